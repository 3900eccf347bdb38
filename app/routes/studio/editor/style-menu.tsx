import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';

import { blockIcons } from './block-icons.ts';
import type { Format } from './format-at.ts';
import type { BlockName } from './insertable-blocks.ts';
import { MenuItem, ToolMenu } from './tool-menu.tsx';

const STYLES = ['paragraph', 'heading2', 'heading3', 'heading4', 'codeBlock'] as const;

/** Whether what is written is a paragraph or a heading, and of which rank. */
export function StyleMenu({ editor, format }: { editor: Editor; format: Format }) {
  const { t } = useTranslation('studioEditor');
  const style: BlockName =
    format.level > 0 ? (`heading${format.level}` as 'heading2') : plainStyle(format);
  return (
    <ToolMenu editor={editor} label={t('tools.style')} shown={t(`blocks.${style}.label`)}>
      {STYLES.map((name) => (
        <MenuItem key={name} icon={blockIcons[name]} onSelect={() => become(editor, name)}>
          {t(`blocks.${name}.label`)}
        </MenuItem>
      ))}
    </ToolMenu>
  );
}

function plainStyle({ inside }: Format): BlockName {
  return inside[0] === 'codeBlock' ? 'codeBlock' : 'paragraph';
}

function become(editor: Editor, style: (typeof STYLES)[number]): void {
  const chain = editor.chain().focus();
  if (style === 'paragraph') chain.setParagraph().run();
  else if (style === 'codeBlock') chain.setCodeBlock().run();
  else chain.setHeading({ level: Number(style.slice(-1)) as 2 | 3 | 4 }).run();
}
