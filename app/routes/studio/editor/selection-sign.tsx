import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';

import { formatAt } from './format-at.ts';

/** Says aloud that a block is selected as a whole, which is only seen otherwise. */
export function SelectionSign({ editor }: { editor: Editor }) {
  const { t } = useTranslation('studioEditor');
  const kind = useEditorState({
    editor,
    selector: ({ editor }) => formatAt(editor.state).selected,
  });
  const label = kind && t(`blocks.${kind}.label` as 'blocks.figure.label', { defaultValue: '' });
  return (
    <p role="status" className="sr-only">
      {label ? t('block.selected', { kind: label }) : ''}
    </p>
  );
}
