/** What may be asked for, by the endings of the files: documents and pictures, nothing that runs. */
const ENDINGS = {
  pdf: ['pdf'],
  picture: ['jpg', 'jpeg', 'png'],
  text: ['docx', 'odt'],
  sheet: ['xlsx', 'ods'],
  slides: ['pptx', 'odp'],
} as const;

export type FileKind = keyof typeof ENDINGS;
export const fileKinds = Object.keys(ENDINGS) as FileKind[];

/** What these kinds are called at their end. */
export function endingsOf(kinds: readonly FileKind[]): string[] {
  return kinds.flatMap((kind) => [...ENDINGS[kind]]);
}
