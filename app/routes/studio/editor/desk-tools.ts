import type { Node } from '@tiptap/pm/model';
import type { TFunction } from 'i18next';

/** Blocks and marks whose entries are asked for in a form. */
export const formKinds = [
  'figure',
  'video',
  'audio',
  'download',
  'question',
  'embed',
  'link',
  'term',
] as const;
export type FormKind = (typeof formKinds)[number];

export function isFormKind(kind: string): kind is FormKind {
  return (formKinds as readonly string[]).includes(kind);
}

/** What is to be written by a form: something new at the cursor, or what stands somewhere already. */
export type Asked = { kind: FormKind; node: Node | null; position: number };

/** What blocks in the editor ask of the page around them. */
export type DeskTools = {
  t: TFunction<'studioEditor'>;
  ask(asked: Asked): void;
};
