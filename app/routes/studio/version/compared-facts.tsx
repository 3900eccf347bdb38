import { useTranslation } from 'react-i18next';

import type { VersionComparison } from '#app/domain/catalogue/version/version-comparison.server.ts';
import '#app/platform/texts/studio-review.ts';
import { Card } from '#app/ui/page.tsx';

import { useFactWords } from './fact-words.ts';
import { WordPieces } from './word-pieces.tsx';

/** What is said of a course otherwise than before; nothing where it is the same. */
export function ComparedFacts({ comparison }: { comparison: VersionComparison }) {
  const { t } = useTranslation('studioReview');
  const { texts, facts, minutes } = comparison;
  const words = useFactWords(facts);
  if (texts.length === 0 && facts.changed.length === 0 && !minutes) return null;
  return (
    <Card title={t('compared.facts')}>
      <dl className="divide-y divide-line">
        {texts.map(({ fact, language, pieces }) => (
          <div key={`${fact}-${language}`} className="py-3">
            <dt className="mb-1 text-sm font-semibold">
              {`${t(`compared.fact.${fact}`)}, ${t(`compared.inLanguage.${language}`)}`}
            </dt>
            <dd>
              <WordPieces pieces={pieces} lang={language} />
            </dd>
          </div>
        ))}
        {facts.changed.map((fact) => (
          <div key={fact} className="py-3">
            <dt className="mb-1 text-sm font-semibold">{t(`compared.fact.${fact}`)}</dt>
            <dd className="grid gap-1 sm:grid-cols-2 sm:gap-4">
              <Side label={t('compared.before')} words={words(fact, facts.before)} />
              <Side label={t('compared.after')} words={words(fact, facts.after)} />
            </dd>
          </div>
        ))}
        {minutes && (
          <div className="py-3">
            <dt className="mb-1 text-sm font-semibold">{t('compared.minutes')}</dt>
            <dd>{t('compared.minutesLine', minutes)}</dd>
          </div>
        )}
      </dl>
    </Card>
  );
}

function Side({ label, words }: { label: string; words: string }) {
  return (
    <span className="break-words">
      <span className="text-ink-soft">{label}:</span> {words}
    </span>
  );
}
