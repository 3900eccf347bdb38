import { useTranslation } from 'react-i18next';

import type {
  CompetencyChange,
  CompetencyState,
} from '#app/domain/competency/framework-changes.ts';
import type { CompetencyUse } from '#app/domain/planning/framework-preview.server.ts';
import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import type { PreviewData } from '#app/routes/hr/framework-publish.tsx';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

import { ChoiceField } from './choice-field.tsx';

/** What asks for a decision first. */
const ORDER: CompetencyState[] = ['gone', 'changed', 'returned', 'same', 'new'];
const TONES: Record<CompetencyState, Tone> = {
  gone: 'bad',
  changed: 'caution',
  returned: 'caution',
  same: 'neutral',
  new: 'good',
};

/** Every competency that publishing touches: what changes, whom it concerns, what becomes of the evidence. */
export function ChangeList({
  preview: { changes, uses },
  chosen,
}: {
  preview: PreviewData;
  chosen: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation('frameworks');
  const touched = changes.competencies
    .filter(({ state, choice }) => state !== 'same' || choice !== null)
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const asked = touched.filter(({ choice }) => choice && !choice.forced);
  if (touched.length === 0) return <p className="text-ink-soft">{t('publish.none')}</p>;
  return (
    <Card>
      <ul className="divide-y divide-line">
        {touched.map((change) => (
          <li key={change.code} className="space-y-2 py-4">
            <Title change={change} />
            {change.parts.length > 0 && (
              <p className="text-sm">
                {t('publish.partsLine', {
                  parts: change.parts.map((part) => t(`publish.parts.${part}`)).join(', '),
                })}
              </p>
            )}
            {change.state !== 'new' && <Effect use={uses[change.code]} />}
            {change.state === 'gone' && (
              <p className="text-sm text-ink-soft">{t('publish.goneEffect')}</p>
            )}
            {change.choice && (
              <ChoiceField
                index={asked.indexOf(change)}
                change={change}
                chosen={chosen.get(change.code)}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Title({ change: { code, name, state } }: { change: CompetencyChange }) {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  return (
    <p className="flex flex-wrap items-center gap-2">
      <span className="font-semibold">{inLanguage(name, language)}</span>
      <span className="text-sm text-ink-soft">{code}</span>
      <Badge tone={TONES[state]}>{t(`publish.states.${state}`)}</Badge>
    </p>
  );
}

function Effect({ use }: { use: CompetencyUse | undefined }) {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  if (!use) return null;
  const titles = (list: Localised[]) => list.map((one) => inLanguage(one, language)).join('; ');
  const lines = [
    use.held > 0 && t('publish.held', { count: use.held }),
    use.positions > 0 && t('publish.positions', { count: use.positions }),
    use.courses.length > 0 && t('publish.courses', { titles: titles(use.courses) }),
    use.quizzes.length > 0 && t('publish.quizzes', { titles: titles(use.quizzes) }),
  ].filter((line) => line !== false);
  return (
    <ul className="list-disc ps-5 text-sm">
      {lines.length === 0 && <li>{t('publish.effectNone')}</li>}
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
