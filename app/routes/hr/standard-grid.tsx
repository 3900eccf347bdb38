import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { changeStandards } from '#app/domain/competency/change-standards.server.ts';
import { gridSearchParams, readGridSearch } from '#app/domain/competency/grid-search.ts';
import { previewStandards } from '#app/domain/competency/preview-standards.server.ts';
import { type StandardGrid, standardGrid } from '#app/domain/competency/standard-grid.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { today } from '#app/platform/today.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { postedForm } from '#app/routes/posted-form.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/standards.ts';

import type { GridAnswer } from './standard-grid-answer.ts';
import { GridBasis, GridProblems } from './standard-grid-basis.tsx';
import { GridFilter, GridPages } from './standard-grid-filter.tsx';
import {
  digestOf,
  type ProblemsByField,
  type PostedGrid,
  readPostedGrid,
  refusalIn,
} from './standard-grid-form.server.ts';
import { GridHelp } from './standard-grid-help.tsx';
import { GridTable } from './standard-grid-table.tsx';
import { StandardPreview } from './standard-preview.tsx';

export const meta = pageTitle('standards', (t) => t('grid.title'));

export const loader = withActor(async (actor, { request }) => {
  const params = new URL(request.url).searchParams;
  const day = today();
  const search = readGridSearch(params, day);
  return {
    search,
    today: day,
    grid: await standardGrid(actor, search),
    saved: params.has('saved') ? Number(params.get('saved')) || 0 : null,
    change: params.get('change'),
  };
});

/** First what it does, then the deed: only what has been shown is written. */
export const action = withActor(async (actor, { request }) => {
  const day = today();
  const search = readGridSearch(new URL(request.url).searchParams, day);
  const grid = await standardGrid(actor, search);
  const form = await postedForm(request);
  const posted = readPostedGrid(form, grid, search);
  if (Object.keys(posted.problems).length > 0) return refused(request, posted, posted.problems);
  const { revision } = posted;
  const digest = digestOf(revision);
  try {
    if (form.get('intent') === 'confirm' && form.get('shown') === digest) {
      const saved = await changeStandards(actor, revision);
      const params = gridSearchParams(search, day);
      params.set('saved', String(saved));
      params.set('change', digest.slice(0, 8));
      return redirect(`/hr/standards/grid?${params.toString()}`);
    }
    const preview = await previewStandards(actor, revision);
    return data({ ...answerOf(posted), preview, digest });
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
    return refused(request, posted, refusalIn(posted, error));
  }
});

function answerOf({ typed, basis }: PostedGrid): GridAnswer {
  return { typed, basis, problems: {}, preview: null, digest: '' };
}

async function refused(request: Request, posted: PostedGrid, found: ProblemsByField) {
  const language = await languageOf(request);
  const problems: GridAnswer['problems'] = {};
  for (const [field, problem] of Object.entries(found))
    problems[field] = errorWords(problem, language);
  return data({ ...answerOf(posted), problems }, { status: 400 });
}

export default function StandardGridPage() {
  const { t } = useTranslation(['standards', 'common']);
  const { grid, search, today: day, saved, change } = useLoaderData<typeof loader>();
  const answer: GridAnswer | undefined = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={t('grid.title')}
        lead={t('grid.lead')}
        crumbs={[{ to: '/hr/standards', label: t('title') }]}
      />
      <div className="space-y-6">
        {saved !== null && !answer && (
          <Notice kind="success">
            {saved > 0 ? t('grid.saved', { count: saved }) : t('grid.savedNone')}
          </Notice>
        )}
        <GridFilter grid={grid} search={search} today={day} />
        {grid.rows.length === 0 || grid.columns.length === 0 ? (
          <EmptyState
            title={t('grid.none')}
            action={
              <ButtonLink to="/hr/standards/grid" look="secondary">
                {t('common:clearFilters')}
              </ButtonLink>
            }
          >
            {t('grid.noneBody')}
          </EmptyState>
        ) : (
          <Form method="post" key={shownOf(grid, change)} className="space-y-6" noValidate>
            {/* Enter in a field without a script means: show what it does. */}
            <button name="intent" value="preview" hidden tabIndex={-1} aria-hidden />
            <GridProblems problems={answer?.problems ?? {}} />
            {answer?.preview && (
              <StandardPreview
                preview={answer.preview}
                digest={answer.digest}
                grid={grid}
                validFrom={answer.basis.validFrom}
                today={day}
              />
            )}
            <GridHelp importances={grid.importances} />
            <GridTable grid={grid} rows={search.rows} answer={answer} />
            <GridBasis grid={grid} day={search.day} answer={answer} />
          </Form>
        )}
        <GridPages grid={grid} search={search} today={day} />
      </div>
    </>
  );
}

/** A form of its own for other cells and after each save; while one works on it, it stays what it is. */
function shownOf({ rows, columns }: StandardGrid, change: string | null): string {
  return `${rows[0]?.key} ${rows.length} ${columns[0]?.id} ${columns.length} ${change}`;
}
