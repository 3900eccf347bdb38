import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { FactsPart } from '#app/domain/catalogue/facts/facts-part.ts';
import type { FactsView } from '#app/domain/catalogue/facts/facts-view.server.ts';
import { languageChoices } from '#app/domain/catalogue/facts/typed-facts.ts';
import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-facts.ts';
import { useCourseKindLabel } from '#app/ui/course-kind-label.ts';
import { formatHours, formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { useAudienceWords } from './use-audience-words.ts';
import { levelWords } from './outcome-fields.tsx';

/** Stored facts to be read: all of a course that is not being written, or those somebody else has changed. */
export function FactsInWords({ view, parts }: { view: FactsView; parts: readonly FactsPart[] }) {
  const { t } = useTranslation('studioFacts');
  const wordsOf = usePartWords(view);
  return (
    <dl className="space-y-4">
      {parts.map((part) => (
        <div key={part}>
          <dt className="text-sm text-ink-soft">{t(`parts.${part}`)}</dt>
          <dd className="mt-0.5 break-words">{wordsOf(part)}</dd>
        </div>
      ))}
    </dl>
  );
}

function usePartWords(view: FactsView): (part: FactsPart) => ReactNode {
  const { t } = useTranslation('studioFacts');
  const language = useLanguage();
  const kindLabel = useCourseKindLabel();
  const audience = useAudienceWords(view);
  const { facts, names, choices, minutes, minutesPerHour } = view;
  const list = (lines: string[], none: string) =>
    lines.length === 0 ? (
      none
    ) : (
      <ul className="list-disc ps-5">
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    );
  const time = (count: number) => ({
    minutes: t('minutes', { count }),
    hours: formatHours(count, language, minutesPerHour),
  });
  return (part) => {
    switch (part) {
      case 'title':
      case 'summary':
      case 'description':
        return <Both text={facts[part]} />;
      case 'languages': {
        const known = languageChoices.find((choice) => choice === facts.languages.join(','));
        return known ? t(`languages.${known}`) : facts.languages.join(', ');
      }
      case 'kind':
        return kindLabel(facts.kind);
      case 'formId':
        return inLanguage(choices.forms.find(({ id }) => id === facts.formId)?.name, language);
      case 'provider':
        return facts.provider || t('nothing');
      case 'capacity':
        return facts.capacity === null ? t('unlimited') : formatNumber(facts.capacity, language);
      case 'credited':
        return facts.credited
          ? t('creditedOwn', {
              ...time(facts.credited.minutes),
              reason: facts.credited.reason || t('noReason'),
            })
          : t('creditedAs', time(minutes.sum));
      case 'outcomes':
        return list(
          facts.outcomes.map(({ competencyId, level }) => {
            const competency = names.competencies[competencyId];
            if (!competency) return t('goneCompetency');
            const known = competency.levels.find((one) => one.level === level);
            const bare = t('levelOnly', { level });
            const words = known ? levelWords(known, language, bare) : bare;
            return `${inLanguage(competency.name, language)}: ${words}`;
          }),
          t('outcomesNone'),
        );
      case 'prerequisiteIds':
        return list(
          facts.prerequisiteIds.map(
            (id) => inLanguage(names.courses[id]?.title, language) || t('goneCourse'),
          ),
          t('prerequisitesNone'),
        );
      case 'audience':
        return list(audience(facts.audience), t('everybody'));
    }
  };
}

/** A text in both languages, as far as it is written. */
function Both({ text }: { text: Localised }) {
  const { t } = useTranslation('studioFacts');
  const lines = [text.id && t('inId', { text: text.id }), text.en && t('inEn', { text: text.en })];
  const written = lines.filter(Boolean);
  if (written.length === 0) return <>{t('nothing')}</>;
  return (
    <>
      {written.map((line, at) => (
        <p key={at} className="max-w-prose whitespace-pre-line">
          {line}
        </p>
      ))}
    </>
  );
}
