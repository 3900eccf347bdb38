import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { gapOf, surplusOf } from '#app/domain/competency/gap.ts';
import type { LevelRow } from '#app/domain/planning/level-row.ts';
import type { Language } from '#app/platform/i18n.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/comparison.ts';
import '#app/platform/texts/competencies.ts';
import '#app/platform/texts/competency.ts';
import '#app/platform/texts/suggestions.ts';

import { Badge } from './badge.tsx';
import { courseReasons } from './course-suggestion.tsx';
import { useFollowLinks } from './use-follow-links.ts';
import { useKindLabel } from './kind-label.ts';
import { LadderMark, LadderSheet } from './ladder-sheet.tsx';
import { useLanguage } from './use-language.ts';
import { wordsOnce } from './words-once.ts';

type Options = {
  /** The page of one competency is below this address. */
  base: string;
  minutesPerHour: number;
  canRequest: boolean;
  canAssess?: boolean;
  own?: boolean;
  /** What is compared with, for the addresses below: empty, or `?target=…`. */
  query?: string;
  /** A target is compared with: the rows name the position held too. */
  target?: boolean;
  /** Nothing is to be done on a day that is not today. */
  past?: boolean;
  /** Level that a course goes up to, by competency. */
  outcomes?: Record<string, number>;
};

/** What every row needs to speak; made once per table. */
type Speech = ReturnType<typeof useSpeech>;

function useSpeech() {
  const { t } = useTranslation('competencies');
  const { t: one } = useTranslation('competency');
  const { t: common } = useTranslation();
  const { t: compare } = useTranslation('comparison');
  const { t: suggest } = useTranslation('suggestions');
  const language: Language = useLanguage();
  return {
    say: wordsOnce<'competencies'>(t),
    one: wordsOnce<'competency'>(one),
    level: wordsOnce<'common'>(common),
    compare: wordsOnce<'comparison'>(compare),
    suggest: wordsOnce<'suggestions'>(suggest),
    language,
  };
}

/**
 * A person's competencies beside the standard: ladder, words, and the one next step of each. Stands in a form of the
 * page, so that "ask for an assessment" is one button per row.
 */
export function LevelTable({ rows, ...options }: { rows: LevelRow[] } & Options) {
  const speech = useSpeech();
  const kindLabel = useKindLabel();
  const openLink = useFollowLinks();
  const groups = useMemo(() => grouped(rows), [rows]);
  const { say, one, compare } = speech;
  const beyond = options.target ? compare('beyond') : say(options.own ? 'beyond' : 'beyondOf');
  return (
    <>
      <LadderSheet pairs={rows} />
      <table className="table table-stack" onClick={openLink}>
        <thead>
          <tr>
            <th scope="col">{one('competency')}</th>
            <th scope="col">{say('level')}</th>
            {!options.past && <th scope="col">{say('next')}</th>}
          </tr>
        </thead>
        {groups.map(({ kind, required, rows: its }) => (
          <tbody key={`${kind} ${required}`}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={options.past ? 2 : 3}
                className="bg-sunken text-sm text-ink-soft"
              >
                {required ? kindLabel(kind) : beyond}
              </th>
            </tr>
            {its.map((row) => (
              <Row key={row.competencyId} row={row} options={options} speech={speech} />
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

type RowProps = { row: LevelRow; options: Options; speech: Speech };

function Row({ row, options, speech }: RowProps) {
  const { competencyId, name, code, required, held, levels } = row;
  const teaches = options.outcomes?.[competencyId];
  const { say } = speech;
  return (
    <tr data-competency={code}>
      <th scope="row">
        <a href={`${options.base}/${competencyId}${options.query ?? ''}`} className="link">
          {name}
        </a>
        <span className="block text-xs font-normal text-ink-soft">
          {teaches === undefined ? code : `${code} · ${say('courseTeaches', { level: teaches })}`}
        </span>
      </th>
      <td>
        <LadderMark required={required} held={held} levels={levels} />
        {levelWords(row, speech)}
        {options.target && (
          <span className="block text-xs text-ink-soft">{bothRequired(row, speech)}</span>
        )}
      </td>
      {!options.past && <td>{nextStep(row, options, speech)}</td>}
    </tr>
  );
}

/** The ladder in words. */
function levelWords({ required, held, state, proposed }: LevelRow, { say, one, level }: Speech) {
  if (held === null) return <span className="block">{say('unassessed')}</span>;
  if (required === null) return <span className="block">{level('level.heldOnly', { held })}</span>;
  const pair = { required, held };
  const surplus = surplusOf(pair);
  return (
    <>
      <span className="block">{level('level.ofRequired', { held, required })}</span>
      {state === 'gap' && (
        <span className="block font-semibold text-bata">
          {one('gapBy', { count: gapOf(pair) })}
        </span>
      )}
      {state === 'met' && surplus === 0 && <span className="block text-daun">{say('met')}</span>}
      {surplus > 0 && (
        <span className="block text-ink-soft">{one('surplusBy', { count: surplus })}</span>
      )}
      {proposed !== null && (
        <span className="block text-ink-soft">{one('proposed', { level: proposed })}</span>
      )}
    </>
  );
}

/** What the target and what the position held require. */
function bothRequired({ required, requiredHere }: LevelRow, { compare }: Speech): string {
  const aim =
    required === null ? compare('notTarget') : compare('requiredTarget', { level: required });
  const here =
    requiredHere === null ? compare('notHere') : compare('requiredHere', { level: requiredHere });
  return `${aim} · ${here}`;
}

function nextStep(row: LevelRow, options: Options, speech: Speech) {
  if (row.state === 'gap') return closeGap(row, options, speech);
  if (row.state === 'unassessed') return beAssessed(row, options, speech);
  return null;
}

function closeGap(row: LevelRow, options: Options, { suggest, language }: Speech) {
  const { courses, more, proposed, competencyId } = row;
  const [best] = courses;
  if (!best)
    return options.outcomes || proposed !== null ? null : (
      <span className="text-ink-soft">{suggest('noCourse')}</span>
    );
  return (
    <>
      <a href={`/courses/${best.slug}`} className="link font-semibold">
        {best.title}
      </a>
      <span className="block text-xs text-ink-soft">
        {courseReasons(best, suggest, language, options.minutesPerHour)}
      </span>
      {more > 0 && (
        <a
          href={`${options.base}/${competencyId}${options.query ?? ''}#courses`}
          className="link mt-1 inline-block text-xs"
        >
          {suggest('moreCourses', { count: more })}
        </a>
      )}
    </>
  );
}

function beAssessed(
  { competencyId, name, requested }: LevelRow,
  options: Options,
  { say, one }: Speech,
) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      {requested && <Badge>{one('requested')}</Badge>}
      {options.canAssess && (
        <a
          href={`${options.base}/${competencyId}${options.query ?? ''}#assess`}
          className="button button-secondary button-small"
          aria-label={say('assessFor', { name })}
        >
          {say('assess')}
        </a>
      )}
      {!requested && options.canRequest && (
        <button
          name="competencyId"
          value={competencyId}
          className="button button-secondary button-small"
          aria-label={say('requestFor', { name })}
        >
          {one('request')}
        </button>
      )}
    </span>
  );
}
