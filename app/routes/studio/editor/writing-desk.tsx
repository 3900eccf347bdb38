import './editor.css';

import { EditorContent, useEditor, type UseEditorOptions } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { wholeMinutes } from '#app/domain/catalogue/lesson/document-minutes.ts';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-editor.ts';

import { goToPath, OutlinePanel, ProblemPanel } from './desk-panels.tsx';
import type { Asked, DeskTools } from './desk-tools.ts';
import { editorExtensions } from './editor-extensions.ts';
import { FormDialog } from './form-dialog.tsx';
import { offeredBlocks } from './insertable-blocks.ts';
import { GoneNotice } from './gone-notice.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import type { LessonEditorProps } from './lesson-editor.tsx';
import { MarkBubble } from './mark-bubble.tsx';
import { MergeView } from './merge-view.tsx';
import { withModKey } from './named-keys.ts';
import { PasteSign } from './paste-sign.tsx';
import { rememberSeconds } from './recording-seconds.ts';
import { SaveSign } from './save-sign.tsx';
import { SelectionSign } from './selection-sign.tsx';
import { SlashList } from './slash-list.tsx';
import { SlashStore } from './slash-store.ts';
import { StrayTexts } from './stray-texts.tsx';
import { TextCounts } from './text-counts.tsx';
import { Toolbar } from './toolbar.tsx';
import { usePaste } from './use-paste.ts';
import { useSurvey } from './use-survey.ts';
import { useTextKeeper } from './use-text-keeper.ts';

/** The editor of a text with everything around it. It keeps what it began with: later props are not looked at. */
export function WritingDesk(props: LessonEditorProps) {
  const [{ text, place, writer, embedHosts, readingSpeed, itemKeys, title, zone }] = useState(
    () => {
      for (const [name, length] of Object.entries(props.seconds)) rememberSeconds(name, length);
      return props;
    },
  );
  const { beside, onMinutes } = props;
  const { t } = useTranslation('studioEditor');
  const own = useLanguage();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [store] = useState(() => new SlashStore());
  const bar = useRef<HTMLDivElement>(null);
  const tools = useMemo<DeskTools>(() => ({ t, ask: setAsked }), [t]);
  const offered = useMemo(() => offeredBlocks(embedHosts), [embedHosts]);
  const paste = usePaste(t);

  const [options] = useState<UseEditorOptions>(() => ({
    extensions: editorExtensions({ tools, store, offered, toTools: () => focusFirst(bar.current) }),
    content: JSON.parse(text.json) as object,
    enableContentCheck: true, // rather no editor than one that shows nothing of what is stored
    injectCSS: false,
    enablePasteRules: false, // what is pasted is no Markdown
    enableCoreExtensions: { delete: false }, // it looks through the document at every key
    shouldRerenderOnTransaction: false,
    editorProps: {
      ...paste.editorProps,
      attributes: {
        class: 'prose-lesson desk-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': title || t('desk.label'),
        'aria-describedby': 'desk-help',
        lang: place.language,
        spellcheck: 'true',
      },
    },
  }));
  const editor = useEditor(options);

  const { courseId, itemKey, language } = place;
  const url = `/studio/courses/${courseId}/items/${itemKey}/text?text=${language}`;
  const { state, conflict, choose, flush, hasUnsaved } = useTextKeeper({
    editor,
    place,
    writer,
    text,
    url,
  });
  const { queue } = paste;
  const underWay = useCallback(() => hasUnsaved() || queue.busy, [hasUnsaved, queue]);
  const survey = useSurvey(editor, readingSpeed);
  const minutes = survey && wholeMinutes(survey.minutes + beside);
  useEffect(() => {
    if (minutes !== null) onMinutes(minutes);
  }, [minutes, onMinutes]);

  const writable = conflict === null;
  useEffect(() => editor.setEditable(writable, false), [editor, writable]);

  return (
    <div className="desk" data-editor="ready">
      <LeaveGuard hasUnsaved={underWay} flush={flush} />
      {state?.found && (
        <Notice>{t('keep.found', { when: formatMoment(state.found, own, zone) })}</Notice>
      )}
      {state?.merged && !conflict && (
        <Notice>
          {t('keep.merged', {
            name: state.merged.by ?? t('merge.theirs'),
            when: state.merged.at ? formatMoment(state.merged.at, own, zone) : '',
          })}
        </Notice>
      )}
      {state?.problem?.gone && <GoneNotice editor={editor} courseId={courseId} kept={state.kept} />}
      <StrayTexts {...{ editor, writer, place, itemKeys, zone, flush }} />
      {conflict && (
        <MergeView merged={conflict} theirName={state?.merged?.by ?? null} onChoose={choose} />
      )}
      <div className="desk-columns" hidden={!writable}>
        <div className="desk-main">
          <Toolbar editor={editor} tools={tools} offered={offered} barRef={bar}>
            {state && (
              <SaveSign state={state} zone={zone} onGo={(path) => goToPath(editor, path)} />
            )}
          </Toolbar>
          <PasteSign paste={paste} />
          <div className="desk-sheet">
            <EditorContent editor={editor} />
            <MarkBubble editor={editor} tools={tools} />
          </div>
          <div className="desk-foot">
            <TextCounts survey={survey} minutes={minutes ?? 0} />
            <p id="desk-help" className="text-sm text-ink-soft">
              {t('desk.help', { onBelow: withModKey('Enter') })}
            </p>
          </div>
        </div>
        <aside className="desk-panels" aria-label={t('desk.panels')}>
          {survey && <ProblemPanel editor={editor} survey={survey} />}
          {survey && <OutlinePanel editor={editor} survey={survey} />}
        </aside>
      </div>
      <SlashList editor={editor} store={store} />
      <SelectionSign editor={editor} />
      {asked && (
        <FormDialog
          editor={editor}
          asked={asked}
          language={language}
          embedHosts={embedHosts}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** The one tool that the tab key stops at. */
function focusFirst(bar: HTMLElement | null): void {
  bar?.querySelector<HTMLElement>('[tabindex="0"], button')?.focus();
}
