import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { outlineForm } from '#app/domain/catalogue/outline/outline-form.ts';
import { outlineView } from '#app/domain/catalogue/outline/outline-view.server.ts';
import { idText } from '#app/platform/address-text.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/studio.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

import { CourseHeader } from './course/course-header.tsx';
import { courseMeta } from './course/course-meta.ts';
import { CourseSteps } from './course/course-steps.tsx';
import { DraftState } from './course/draft-state.tsx';
import { doOutline } from './outline/do-outline.server.ts';
import { type Done, isStepDone, readDone } from './outline/done.ts';
import { hasItsForm } from './outline/has-its-form.ts';
import { OutlineList } from './outline/outline-list.tsx';
import { OutlineSums } from './outline/outline-sums.tsx';
import { useFocusWanted } from './outline/use-focus-wanted.ts';

export const meta = courseMeta('outline');

/** After a conflict the page must show what is stored now. */
export const shouldRevalidate = () => true;

export const loader = withActor(async (actor, { request, params }) => {
  const asked = new URL(request.url).searchParams;
  const open = idText(asked.get('open'));
  const add = asked.get('add') === 'module' ? 'module' : idText(asked.get('add'));
  const view = await outlineView(actor, idParam(params['id']), open);
  return {
    ...view,
    name: inLanguage(view.head.title, await languageOf(request)),
    open,
    add,
    fresh: newId(),
    done: readDone(asked.get('done')),
  };
});

export const action = withActor((actor, { request, params }) => {
  const courseId = idParam(params['id']);
  return submitForm(request, outlineForm, async (input) => {
    const next = await doOutline(actor, courseId, input);
    return redirect(`/studio/courses/${courseId}${next}`);
  });
});

export default function CourseOutline() {
  const { t } = useTranslation('studio');
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { head, languages, modules, revision, open, add, seen, fresh, done } = view;
  const page = { head, languages, writes: head.may.write, open, add, seen, fresh, result };
  useFocusWanted();
  return (
    <>
      <CourseHeader
        head={head}
        page="outline"
        actions={<CourseSteps head={head} result={result} />}
      />
      <div className="space-y-5">
        {!result && done && isStepDone(done) && (
          <Notice kind="success">{t(stepWords(done))}</Notice>
        )}
        {!hasItsForm(page, modules) && <RefusalNotice result={result} />}
        <DraftState head={head} review={view} />
        <OutlineSums view={view} done={result ? null : done} />
        <OutlineList page={page} modules={modules} revision={revision} />
      </div>
    </>
  );
}

function stepWords(done: Extract<Done, { of: 'course' }>) {
  return done.what === 'started' ? 'start.done' : (`steps.done.${done.what}` as const);
}
