import { spawnSync } from 'node:child_process';

import { lintParts } from './lint-parts.ts';

/** `npm run lint`: the same parts as in `npm test`. */
for (const part of lintParts) {
  const { status } = spawnSync('node_modules/.bin/eslint', part, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
