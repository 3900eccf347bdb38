import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { MatrixColumn } from '#app/domain/reporting/gap-matrix.ts';
import { matrixSearch, type MatrixView } from '#app/domain/reporting/matrix-address.ts';
import type { MatrixChoices } from '#app/domain/reporting/matrix-choices.server.ts';
import { measures } from '#app/domain/reporting/matrix-measure.ts';
import { Button } from '#app/ui/button.tsx';
import { useKindLabel } from '#app/ui/kind-label.ts';

import '#app/platform/texts/gaps.ts';

import { PeopleFilters } from './people-filters.tsx';

/** What is shown, of whom and when; all of it stands in the address. */
export function MatrixFilterForm({
  view,
  today,
  kinds,
  competencies,
  choices,
  unitId,
}: {
  view: MatrixView;
  today: string;
  kinds: string[];
  /** What one competency may be chosen from. */
  competencies: MatrixColumn[];
  /** Null: the filters on people are not open. */
  choices: MatrixChoices | null;
  unitId: string;
}) {
  const { t } = useTranslation('gaps');
  const kindLabel = useKindLabel();
  const address = `/hr/gaps/${unitId}`;
  const shownKinds = view.kind && !kinds.includes(view.kind) ? [...kinds, view.kind] : kinds;
  return (
    <Form
      key={`${unitId} ${JSON.stringify(view)}`}
      method="get"
      action={address}
      className="no-print space-y-3"
    >
      {view.sort && (
        <input type="hidden" name="sort" value={`${view.descending ? '-' : ''}${view.sort}`} />
      )}
      {view.trend && <input type="hidden" name="trend" value="1" />}
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t('measureLabel')}>
          <select name="show" defaultValue={view.show} className="input input-small">
            {measures.map((measure) => (
              <option key={measure} value={measure}>
                {t(`measure.${measure}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('kind')}>
          <select name="kind" defaultValue={view.kind ?? ''} className="input input-small">
            <option value="">{t('allKinds')}</option>
            {shownKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindLabel(kind)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('competencyFilter')}>
          <select
            name="competency"
            defaultValue={view.competencyId ?? ''}
            className="input input-small max-w-64"
          >
            <option value="">{t('allCompetencies')}</option>
            {competencies.map(({ competencyId, code, name }) =>
              competencyId ? (
                <option key={competencyId} value={competencyId}>
                  {code} {name}
                </option>
              ) : null,
            )}
          </select>
        </Field>
        <WhoAndWhen everyone={view.everyone} asOf={view.asOf} today={today} />
        <Field label={t('compareWith')}>
          <input
            type="date"
            name="compare"
            defaultValue={view.compare ?? ''}
            className="input input-small"
          />
        </Field>
      </div>
      {choices && (
        <div className="flex flex-wrap items-end gap-3">
          <PeopleFilters view={view} choices={choices} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button look="secondary" small>
          {t('show')}
        </Button>
        {!choices && (
          <Link
            to={`${address}${matrixSearch(view, today, { more: true })}`}
            className="link text-sm"
            preventScrollReset
          >
            {t('moreFilters')}
          </Link>
        )}
        <Link
          to={`${address}${matrixSearch(view, today, { trend: !view.trend })}`}
          className="link text-sm"
          preventScrollReset
        >
          {t(view.trend ? 'trendClose' : 'trendOpen')}
        </Link>
        {view.compare && (
          <Link
            to={`${address}${matrixSearch(view, today, { compare: null })}`}
            className="link text-sm"
            preventScrollReset
          >
            {t('compareEnd')}
          </Link>
        )}
      </div>
    </Form>
  );
}

export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="space-y-1">
      <span className="block text-sm font-semibold">{label}</span>
      {children}
    </label>
  );
}

/** Active people or everybody, and the day. */
export function WhoAndWhen({
  everyone,
  asOf,
  today,
}: {
  everyone: boolean;
  asOf: string;
  today: string;
}) {
  const { t } = useTranslation('gaps');
  return (
    <>
      <Field label={t('people')}>
        <select name="who" defaultValue={everyone ? 'all' : ''} className="input input-small">
          <option value="">{t('active')}</option>
          <option value="all">{t('everyone')}</option>
        </select>
      </Field>
      <Field label={t('date')}>
        <input
          type="date"
          name="asOf"
          defaultValue={asOf === today ? '' : asOf}
          className="input input-small"
        />
      </Field>
    </>
  );
}
