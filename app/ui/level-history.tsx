import { useTranslation } from 'react-i18next';

import type { LevelStep } from '#app/domain/planning/level-history.ts';
import type { Day } from '#app/platform/clock.ts';

import '#app/platform/texts/evidence.ts';
import '#app/platform/texts/level-history.ts';

import { Badge } from './badge.tsx';
import { formatDay } from './format.ts';
import { useLanguage } from './use-language.ts';

type History = { name: string; levels: number; steps: LevelStep[] };

/** Levels over time as steps on one axis. The table of the page has every change, and is what a screen reader reads. */
export function HistoryPicture({ histories, today }: { histories: History[]; today: Day }) {
  const { t } = useTranslation('levelHistory');
  const language = useLanguage();
  const axis = axisOf(histories, today);
  return (
    <figure>
      <ul aria-hidden className="space-y-3">
        {histories.map((history) => (
          <li key={history.name} className="gap-4 sm:grid sm:grid-cols-[14rem_1fr] sm:items-center">
            <span className="block min-w-0 text-sm">{history.name}</span>
            <Steps history={history} axis={axis} today={today} />
          </li>
        ))}
      </ul>
      <figcaption className="mt-2 text-sm text-ink-soft sm:ps-60">
        <span aria-hidden className="flex justify-between gap-3">
          <span>{formatDay(axis.from, language)}</span>
          <span>{formatDay(axis.to, language)}</span>
        </span>
        <span className="sr-only">{t('historyPicture')}</span>
      </figcaption>
    </figure>
  );
}

type Axis = { from: Day; to: Day };

/** From the first step to today, or to the last change that is known already. */
function axisOf(histories: History[], today: Day): Axis {
  const turns = histories.flatMap(({ steps }) => steps.map(({ since }) => since));
  return {
    from: turns.reduce((least, day) => (day < least ? day : least), today),
    to: turns.reduce((most, day) => (day > most ? day : most), today),
  };
}

const WIDTH = 600;
const HEIGHT = 40;

function Steps({ history, axis, today }: { history: History; axis: Axis; today: Day }) {
  const x = (day: Day) => {
    const length = time(axis.to) - time(axis.from) || 1;
    return Math.round(((time(day) - time(axis.from)) / length) * WIDTH);
  };
  const y = (level: number) => HEIGHT - 2 - (level / history.levels) * (HEIGHT - 6);
  const held = history.steps.flatMap((step) =>
    step.level === null
      ? []
      : [{ from: x(step.since), to: x(step.until ?? axis.to), y: y(step.level) }],
  );
  const look = { vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-10 w-full rounded-sm bg-sunken"
    >
      <path
        d={held.map((step) => `M${step.from} ${HEIGHT}V${step.y}H${step.to}V${HEIGHT}Z`).join('')}
        fill="var(--nila)"
        fillOpacity="0.18"
      />
      <path
        d={held.map((step) => `M${step.from} ${step.y}H${step.to}`).join('')}
        fill="none"
        stroke="var(--nila)"
        strokeWidth="2"
        {...look}
      />
      <path d={`M${x(today)} 0V${HEIGHT}`} stroke="var(--ink)" strokeDasharray="2 2" {...look} />
    </svg>
  );
}

function time(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Every change as a row: since when which level, on what it rests, and why it changed. Newest first. */
export function HistoryTable({ steps, today }: { steps: LevelStep[]; today: Day }) {
  return (
    <table className="table table-stack">
      <thead>
        <HistoryHead />
      </thead>
      <tbody>
        <HistoryRows steps={steps} today={today} />
      </tbody>
    </table>
  );
}

export function HistoryHead() {
  const { t } = useTranslation('levelHistory');
  return (
    <tr>
      <th scope="col">{t('since')}</th>
      <th scope="col" className="number">
        {t('level')}
      </th>
      <th scope="col">{t('cause')}</th>
      <th scope="col">{t('basis')}</th>
    </tr>
  );
}

export function HistoryRows({ steps, today }: { steps: LevelStep[]; today: Day }) {
  const { t } = useTranslation('levelHistory');
  const language = useLanguage();
  return (
    <>
      {[...steps].reverse().map((step) => (
        <tr key={step.since}>
          <td data-label={t('since')} className="whitespace-nowrap">
            {formatDay(step.since, language)}
            {step.since > today && (
              <>
                {' '}
                <Badge>{t('upcoming')}</Badge>
              </>
            )}
          </td>
          <td data-label={t('level')} className="number">
            {step.level ?? t('notAssessed')}
          </td>
          <td data-label={t('cause')}>{t(`causes.${step.cause}`)}</td>
          <td data-label={t('basis')}>{step.level !== null && <Basis step={step} />}</td>
        </tr>
      ))}
    </>
  );
}

function Basis({ step: { proof } }: { step: LevelStep }) {
  const { t } = useTranslation('levelHistory');
  const { t: evidence } = useTranslation('evidence');
  const language = useLanguage();
  if (!proof) return null;
  const source = evidence(`sources.${proof.source as 'course'}`);
  return (
    <>
      {t('basisOn', { source, day: formatDay(proof.takenOn, language) })}
      {proof.course && <span className="block text-sm text-ink-soft">{proof.course.title}</span>}
    </>
  );
}
