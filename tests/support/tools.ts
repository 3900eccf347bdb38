import { accessSync, constants } from 'node:fs';
import path from 'node:path';

import { test } from 'vitest';

/** Programs beside Node that some tests use; `.ci/run` installs them. */
type Tool =
  | 'qpdf'
  | 'pdfsig'
  | 'pdffonts'
  | 'pdftoppm'
  | 'pdftotext'
  | 'zbarimg'
  | 'redis-server'
  | 'openssl';

/**
 * `test` for what needs installed programs: skipped with their names where they are absent, and failed instead
 * under REQUIRE_TOOLS=1.
 */
export function toolTest(...tools: Tool[]) {
  const missing = tools.filter((tool) => !isInstalled(tool));
  return (name: string, body: () => Promise<void> | void, timeout?: number): void => {
    if (missing.length === 0) test(name, body, timeout);
    else if (process.env['REQUIRE_TOOLS'] === '1')
      test(name, () => {
        throw new Error(`Not installed: ${missing.join(', ')}`);
      });
    else test.skip(`${name} (not installed: ${missing.join(', ')})`, () => {});
  };
}

function isInstalled(tool: Tool): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
