import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Language } from '#app/platform/i18n.ts';

import { applyEntries, entriesOf, removeMark } from './apply-entries.ts';
import type { Asked } from './desk-tools.ts';
import { FigureForm } from './figure-form.tsx';
import { DownloadForm, EmbedForm } from './file-form.tsx';
import { LinkForm, TermForm } from './mark-form.tsx';
import { QuestionForm } from './question-form.tsx';
import { AudioForm, VideoForm } from './recording-form.tsx';

type Props = {
  editor: Editor;
  asked: Asked;
  language: Language;
  embedHosts: string[];
  onClose: () => void;
};

/** Asks for the entries of a block, a link or an explained word, above the page. */
export function FormDialog({ editor, asked, language, embedHosts, onClose }: Props) {
  const { t } = useTranslation('studioEditor');
  const dialog = useRef<HTMLDialogElement>(null);
  const [{ entries, isNew }] = useState(() => entriesOf(editor, asked));
  const { kind } = asked;

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const close = () => {
    dialog.current?.close();
    editor.commands.focus();
  };
  const shared = {
    entries,
    isNew,
    language,
    onCancel: close,
    onDone: (written: Record<string, unknown>) => {
      dialog.current?.close();
      applyEntries(editor, asked, written);
    },
    onRemove: () => {
      dialog.current?.close();
      if (kind === 'link' || kind === 'term') removeMark(editor, kind);
    },
  };
  return (
    <dialog
      ref={dialog}
      className="desk-dialog"
      aria-labelledby="desk-dialog-title"
      onClose={onClose}
    >
      <h2 id="desk-dialog-title" className="mb-4 text-lg">
        {t(`${isNew ? 'add' : 'edit'}.${kind}`)}
      </h2>
      {kind === 'figure' && <FigureForm {...shared} />}
      {kind === 'video' && <VideoForm {...shared} />}
      {kind === 'audio' && <AudioForm {...shared} />}
      {kind === 'download' && <DownloadForm {...shared} />}
      {kind === 'question' && <QuestionForm {...shared} />}
      {kind === 'embed' && <EmbedForm {...shared} embedHosts={embedHosts} />}
      {kind === 'link' && <LinkForm {...shared} />}
      {kind === 'term' && <TermForm {...shared} />}
    </dialog>
  );
}
