import type { Editor } from '@tiptap/core';
import { Link } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';

import { withModKey } from './named-keys.ts';

type Props = { editor: Editor; courseId: string; kept: boolean };

/** Somebody has removed the part that is being written: what is still safe, and where it can go. */
export function GoneNotice({ editor, courseId, kept }: Props) {
  const { t } = useTranslation('studioEditor');
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  const copy = () => {
    copyText(editor).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
  };
  return (
    <Notice kind="error" title={t('gone.title')}>
      <p>{t(kept ? 'gone.kept' : 'gone.notKept')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button type="button" look="secondary" small onClick={copy}>
          {t('gone.copy')}
        </Button>
        <Link className="link" to={`/studio/courses/${courseId}`}>
          {t('gone.toOutline')}
        </Link>
        <span role="status">
          {copied && t(`gone.${copied}`, { all: withModKey('A'), copy: withModKey('C') })}
        </span>
      </div>
    </Notice>
  );
}

/** With its form where the browser allows it, so that other programs show headings and lists too. */
async function copyText(editor: Editor): Promise<void> {
  const of = (type: string, text: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': of('text/html', editor.getHTML()),
      'text/plain': of('text/plain', editor.getText()),
    }),
  ]);
}
