import type { Editor, JSONContent } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Block, blockText } from '#app/domain/catalogue/text/block-words.ts';
import type { TextPlace } from '#app/domain/catalogue/text/text-place.ts';
import { Button } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { dropStrayText, type StrayText, strayTexts } from './unsaved-texts.ts';

/** Milliseconds until a page that has just been left has put down what was written there. */
const LEAVING = 500;
/** Characters of what is shown of a text. */
const SHOWN = 160;

type Props = {
  editor: Editor;
  writer: string;
  place: TextPlace;
  itemKeys: string[];
  zone: string;
  flush: () => Promise<boolean>;
};

/** Words that were written for a part which somebody removed meanwhile: they can be brought into this text. */
export function StrayTexts({ editor, writer, place, itemKeys, zone, flush }: Props) {
  const { t } = useTranslation('studioEditor');
  const language = useLanguage();
  const [strays, setStrays] = useState<StrayText[]>([]);

  useEffect(() => {
    const timer = setTimeout(() => {
      strayTexts(writer, place, itemKeys).then(setStrays, () => undefined);
    }, LEAVING);
    return () => clearTimeout(timer);
  }, [writer, place, itemKeys]);

  const hide = (stray: StrayText) => setStrays((all) => all.filter((one) => one !== stray));
  const bring = async (stray: StrayText) => {
    hide(stray);
    const { content = [] } = JSON.parse(stray.json) as JSONContent;
    editor.commands.insertContentAt(editor.state.doc.content.size, content);
    // Not before the server has them.
    if (await flush()) await dropStrayText(stray);
  };
  const drop = (stray: StrayText) => {
    hide(stray);
    void dropStrayText(stray);
  };
  return strays.map((stray) => (
    <Notice key={stray.key.join()} kind="warning" title={t('stray.title')}>
      <p>{t('stray.text', { when: formatMoment(stray.at, language, zone) })}</p>
      <blockquote className="my-2 border-l-4 border-line pl-3">{beginningOf(stray)}</blockquote>
      <div className="flex flex-wrap gap-2">
        <Button type="button" look="secondary" small onClick={() => void bring(stray)}>
          {t('stray.bring')}
        </Button>
        <Button type="button" look="quiet" small onClick={() => drop(stray)}>
          {t('stray.drop')}
        </Button>
      </div>
    </Notice>
  ));
}

function beginningOf({ json }: StrayText): string {
  const words = blockText(JSON.parse(json) as Block)
    .trim()
    .replace(/\s+/g, ' ');
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
