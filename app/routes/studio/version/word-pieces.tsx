import { useTranslation } from 'react-i18next';

import type { WordPiece } from '#app/domain/catalogue/version/word-changes.ts';
import '#app/platform/texts/studio-review.ts';

/** A text with the words that came and went; heard as well as seen. */
export function WordPieces({ pieces, lang }: { pieces: WordPiece[]; lang: string }) {
  const { t } = useTranslation('studioReview');
  const spoken = (words: string) => <span className="sr-only">{` ${words} `}</span>;
  return (
    <p lang={lang} className="max-w-prose whitespace-pre-wrap wrap-anywhere">
      {pieces.map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        const look =
          kind === 'added'
            ? 'bg-daun-soft text-daun underline decoration-1 underline-offset-2'
            : 'bg-bata-soft text-bata line-through';
        return (
          <Tag key={at} className={look}>
            {spoken(t(`compared.${kind}`))}
            {text}
            {spoken(t('compared.end'))}
          </Tag>
        );
      })}
    </p>
  );
}
