import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { isLinkTarget } from '#app/domain/catalogue/lesson/link-target.ts';
import { Button } from '#app/ui/button.tsx';

import type { DeskTools } from './desk-tools.ts';
import { type MarkAt, markAt } from './mark-at.ts';

/** Where the cursor is in a link or an explained word: what it says, below it. */
export function MarkBubble({ editor, tools }: { editor: Editor; tools: DeskTools }) {
  const shown = useEditorState({
    editor,
    selector: ({ editor }) => (editor.isFocused ? markAt(editor.state) : null),
  });
  return shown ? <Bubble editor={editor} tools={tools} shown={shown} /> : null;
}

function Bubble({ editor, tools, shown }: { editor: Editor; tools: DeskTools; shown: MarkAt }) {
  const { t } = useTranslation('studioEditor');
  const box = useRef<HTMLDivElement>(null);
  const { kind, value, from, to } = shown;

  useLayoutEffect(() => {
    const bubble = box.current;
    const frame = bubble?.offsetParent;
    if (!bubble || !frame) return;
    const { left, bottom } = editor.view.coordsAtPos(from);
    const around = frame.getBoundingClientRect();
    const farthest = Math.max(0, around.width - bubble.offsetWidth - 8);
    bubble.style.left = `${Math.min(left - around.left, farthest)}px`;
    bubble.style.top = `${bottom - around.top + 6}px`;
  }, [editor, from, value]);

  const remove = () =>
    editor
      .chain()
      .focus()
      .setTextSelection({ from, to })
      .unsetMark(kind)
      .setTextSelection(to)
      .run();
  return (
    <div ref={box} className="desk-bubble" onMouseDown={(event) => event.preventDefault()}>
      {kind === 'link' && isLinkTarget(value) ? (
        <a className="link desk-bubble-text" href={value} target="_blank" rel="noreferrer">
          {value}
        </a>
      ) : (
        <span className="desk-bubble-text">{value || t('gap.definition')}</span>
      )}
      <Button
        type="button"
        look="quiet"
        small
        onClick={() => tools.ask({ kind, node: null, position: from })}
      >
        {t('mark.change')}
      </Button>
      <Button type="button" look="quiet" small onClick={remove}>
        {t('mark.remove')}
      </Button>
    </div>
  );
}
