import type { Editor, JSONContent } from '@tiptap/core';

import { type DeskTools, type FormKind, isFormKind } from './desk-tools.ts';
import { focusTitle } from './focus-title.ts';

export const blockNames = [
  'paragraph',
  'heading2',
  'heading3',
  'heading4',
  'bulletList',
  'orderedList',
  'figure',
  'video',
  'audio',
  'download',
  'table',
  'note',
  'tip',
  'warning',
  'accordion',
  'tabs',
  'question',
  'blockquote',
  'codeBlock',
  'embed',
  'horizontalRule',
] as const;
export type BlockName = (typeof blockNames)[number];

/** Puts a block where the cursor is, or makes one of the paragraph it is in. */
export function insertBlock(editor: Editor, name: BlockName, tools: DeskTools): void {
  if (isFormKind(name)) return ask(name, editor, tools);
  const chain = editor.chain().focus();
  switch (name) {
    case 'paragraph':
      chain.setParagraph().run();
      return;
    case 'heading2':
    case 'heading3':
    case 'heading4':
      chain.setHeading({ level: Number(name.slice(-1)) as 2 | 3 | 4 }).run();
      return;
    case 'bulletList':
      chain.toggleBulletList().run();
      return;
    case 'orderedList':
      chain.toggleOrderedList().run();
      return;
    case 'blockquote':
      chain.toggleBlockquote().run();
      return;
    case 'codeBlock':
      chain.toggleCodeBlock().run();
      return;
    case 'table':
      chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
      return;
    case 'horizontalRule':
      chain.setHorizontalRule().run();
      return;
    case 'note':
    case 'tip':
    case 'warning':
      chain.wrapIn('callout', { kind: name }).run();
      return;
    case 'accordion':
      chain.wrapIn('accordion').run();
      focusTitle(editor);
      return;
    case 'tabs':
      chain.insertContent(NEW_TABS).run();
      return;
    default:
      name satisfies never;
  }
}

const NEW_TABS: JSONContent = {
  type: 'tabs',
  content: Array.from({ length: 2 }, () => ({ type: 'tab', content: [{ type: 'paragraph' }] })),
};

function ask(kind: FormKind, editor: Editor, tools: DeskTools): void {
  tools.ask({ kind, node: null, position: editor.state.selection.from });
}

/** Which of them a text may hold here. */
export function offeredBlocks(embedHosts: readonly string[]): BlockName[] {
  return blockNames.filter((name) => name !== 'embed' || embedHosts.length > 0);
}

type Named = { label: string; words: string };

/** Those whose name or other words, in any language, begin like what was typed; all where nothing was. */
export function foundBlocks(
  offered: readonly BlockName[],
  typed: string,
  named: (name: BlockName) => Named[],
): BlockName[] {
  const wanted = plain(typed);
  if (!wanted) return [...offered];
  const rank = (name: BlockName): number => {
    const all = named(name).flatMap(({ label, words }) => [
      plain(label),
      ...words.split(' ').map(plain),
    ]);
    if (all.some((word) => word.startsWith(wanted))) return 0;
    return all.some((word) => word.split(' ').some((part) => part.startsWith(wanted))) ? 1 : 2;
  };
  return offered
    .map((name) => ({ name, rank: rank(name) }))
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

function plain(text: string): string {
  return text.toLowerCase().trim();
}
