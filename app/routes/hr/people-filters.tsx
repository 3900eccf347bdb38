import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { MatrixChoices } from '#app/domain/reporting/matrix-choices.server.ts';
import type { Narrowing } from '#app/domain/reporting/narrowing.ts';
import { useJobLevelLabel } from '#app/ui/job-label.ts';
import { useStatusLabel } from '#app/ui/status-label.ts';

import '#app/platform/texts/gaps.ts';

/** Which people are counted, by their position and status. What is chosen stays to be seen where nobody has it. */
export function PeopleFilters({
  view,
  choices,
}: {
  view: Partial<Narrowing>;
  choices: MatrixChoices;
}) {
  const { t } = useTranslation('gaps');
  const statusLabel = useStatusLabel();
  const jobLevel = useJobLevelLabel();
  const { families, levels, statuses, positions } = choices;
  const { family = null, level = null, status = null, positionId = null } = view;
  const offered = positions ?? [];
  return (
    <>
      <Choice name="family" label={t('family')} chosen={family}>
        {options(families, family, (text) => text)}
      </Choice>
      <Choice name="level" label={t('positionLevel')} chosen={level}>
        {options(levels, level, jobLevel)}
      </Choice>
      <Choice name="status" label={t('status')} chosen={status}>
        {options(statuses, status, statusLabel)}
      </Choice>
      <Choice
        name="position"
        label={t('onePosition')}
        chosen={positionId}
        any={positions ? undefined : t('manyPositions')}
      >
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {positionId && !offered.some(({ id }) => id === positionId) && (
          <option value={positionId}>{t('otherPosition')}</option>
        )}
      </Choice>
    </>
  );
}

function Choice({
  name,
  label,
  chosen,
  any,
  children,
}: {
  name: string;
  label: string;
  chosen: string | null;
  any?: string;
  children: ReactNode;
}) {
  const { t } = useTranslation('gaps');
  return (
    <label className="space-y-1">
      <span className="block text-sm font-semibold">{label}</span>
      <select name={name} defaultValue={chosen ?? ''} className="input input-small max-w-64">
        <option value="">{any ?? t('any')}</option>
        {children}
      </select>
    </label>
  );
}

function options(values: string[], chosen: string | null, label: (value: string) => string) {
  const shown = chosen && !values.includes(chosen) ? [...values, chosen] : values;
  return shown.map((value) => (
    <option key={value} value={value}>
      {label(value)}
    </option>
  ));
}
