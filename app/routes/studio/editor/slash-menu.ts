import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';

import { i18nFor, languages } from '#app/platform/i18n.ts';

import type { DeskTools } from './desk-tools.ts';
import { type BlockName, foundBlocks, insertBlock } from './insertable-blocks.ts';
import { slashMatch } from './slash-match.ts';
import type { SlashStore } from './slash-store.ts';

type Options = { store: SlashStore; offered: BlockName[]; tools: DeskTools };
type Props = SuggestionProps<BlockName, BlockName>;

/** "/" at the beginning of a word offers the blocks; what is typed after it narrows them, in any language. */
export const SlashMenu = Extension.create<Options>({
  name: 'slashMenu',
  addProseMirrorPlugins() {
    const { store, offered, tools } = this.options;
    const { editor } = this;
    const found = (query: string) => foundBlocks(offered, query, namesOf);
    return [
      Suggestion<BlockName, BlockName>({
        editor,
        pluginKey: new PluginKey('slashMenu'),
        char: '/',
        allowSpaces: true,
        findSuggestionMatch: slashMatch((query) => found(query).length > 0),
        decorationClass: 'desk-slash',
        allow: ({ state }) => state.selection.$from.parent.type.name === 'paragraph',
        items: ({ query }) => found(query),
        command: ({ editor, range, props: name }) => {
          editor.chain().focus().deleteRange(range).run();
          insertBlock(editor, name, tools);
        },
        render: () => {
          let unmount: (() => void) | null = null;
          const update = (props: Props) => {
            store.take = props.command;
            if (!props.loading) store.show(props.items);
          };
          return {
            onStart(props: Props) {
              update(props);
              unmount = props.mount(store.box);
            },
            onUpdate: update,
            onKeyDown: ({ event }) => store.key(event),
            onExit() {
              unmount?.();
              unmount = null;
              store.close();
            },
          };
        },
      }),
    ];
  },
});

function namesOf(name: BlockName) {
  return languages.map((language) => {
    const t = i18nFor(language).getFixedT(language, 'studioEditor');
    return { label: t(`blocks.${name}.label`), words: t(`blocks.${name}.words`) };
  });
}
