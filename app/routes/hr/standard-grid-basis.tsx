import type { InputHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';

import { LONGEST_DECREE } from '#app/domain/competency/standard-change.ts';
import { importances } from '#app/domain/competency/standard.ts';
import type { StandardGrid } from '#app/domain/competency/standard-grid.server.ts';
import { Button } from '#app/ui/button.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { useImportanceLabel } from '#app/ui/importance-label.ts';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/standards.ts';

import type { GridAnswer } from './standard-grid-answer.ts';

/** From when, by which decree, and how much new requirements weigh. */
export function GridBasis({
  grid,
  day,
  answer,
}: {
  grid: StandardGrid;
  day: string;
  answer: GridAnswer | undefined;
}) {
  const { t } = useTranslation('standards');
  const importanceLabel = useImportanceLabel();
  const typed = answer?.basis;
  const problems = answer?.problems ?? {};
  const usual = grid.importances.includes(importances[1]) ? importances[1] : grid.importances[0];
  return (
    <Card title={t('grid.basis')}>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Field
          name="validFrom"
          type="date"
          label={t('grid.validFrom')}
          help={t('grid.validFromHelp')}
          value={typed?.validFrom ?? day}
          problem={problems['validFrom']}
        />
        <Field
          name="decreeNumber"
          label={t('grid.decreeNumber')}
          value={typed?.decreeNumber ?? ''}
          problem={problems['decreeNumber']}
          maxLength={LONGEST_DECREE}
        />
        <Field
          name="decreeDate"
          type="date"
          label={t('grid.decreeDate')}
          value={typed?.decreeDate ?? ''}
          problem={problems['decreeDate']}
        />
        <div className="space-y-1.5">
          <label htmlFor="importance" className="block text-sm font-semibold">
            {t('grid.importance')}
          </label>
          <select
            id="importance"
            name="importance"
            className="input"
            defaultValue={typed?.importance || usual}
          >
            {grid.importances.map((one) => (
              <option key={one} value={one}>
                {importanceLabel(one)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <Button name="intent" value="preview">
          {t('grid.preview')}
        </Button>
        <p className="text-sm text-ink-soft">{t('grid.previewHelp')}</p>
      </div>
    </Card>
  );
}

function Field({
  name,
  label,
  help,
  value,
  problem,
  ...rest
}: {
  name: string;
  label: string;
  help?: string;
  value: string;
  problem: string | undefined;
} & InputHTMLAttributes<HTMLInputElement>) {
  const described = [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean);
  return (
    <div className="space-y-1.5">
      <label htmlFor={name} className="block text-sm font-semibold">
        {label}
      </label>
      <input
        {...rest}
        id={name}
        name={name}
        className="input"
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described.join(' ') || undefined}
      />
      {help && (
        <p id={`${name}-help`} className="text-sm text-ink-soft">
          {help}
        </p>
      )}
      {problem && (
        <p id={`${name}-problem`} className="text-sm font-medium text-bata">
          {problem}
        </p>
      )}
    </div>
  );
}

/** What is wrong with the cells, each with the way to it. */
export function GridProblems({ problems }: { problems: Record<string, string> }) {
  const { t } = useTranslation('standards');
  const errors = Object.entries(problems).map(([field, problem]) => ({
    field: field || null,
    messages: [problem],
  }));
  return <ErrorSummary title={t('grid.problems')} errors={errors} />;
}
