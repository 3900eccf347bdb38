import type { Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

import { type AttachedFile, LARGEST_FILE_MB, MOST_FILES } from './attachments.ts';
import { extensionOf, tidyFileName } from './file-name.ts';
import { storeFile } from './store-file.server.ts';

/**
 * Files of a form under names that can be kept, no two alike.
 * @param endings those that are taken, in lower case
 * @param kinds the same as people call them
 * @throws invalid, of the field `files`: too many, too large or of another kind
 */
export function namedFiles(
  files: readonly AttachedFile[],
  { endings, kinds }: { endings: readonly string[]; kinds: string },
): AttachedFile[] {
  if (files.length > MOST_FILES) throw refused('filesMany', { max: MOST_FILES });
  const taken = new Set<string>();
  return files.map(({ name, bytes }, at) => {
    if (!endings.includes(extensionOf(name))) throw refused('fileKind', { kinds });
    if (bytes.byteLength > LARGEST_FILE_MB << 20)
      throw refused('fileTooLarge', { max: LARGEST_FILE_MB });
    const tidy = tidyFileName(name);
    let free = tidy;
    for (let n = at + 1; taken.has(free); n++) free = `${n}-${tidy}`;
    taken.add(free);
    return { name: free, bytes };
  });
}

/**
 * Keeps files of a form; the same file twice is one file. The rows that refer to them are to be written in the same
 * transaction.
 * @throws invalid, of the field `files`, where one is not what its name says
 */
export async function keepFiles(
  tx: Tx,
  files: readonly AttachedFile[],
): Promise<{ fileHash: string; name: string }[]> {
  const kept = new Map<string, string>();
  for (const { name, bytes } of files) {
    const { hash } = await storeFile(tx, name, bytes).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError(error.kind, error.code, error.params, 'files');
    });
    if (!kept.has(hash)) kept.set(hash, name);
  }
  return [...kept].map(([fileHash, name]) => ({ fileHash, name }));
}

function refused(code: string, params: Record<string, string | number>): DomainError {
  return new DomainError('invalid', code, params, 'files');
}
