import { Extension, type Extensions, Node } from '@tiptap/core';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';

import { lessonExtensions } from '#app/domain/catalogue/lesson/lesson-schema.ts';

import { BlockKeys } from './block-keys.ts';
import type { DeskTools } from './desk-tools.ts';
import { EmptyHint } from './empty-hint.ts';
import { FreshSelection } from './fresh-selection.ts';
import { calloutField, holdingBlockView, titleField } from './holding-block-view.ts';
import type { BlockName } from './insertable-blocks.ts';
import { PendingPictures } from './pending-pictures.ts';
import { shownBlockView } from './shown-block-view.ts';
import { SlashMenu } from './slash-menu.ts';
import type { SlashStore } from './slash-store.ts';
import { tabsView } from './tabs-view.ts';

type Setting = {
  tools: DeskTools;
  store: SlashStore;
  offered: BlockName[];
  /** From the text to the tools, by keyboard. */
  toTools: () => void;
};

/** Everything a lesson may consist of, as it is written: with views of its blocks, undo, cursors and menus. */
export function editorExtensions({ tools, store, offered, toTools }: Setting): Extensions {
  const views = {
    figure: shownBlockView(tools),
    video: shownBlockView(tools),
    audio: shownBlockView(tools),
    download: shownBlockView(tools),
    question: shownBlockView(tools),
    embed: shownBlockView(tools),
    callout: holdingBlockView(tools, { entry: 'kind', field: calloutField }),
    accordion: holdingBlockView(tools, { entry: 'title', field: titleField(200) }),
    tab: holdingBlockView(tools, { entry: 'title', field: titleField(100) }),
    tabs: tabsView(tools),
  };
  return [
    ...lessonExtensions.map((extension) => {
      const view = views[extension.name as keyof typeof views] as
        (typeof views)['figure'] | undefined;
      return view && extension instanceof Node
        ? extension.extend({ addNodeView: () => view })
        : extension;
    }),
    FreshSelection,
    UndoRedo.configure({ depth: 200 }),
    Dropcursor.configure({ color: false, class: 'desk-drop' }),
    Gapcursor,
    EmptyHint.configure({ hint: tools.t('desk.hint') }),
    PendingPictures,
    BlockKeys.configure({ tools }),
    SlashMenu.configure({ store, offered, tools }),
    Extension.create({
      name: 'toTools',
      priority: 10,
      addKeyboardShortcuts: () => ({
        Escape: () => (toTools(), true),
        'Alt-F10': () => (toTools(), true),
      }),
    }),
  ];
}
