import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { MatrixFilter } from '#app/domain/reporting/gap-matrix.ts';
import { Button } from '#app/ui/button.tsx';
import { useKindLabel } from '#app/ui/kind-label.ts';

import '#app/platform/texts/gaps.ts';

/** Kind, people and day; all of it stands in the address. One competency alone has its kind already. */
export function MatrixFilterForm({
  filter,
  today,
  kinds,
  unitId,
}: {
  filter: MatrixFilter;
  today: string;
  kinds: string[];
  unitId: string;
}) {
  const { t } = useTranslation('gaps');
  const kindLabel = useKindLabel();
  return (
    <Form
      key={`${unitId} ${filter.kind} ${filter.competencyId} ${filter.everyone} ${filter.asOf}`}
      method="get"
      action={`/hr/gaps/${unitId}`}
      className="no-print flex flex-wrap items-end gap-3"
    >
      {filter.competencyId ? (
        <>
          {filter.kind && <input type="hidden" name="kind" value={filter.kind} />}
          <input type="hidden" name="competency" value={filter.competencyId} />
        </>
      ) : (
        <label className="space-y-1">
          <span className="block text-sm font-semibold">{t('kind')}</span>
          <select name="kind" defaultValue={filter.kind ?? ''} className="input input-small">
            <option value="">{t('allKinds')}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindLabel(kind)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="space-y-1">
        <span className="block text-sm font-semibold">{t('people')}</span>
        <select
          name="who"
          defaultValue={filter.everyone ? 'all' : ''}
          className="input input-small"
        >
          <option value="">{t('active')}</option>
          <option value="all">{t('everyone')}</option>
        </select>
      </label>
      <label className="space-y-1">
        <span className="block text-sm font-semibold">{t('date')}</span>
        <input
          type="date"
          name="asOf"
          defaultValue={filter.asOf === today ? '' : filter.asOf}
          className="input input-small"
        />
      </label>
      <Button look="secondary" small>
        {t('show')}
      </Button>
    </Form>
  );
}
