import { extensionOf } from '#app/domain/files/file-name.ts';

/** The name of a file that says nothing of who handed it in. */
export function plainName(name: string, number: number): string {
  return `berkas-${number}.${extensionOf(name)}`;
}
