import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type {
  GradeCell,
  GradedItem,
  GradedPerson,
} from '#app/domain/assessment/gradebook/grades.server.ts';
import type { RosterSearch } from '#app/domain/assessment/gradebook/roster-search.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/gradebook.ts';
import { formatScore } from '#app/ui/format.ts';
import { PersonOfUnit } from '#app/ui/person-of-unit.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { SortHead } from './sort-head.tsx';

/** People by quizzes and assignments; below each head how everybody shown did, on all pages. */
export function GradeTable({
  people,
  items,
  search,
  total,
}: {
  people: GradedPerson[];
  items: GradedItem[];
  search: RosterSearch;
  total: number;
}) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const titles = items.map(({ title }) => inLanguage(title, language));
  const say = useCellWords();
  const scoreHead = t('score');
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('gradeTable')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <SortHead search={search} sort="name" label={t('name')} />
            {items.map((item, index) => (
              <SortHead
                key={item.key}
                search={search}
                sort={item.key}
                label={titles[index]!}
                number
                largestFirst
              >
                <ItemSums item={item} total={total} />
              </SortHead>
            ))}
            <SortHead search={search} sort="score" label={scoreHead} number largestFirst />
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <PersonOfUnit person={person} />
              </th>
              {items.map(({ key }, index) => {
                const { score, state } = say(person.cells[key]);
                return (
                  <td key={key} data-label={titles[index]} className="number tabular-nums">
                    {score}
                    {state && <span className="block text-xs text-ink-soft">{state}</span>}
                  </td>
                );
              })}
              <td data-label={scoreHead} className="number tabular-nums">
                {person.score === null ? '–' : formatScore(person.score, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a cell says, without asking for the words of every cell anew. */
function useCellWords(): (cell: GradeCell | undefined) => { score: string; state: string } {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const [passed, not, waits, none] = [
    t('cellPassed'),
    t('cellNotPassed'),
    t('cellWaiting'),
    t('notBegun'),
  ];
  const attempts = new Map<number, string>();
  const times = (count: number) => {
    const known = attempts.get(count) ?? t('cellAttempts', { count });
    attempts.set(count, known);
    return known;
  };
  return (cell) => {
    if (!cell) return { score: '–', state: none };
    const [score, isPassed, waiting, count] = cell;
    const state = isPassed ? passed : waiting > 0 ? waits : not;
    return {
      score: score === null ? '–' : formatScore(score, language),
      state: `${state} · ${times(count)}`,
    };
  };
}

function ItemSums({ item, total }: { item: GradedItem; total: number }) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const { passed, begun, waiting, average } = item;
  return (
    <span className="block text-xs font-normal text-ink-soft">
      {t('passedOf', { passed, total })}
      {average !== null && (
        <span className="block">
          {t('average', { average: formatScore(average, language), count: begun })}
        </span>
      )}
      {waiting > 0 && <span className="block">{t('waits', { count: waiting })}</span>}
    </span>
  );
}

/** The quizzes, each leading to its results; practice stands here too. */
export function QuizLinks({ courseId, items }: { courseId: string; items: GradedItem[] }) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const quizzes = items.filter(({ kind }) => kind === 'quiz');
  if (quizzes.length === 0) return null;
  return (
    <section className="card no-print mb-6 p-4 sm:p-5">
      <h2 className="text-lg">{t('results')}</h2>
      <p className="mt-1 mb-3 max-w-prose text-sm text-ink-soft">{t('resultsText')}</p>
      <ul className="space-y-1.5">
        {quizzes.map(({ key, title, practice }) => (
          <li key={key}>
            <Link className="link" to={`/studio/courses/${courseId}/quizzes/${key}/results`}>
              {inLanguage(title, language)}
            </Link>
            {practice && <span className="text-sm text-ink-soft">{` (${t('practice')})`}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
