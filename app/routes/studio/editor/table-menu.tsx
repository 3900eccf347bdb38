import type { Editor } from '@tiptap/core';
import { Table } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { MenuApart, MenuItem, ToolMenu } from './tool-menu.tsx';

const GROUPS = [
  ['addRowBefore', 'addRowAfter', 'addColumnBefore', 'addColumnAfter'],
  ['toggleHeaderRow', 'toggleHeaderColumn', 'mergeCells', 'splitCell'],
  ['deleteRow', 'deleteColumn', 'deleteTable'],
] as const;

/** What can be done to the table the cursor is in. */
export function TableMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation('studioEditor');
  return (
    <ToolMenu editor={editor} label={t('tools.table')} icon={Table}>
      {GROUPS.map((group, at) => (
        <div key={group[0]} role="group">
          {at > 0 && <MenuApart />}
          {group.map((deed) => (
            <MenuItem key={deed} onSelect={() => editor.chain().focus()[deed]().run()}>
              {t(`table.${deed}`)}
            </MenuItem>
          ))}
        </div>
      ))}
    </ToolMenu>
  );
}
