import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Bold,
  BookA,
  Code,
  IndentDecrease,
  IndentIncrease,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  type LucideIcon,
  Redo2,
  Strikethrough,
  Subscript,
  Superscript,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { Toolbar as Bar } from 'radix-ui';
import { type ReactNode, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { BlockMenu } from './block-menu.tsx';
import type { DeskTools } from './desk-tools.ts';
import { type Format, formatAt, sameFormat } from './format-at.ts';
import { InsertMenu } from './insert-menu.tsx';
import type { BlockName } from './insertable-blocks.ts';
import { StyleMenu } from './style-menu.tsx';
import { TableMenu } from './table-menu.tsx';

type Props = {
  editor: Editor;
  tools: DeskTools;
  offered: BlockName[];
  barRef: Ref<HTMLDivElement>;
  children: ReactNode;
};

/** Everything that can be done to the text, one stop of the tab key: arrows lead from tool to tool. */
export function Toolbar({ editor, tools, offered, barRef, children }: Props) {
  const { t } = useTranslation('studioEditor');
  const format = useEditorState({
    editor,
    selector: ({ editor }) => formatAt(editor.state),
    equalityFn: sameFormat,
  });
  const shared = { editor, format };
  return (
    <div className="desk-tools">
      <Bar.Root ref={barRef} aria-label={t('tools.label')} className="desk-bar">
        <Tool {...shared} icon={Undo2} name="undo" off={!format.canUndo} />
        <Tool {...shared} icon={Redo2} name="redo" off={!format.canRedo} />
        <Apart />
        <StyleMenu {...shared} />
        <Tool {...shared} icon={Bold} name="bold" on={has(format, 'bold')} />
        <Tool {...shared} icon={Italic} name="italic" on={has(format, 'italic')} />
        <Tool {...shared} icon={Strikethrough} name="strike" on={has(format, 'strike')} />
        <Tool {...shared} icon={Code} name="code" on={has(format, 'code')} />
        <Tool {...shared} icon={Subscript} name="subscript" on={has(format, 'subscript')} />
        <Tool {...shared} icon={Superscript} name="superscript" on={has(format, 'superscript')} />
        <Asking {...shared} tools={tools} icon={LinkIcon} name="link" on={has(format, 'link')} />
        <Asking {...shared} tools={tools} icon={BookA} name="term" on={has(format, 'term')} />
        <Apart />
        <Tool {...shared} icon={List} name="bulletList" on={inside(format, 'bulletList')} />
        <Tool
          {...shared}
          icon={ListOrdered}
          name="orderedList"
          on={inside(format, 'orderedList')}
        />
        {inside(format, 'listItem') && (
          <>
            <Tool {...shared} icon={IndentIncrease} name="indent" />
            <Tool {...shared} icon={IndentDecrease} name="outdent" />
          </>
        )}
        <Tool {...shared} icon={TextQuote} name="blockquote" on={inside(format, 'blockquote')} />
        <Apart />
        <InsertMenu editor={editor} tools={tools} offered={offered} />
        {inside(format, 'table') && <TableMenu editor={editor} />}
        <BlockMenu {...shared} tools={tools} />
      </Bar.Root>
      {children}
    </div>
  );
}

const has = (format: Format, mark: string) => format.marks.includes(mark);
const inside = (format: Format, kind: string) => format.inside.includes(kind);

function Apart() {
  return <Bar.Separator className="desk-apart" />;
}

type Chain = ReturnType<Editor['chain']>;

const DEEDS = {
  undo: (chain: Chain) => chain.undo(),
  redo: (chain: Chain) => chain.redo(),
  bold: (chain: Chain) => chain.toggleBold(),
  italic: (chain: Chain) => chain.toggleItalic(),
  strike: (chain: Chain) => chain.toggleStrike(),
  code: (chain: Chain) => chain.toggleCode(),
  subscript: (chain: Chain) => chain.toggleMark('subscript'),
  superscript: (chain: Chain) => chain.toggleMark('superscript'),
  bulletList: (chain: Chain) => chain.toggleBulletList(),
  orderedList: (chain: Chain) => chain.toggleOrderedList(),
  indent: (chain: Chain) => chain.sinkListItem('listItem'),
  outdent: (chain: Chain) => chain.liftListItem('listItem'),
  blockquote: (chain: Chain) => chain.toggleBlockquote(),
};

type ToolProps = { editor: Editor; icon: LucideIcon; on?: boolean; off?: boolean };

function Tool({ editor, icon, name, on, off }: ToolProps & { name: keyof typeof DEEDS }) {
  return (
    <ToolButton
      icon={icon}
      name={name}
      on={on}
      off={off}
      onClick={() => DEEDS[name](editor.chain().focus()).run()}
    />
  );
}

/** Marks that say something: what, is asked for in a form. */
function Asking({
  editor,
  tools,
  ...button
}: ToolProps & { tools: DeskTools; name: 'link' | 'term' }) {
  return (
    <ToolButton
      {...button}
      onClick={() =>
        tools.ask({ kind: button.name, node: null, position: editor.state.selection.from })
      }
    />
  );
}

function ToolButton({
  icon: Icon,
  name,
  on,
  off,
  onClick,
}: Omit<ToolProps, 'editor'> & {
  name: keyof typeof DEEDS | 'link' | 'term';
  onClick: () => void;
}) {
  const { t } = useTranslation('studioEditor');
  const [label] = useState(() => t(`tools.${name}`));
  return (
    <Bar.Button
      type="button"
      className="desk-tool"
      aria-label={label}
      title={label}
      aria-pressed={on}
      aria-disabled={off || undefined}
      // The text keeps its selection while the mouse works here.
      onMouseDown={(event) => event.preventDefault()}
      onClick={off ? undefined : onClick}
    >
      <Icon aria-hidden className="size-4.5" strokeWidth={1.5} />
    </Bar.Button>
  );
}
