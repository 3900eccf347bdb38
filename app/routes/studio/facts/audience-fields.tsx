import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#app/ui/format.ts';
import { useJobLevelLabel } from '#app/ui/job-label.ts';
import { Card } from '#app/ui/page.tsx';
import { useStatusLabel } from '#app/ui/status-label.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-facts.ts';

import { FindBlock } from './find-block.tsx';
import { type FactsFields, type FactsPage, PLACES } from './facts-page.ts';
import { PickedList, valuesOf } from './picked-list.tsx';
import { StepButton } from './step-button.tsx';

/** Whom a course takes in by themselves, and how many they are. */
export function AudienceFields({ fields, page }: { fields: FactsFields; page: FactsPage }) {
  const { t } = useTranslation('studioFacts');
  const language = useLanguage();
  const jobLevel = useJobLevelLabel();
  const statusLabel = useStatusLabel();
  const { families, levels, statuses } = page.view.choices;
  const total = formatNumber(page.people, language);
  return (
    <Card title={t('parts.audience')}>
      <div className="space-y-5">
        <p className="max-w-prose text-sm text-ink-soft">{t('audienceLead')}</p>
        <div
          id={PLACES.people}
          tabIndex={-1}
          className="flex scroll-mt-4 flex-wrap items-center gap-x-4 gap-y-2"
        >
          <p role="status" className="font-semibold">
            {t('people', { count: page.people, total })}
          </p>
          <StepButton step={{ do: 'count' }}>{t('count')}</StepButton>
        </div>
        <Units fields={fields} page={page} />
        <Ticks field={fields.families} legend={t('families')} choices={families} />
        <Ticks field={fields.levels} legend={t('levels')} choices={levels} label={jobLevel} />
        <Ticks
          field={fields.statuses}
          legend={t('statuses')}
          choices={statuses}
          label={statusLabel}
        />
      </div>
    </Card>
  );
}

function Units({ fields, page }: { fields: FactsFields; page: FactsPage }) {
  const { t } = useTranslation('studioFacts');
  const chosen = valuesOf(fields.units);
  const lines = chosen.map((id) => {
    const unit = page.names.units[id];
    return { id, label: unit ? `${unit.name} (${unit.code})` : t('goneUnit') };
  });
  return (
    <fieldset id={PLACES.unit} tabIndex={-1} className="scroll-mt-4 space-y-2">
      <legend className="text-sm font-semibold">{t('units')}</legend>
      {lines.length === 0 ? (
        <p>{t('unitsNone')}</p>
      ) : (
        <PickedList of="unit" name={fields.units.name} lines={lines} />
      )}
      <FindBlock
        of="unit"
        field={fields.findUnit}
        found={page.found}
        chosen={chosen}
        lineOf={(found) =>
          found.of === 'unit'
            ? found.found.map(({ id, code, name }) => ({ id, name, about: code }))
            : []
        }
      />
    </fieldset>
  );
}

/** Choices to tick, folded while none of many is. */
function Ticks({
  field,
  legend,
  choices,
  label = (choice) => choice,
}: {
  field: FieldMetadata<string[]>;
  legend: string;
  choices: string[];
  label?: (choice: string) => string;
}) {
  const { t } = useTranslation('studioFacts');
  const ticked = valuesOf(field);
  if (choices.length === 0) return null;
  return (
    <details open={ticked.length > 0 || undefined}>
      <summary className="min-h-9 cursor-pointer text-sm font-semibold">
        {ticked.length > 0 ? t('chosen', { name: legend, count: ticked.length }) : legend}
      </summary>
      <fieldset className="mt-1">
        <legend className="sr-only">{legend}</legend>
        <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3">
          {choices.map((choice) => (
            <label key={choice} className="flex min-h-9 items-center gap-2 text-sm">
              <input
                type="checkbox"
                name={field.name}
                value={choice}
                defaultChecked={ticked.includes(choice)}
                className="size-5 shrink-0 accent-nila"
              />
              {label(choice)}
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
