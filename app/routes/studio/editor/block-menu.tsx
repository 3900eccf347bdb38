import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { Square } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { type DeskTools, isFormKind } from './desk-tools.ts';
import type { Format } from './format-at.ts';
import { moveBlock } from './move-block.ts';
import { removeBlock, unwrapBlock } from './remove-block.ts';
import { MenuApart, MenuItem, ToolMenu } from './tool-menu.tsx';

type Props = { editor: Editor; format: Format; tools: DeskTools };

const HOLDING = ['callout', 'accordion', 'tab', 'blockquote'];

/** What can be done to the block the cursor is in, as a whole. */
export function BlockMenu({ editor, format, tools }: Props) {
  const { t } = useTranslation('studioEditor');
  const { selected } = format;
  const held = HOLDING.some((kind) => format.inside.includes(kind));
  const move = (by: -1 | 1) => moveBlock(editor.state, editor.view.dispatch, by);
  return (
    <ToolMenu editor={editor} label={t('tools.block')} icon={Square}>
      {selected && isFormKind(selected) && (
        <MenuItem onSelect={() => askSelected(editor, tools)}>
          {t(`edit.${selected}` as 'edit.figure')}
        </MenuItem>
      )}
      <MenuItem help={t('block.upKeys')} onSelect={() => move(-1)}>
        {t('block.up')}
      </MenuItem>
      <MenuItem help={t('block.downKeys')} onSelect={() => move(1)}>
        {t('block.down')}
      </MenuItem>
      <MenuApart />
      {held && (
        <MenuItem onSelect={() => unwrapBlock(editor.state, editor.view.dispatch)}>
          {t('block.unwrap')}
        </MenuItem>
      )}
      <MenuItem onSelect={() => removeBlock(editor.state, editor.view.dispatch)}>
        {t('block.remove')}
      </MenuItem>
    </ToolMenu>
  );
}

function askSelected(editor: Editor, tools: DeskTools): void {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection)) return;
  const { node, from } = selection;
  if (isFormKind(node.type.name)) tools.ask({ kind: node.type.name, node, position: from });
}
