import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { TextEditorView } from '#app/domain/catalogue/text/text-editor-view.server.ts';
import '#app/platform/texts/studio-editor.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';

export type LessonEditorProps = TextEditorView & {
  /** Keys of all parts of the course. */
  itemKeys: string[];
  /** Minutes that doing what the text asks for takes, beside reading it. */
  beside: number;
  /** Told what learning from the item takes by the text on the page, in whole minutes. */
  onMinutes: (minutes: number) => void;
  /** Of the item, in the language of the text. */
  title: string;
  /** Of the organisation, for times of day. */
  zone: string;
};

/**
 * Writes one text of a draft. What it takes is loaded when it is shown, so that no other page pays for it; give it a
 * `key` of item and language, as it keeps the text it began with.
 */
export function LessonEditor(props: LessonEditorProps) {
  const { t } = useTranslation('studioEditor');
  const [Desk, setDesk] = useState<ComponentType<LessonEditorProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let wanted = true;
    import('./writing-desk.tsx').then(
      ({ WritingDesk }) => wanted && setDesk(() => WritingDesk),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [tries]);

  if (Desk) return <Desk {...props} />;
  if (!failed) return <Waiting />;
  return (
    <Notice kind="error" title={t('load.failed')}>
      <p className="mb-3">{t('load.failedText')}</p>
      <Button
        type="button"
        look="secondary"
        onClick={() => {
          setFailed(false);
          setTries(tries + 1);
        }}
      >
        {t('load.again')}
      </Button>
    </Notice>
  );
}

function Waiting() {
  const { t } = useTranslation('studioEditor');
  return (
    <div className="card min-h-96 p-6">
      <noscript>{t('load.needsScript')}</noscript>
      <p className="text-ink-soft">{t('load.waiting')}</p>
    </div>
  );
}
