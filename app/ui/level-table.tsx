import { Link } from '@remix-run/react';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { gapOf, surplusOf } from '#app/domain/competency/gap.ts';
import type { LevelRow } from '#app/domain/planning/level-row.ts';

import '#app/platform/texts/competency.ts';

import { Badge } from './badge.tsx';
import { CourseSuggestion } from './course-suggestion.tsx';
import { useKindLabel } from './kind-label.ts';
import { LadderMark, LadderSheet } from './ladder-sheet.tsx';

type Options = {
  /** The page of one competency is below this address. */
  base: string;
  minutesPerHour: number;
  canRequest: boolean;
  canAssess?: boolean;
  own?: boolean;
  /** Level that a course goes up to, by competency. */
  outcomes?: Record<string, number>;
};

/**
 * A person's competencies beside the standard: ladder, words, and the one next step of each. Stands in a form of the
 * page, so that "ask for an assessment" is one button per row.
 */
export function LevelTable({ rows, ...options }: { rows: LevelRow[] } & Options) {
  const { t } = useTranslation('competency');
  const kindLabel = useKindLabel();
  const groups = useMemo(() => grouped(rows), [rows]);
  return (
    <>
      <LadderSheet pairs={rows} />
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('competency')}</th>
            <th scope="col">{t('level')}</th>
            <th scope="col">{t('next')}</th>
          </tr>
        </thead>
        {groups.map(({ kind, required, rows: its }) => (
          <tbody key={`${kind} ${required}`}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="bg-sunken text-sm text-ink-soft">
                {required ? kindLabel(kind) : t(options.own ? 'beyond' : 'beyondOf')}
              </th>
            </tr>
            {its.map((row) => (
              <Row key={row.competencyId} row={row} options={options} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function grouped(rows: LevelRow[]) {
  const groups: { kind: string; required: boolean; rows: LevelRow[] }[] = [];
  for (const row of rows) {
    const required = row.required !== null;
    const last = groups.at(-1);
    if (last && last.required === required && (!required || last.kind === row.kind))
      last.rows.push(row);
    else groups.push({ kind: row.kind, required, rows: [row] });
  }
  return groups;
}

function Row({ row, options }: { row: LevelRow; options: Options }) {
  const { t } = useTranslation('competency');
  const { competencyId, name, code, required, held, levels } = row;
  const teaches = options.outcomes?.[competencyId];
  return (
    <tr>
      <th scope="row">
        <Link to={`${options.base}/${competencyId}`} className="link">
          {name}
        </Link>
        <span className="block text-xs font-normal text-ink-soft">
          {code}
          {teaches !== undefined && ` · ${t('courseTeaches', { level: teaches })}`}
        </span>
      </th>
      <td>
        <LadderMark required={required} held={held} levels={levels} />
        <LevelWords row={row} />
      </td>
      <td>
        <NextStep row={row} options={options} />
      </td>
    </tr>
  );
}

/** The ladder in words. */
function LevelWords({ row }: { row: LevelRow }) {
  const { t } = useTranslation();
  const { t: c } = useTranslation('competency');
  const { required, held, state, proposed } = row;
  if (held === null) return <span className="block">{c('unassessed')}</span>;
  if (required === null) return <span className="block">{t('level.heldOnly', { held })}</span>;
  const pair = { required, held };
  const surplus = surplusOf(pair);
  return (
    <>
      <span className="block">{t('level.ofRequired', pair)}</span>
      {state === 'gap' && (
        <span className="block font-semibold text-bata">{c('gapBy', { count: gapOf(pair) })}</span>
      )}
      {state === 'met' && surplus === 0 && <span className="block text-daun">{c('met')}</span>}
      {surplus > 0 && (
        <span className="block text-ink-soft">{c('surplusBy', { count: surplus })}</span>
      )}
      {proposed !== null && (
        <span className="block text-ink-soft">{c('proposed', { level: proposed })}</span>
      )}
    </>
  );
}

function NextStep({ row, options }: { row: LevelRow; options: Options }) {
  const { t } = useTranslation('competency');
  const { state, competencyId, name, requested, courses, more, proposed } = row;
  if (state === 'gap') {
    const [best] = courses;
    if (!best)
      return options.outcomes || proposed !== null ? null : (
        <span className="text-ink-soft">{t('noCourse')}</span>
      );
    return (
      <Fragment>
        <CourseSuggestion course={best} minutesPerHour={options.minutesPerHour} />
        {more > 0 && (
          <Link
            to={`${options.base}/${competencyId}#courses`}
            className="link mt-1 inline-block text-xs"
          >
            {t('moreCourses', { count: more })}
          </Link>
        )}
      </Fragment>
    );
  }
  if (state !== 'unassessed') return null;
  return (
    <span className="flex flex-wrap items-center gap-2">
      {requested && <Badge>{t('requested')}</Badge>}
      {options.canAssess && (
        <Link
          to={`${options.base}/${competencyId}#assess`}
          className="button button-secondary button-small"
          aria-label={t('assessFor', { name })}
        >
          {t('assess')}
        </Link>
      )}
      {!requested && options.canRequest && (
        <button
          name="competencyId"
          value={competencyId}
          className="button button-secondary button-small"
          aria-label={t('requestFor', { name })}
        >
          {t('request')}
        </button>
      )}
    </span>
  );
}
