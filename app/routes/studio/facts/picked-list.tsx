import { useTranslation } from 'react-i18next';

import type { ListedKind } from '#app/domain/catalogue/facts/facts-step.ts';
import '#app/platform/texts/studio-facts.ts';

import { StepButton } from './step-button.tsx';

/** What was picked for a list of the form, each to be dropped. */
export function PickedList({
  of,
  name,
  lines,
}: {
  of: ListedKind;
  /** Of the field that holds the ids. */
  name: string;
  lines: { id: string; label: string }[];
}) {
  const { t } = useTranslation('studioFacts');
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ id, label }) => (
        <li key={id} className="flex items-center justify-between gap-3 py-1.5">
          <input type="hidden" name={name} value={id} />
          <span className="min-w-0 break-words">{label}</span>
          <StepButton
            step={{ do: 'drop', of, id }}
            look="quiet"
            label={t('dropOf', { name: label })}
          >
            {t('drop')}
          </StepButton>
        </li>
      ))}
    </ul>
  );
}

/** The values of a field that may hold none, one or several. */
export function valuesOf(field: { initialValue?: unknown }): string[] {
  return [field.initialValue ?? []].flat().filter((one): one is string => typeof one === 'string');
}
