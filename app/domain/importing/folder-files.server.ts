import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import type { SourceFile } from './read-export.server.ts';

/** The CSV files of a folder, read when they are wanted. */
export async function folderFiles(folder: string): Promise<SourceFile[]> {
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.csv'));
  return Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(folder, name);
      const { size } = await stat(file);
      return { name, size, bytes: () => readFile(file) };
    }),
  );
}
