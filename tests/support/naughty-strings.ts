import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Nearly five hundred texts that have broken programs: scripts, injections, odd letters, directions and numbers. */
export const NAUGHTY_STRINGS = (load('big-list-of-naughty-strings') as string[]).filter(Boolean);
