import type { AttachedFile } from '#app/domain/files/attachments.ts';

/** The files of a posted form with what is in them. */
export function attachedFiles(files: readonly File[]): Promise<AttachedFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}
