import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { enrollSchema } from '#app/domain/enrollment/enroll.ts';
import { coursePage } from '#app/domain/planning/course-page.server.ts';
import { shortText } from '#app/platform/address-text.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

import '#app/platform/texts/catalogue.ts';

import { CourseBatches } from './course/course-batches.tsx';
import { CourseEffects } from './course/course-effects.tsx';
import { CourseFacts } from './course/course-facts.tsx';
import { CourseOutline } from './course/course-outline.tsx';
import { EnrollBox } from './course/enroll-box.tsx';
import { InterestBox } from './course/interest-box.tsx';
import { RequiredNotice } from './course/required-notice.tsx';

export const meta = pageTitle(
  'catalogue',
  (t, data: { title: string } | undefined) => data?.title ?? t('title'),
);

export const loader = withActor(async (actor, { request, params }) => {
  const view = await coursePage(
    actor,
    shortText(params['slug'], 200) ?? '',
    await languageOf(request),
  );
  return { ...view, isEmployee: actor.employeeId !== null };
});

export const action = withActor(async (actor, { request }) =>
  submitForm(request, enrollSchema, async (input) => {
    const { enrollmentId, created } = await enroll(actor, input);
    return redirect(`/learn/${enrollmentId}${created ? '?enrolled=1' : ''}`);
  }),
);

export default function Course() {
  const { t } = useTranslation('catalogue');
  const course = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refused = result?.initialValue?.['offeringId'];
  const runs = [course.offeringId, ...course.batches.map(({ offeringId }) => offeringId)];
  return (
    <>
      <PageHeader
        title={course.title}
        lead={course.summary}
        crumbs={[{ to: '/catalogue', label: t('title') }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="space-y-3 lg:col-start-2">
          {course.required && <RequiredNotice required={course.required} />}
          {!runs.some((offeringId) => offeringId === refused) && <RefusalNotice result={result} />}
          <EnrollBox course={course} result={result} />
          {course.interest && !course.enrollment && (
            <InterestBox slug={course.slug} interest={course.interest} />
          )}
        </div>
        <div className="space-y-6 empty:hidden lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <CourseBatches course={course} result={result} />
          <CourseEffects effects={course.effects} />
          {course.description && course.description !== course.summary && (
            <section>
              <h2 className="mb-2 text-lg">{t('about')}</h2>
              <p className="max-w-prose">{course.description}</p>
            </section>
          )}
          <CourseOutline course={course} />
        </div>
        <div className="lg:col-start-2">
          <CourseFacts course={course} />
        </div>
      </div>
    </>
  );
}
