import type { Editor } from '@tiptap/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { blockIcons } from './block-icons.ts';
import type { DeskTools } from './desk-tools.ts';
import { type BlockName, insertBlock } from './insertable-blocks.ts';
import { MenuItem, ToolMenu } from './tool-menu.tsx';

type Props = { editor: Editor; tools: DeskTools; offered: BlockName[] };

/** Those that the toolbar has no button for. */
const HAVE_TOOLS: BlockName[] = [
  'paragraph',
  'heading2',
  'heading3',
  'heading4',
  'bulletList',
  'orderedList',
  'blockquote',
];

/** The same blocks as the menu of "/", for those who look for them here. */
export function InsertMenu({ editor, tools, offered }: Props) {
  const { t } = useTranslation('studioEditor');
  return (
    <ToolMenu editor={editor} label={t('tools.insert')} icon={Plus}>
      {offered
        .filter((name) => !HAVE_TOOLS.includes(name))
        .map((name) => (
          <MenuItem
            key={name}
            icon={blockIcons[name]}
            help={t(`blocks.${name}.help`)}
            onSelect={() => insertBlock(editor, name, tools)}
          >
            {t(`blocks.${name}.label`)}
          </MenuItem>
        ))}
    </ToolMenu>
  );
}
