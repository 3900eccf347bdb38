import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { gradebook } from '#app/domain/assessment/gradebook/grades.server.ts';
import { gradeSort, readRosterSearch } from '#app/domain/assessment/gradebook/roster-search.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/gradebook.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { EmptyState } from '#app/ui/page.tsx';

import { courseMeta } from './course/course-meta.ts';
import { GradeTable, QuizLinks } from './gradebook/grade-table.tsx';
import { ReportHeader } from './gradebook/report-header.tsx';
import { RosterList } from './gradebook/roster-list.tsx';

export const meta = courseMeta('grades');

export const loader = withActor(async (actor, { request, params }) => {
  const search = readRosterSearch(new URL(request.url).searchParams, gradeSort);
  const book = await gradebook(actor, idParam(params['id']), search);
  return { search, ...book, name: inLanguage(book.head.title, await languageOf(request)) };
});

export default function Grades() {
  const { t } = useTranslation('gradebook');
  const { head, search, people, total, items, choices } = useLoaderData<typeof loader>();
  const { courseId } = head;
  const columns = items.filter(({ practice }) => !practice);
  return (
    <>
      <ReportHeader head={head} page="grades" />
      <QuizLinks courseId={courseId} items={items} />
      {columns.length === 0 ? (
        <EmptyState title={t('noItemsTitle')} />
      ) : (
        <>
          <p className="mb-5 max-w-prose text-ink-soft">{t('gradesLead')}</p>
          <RosterList page="grades" {...{ courseId, search, choices, total }}>
            <GradeTable people={people} items={columns} search={search} total={total} />
          </RosterList>
        </>
      )}
    </>
  );
}
