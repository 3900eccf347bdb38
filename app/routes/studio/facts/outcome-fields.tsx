import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { FactsNames } from '#app/domain/catalogue/facts/facts-names.server.ts';
import type { TypedFacts } from '#app/domain/catalogue/facts/typed-facts.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-facts.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { FindBlock } from './find-block.tsx';
import { type FactsFields, type FactsPage, PLACES } from './facts-page.ts';
import { StepButton } from './step-button.tsx';

/** What passing the course proves: competencies, each at a level of its framework. */
export function OutcomeFields({ fields, page }: { fields: FactsFields; page: FactsPage }) {
  const { t } = useTranslation('studioFacts');
  const language = useLanguage();
  const lines = fields.outcomes.getFieldList();
  const chosen = lines.map((line) => line.getFieldset().competencyId.initialValue ?? '');
  return (
    <Card title={t('parts.outcomes')}>
      <div id={PLACES.outcome} tabIndex={-1} className="scroll-mt-4 space-y-4">
        <p className="max-w-prose text-sm text-ink-soft">{t('outcomesLead')}</p>
        {lines.length === 0 ? (
          <p>{t('outcomesNone')}</p>
        ) : (
          <ul className="divide-y divide-line">
            {lines.map((line, at) => (
              <Outcome key={chosen[at]} line={line} names={page.names} />
            ))}
          </ul>
        )}
        <FindBlock
          of="outcome"
          field={fields.findCompetency}
          found={page.found}
          chosen={chosen}
          lineOf={(found) =>
            found.of === 'outcome'
              ? found.found.map(({ id, code, name, framework }) => ({
                  id,
                  name: inLanguage(name, language),
                  about: `${code} · ${inLanguage(framework, language)}`,
                }))
              : []
          }
        />
      </div>
    </Card>
  );
}

function Outcome({
  line,
  names,
}: {
  line: FieldMetadata<TypedFacts['outcomes'][number]>;
  names: FactsNames;
}) {
  const { t } = useTranslation('studioFacts');
  const language = useLanguage();
  const { competencyId, level } = line.getFieldset();
  const id = competencyId.initialValue ?? '';
  const competency = names.competencies[id];
  const name = competency ? inLanguage(competency.name, language) : t('goneCompetency');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
      <span className="min-w-0 flex-1 basis-56">
        <span className="block font-medium break-words">{name}</span>
        {competency && (
          <span className="block text-sm text-ink-soft">
            {`${competency.code} · ${inLanguage(competency.framework, language)}`}
          </span>
        )}
        {(level.errors ?? competencyId.errors) && (
          <span id={level.errorId} className="block text-sm font-medium text-bata">
            {[...(level.errors ?? []), ...(competencyId.errors ?? [])].join(' ')}
          </span>
        )}
      </span>
      <input type="hidden" name={competencyId.name} value={id} />
      <span className="flex items-center gap-2">
        <select
          id={level.id}
          name={level.name}
          defaultValue={level.initialValue}
          aria-label={t('levelOf', { name })}
          aria-invalid={level.errors ? true : undefined}
          aria-describedby={level.errors ? level.errorId : undefined}
          className="input input-small w-auto max-w-56"
        >
          {levelChoices(competency, level.initialValue).map((one) => (
            <option key={one.level} value={one.level}>
              {levelWords(one, language, t('levelOnly', { level: one.level }))}
            </option>
          ))}
        </select>
        <StepButton
          step={{ do: 'drop', of: 'outcome', id }}
          look="quiet"
          label={t('dropOf', { name })}
        >
          {t('drop')}
        </StepButton>
      </span>
    </li>
  );
}

type Level = FactsNames['competencies'][string]['levels'][number];

/** The levels of the framework; one that it has no more stays what it is until another is chosen. */
function levelChoices(competency: { levels: Level[] } | undefined, now: string | undefined) {
  const levels = competency?.levels ?? [];
  const own = Number(now);
  if (!now || levels.some(({ level }) => level === own)) return levels;
  return [...levels, { level: own, name: { id: '', en: '' } }];
}

export function levelWords({ level, name }: Level, language: Language, bare: string): string {
  const words = inLanguage(name, language);
  return words ? `${level} – ${words}` : bare;
}
