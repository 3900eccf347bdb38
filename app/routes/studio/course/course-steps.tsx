import { useForm } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { CourseHead } from '#app/domain/catalogue/draft/course-head.server.ts';
import '#app/platform/texts/studio.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TickField } from '#app/ui/form.tsx';

type Confirmed = 'discard' | 'archive' | 'template';
type Plain = 'restore' | 'untemplate';

/** What is done with a course as a whole: each says what happens to whom, and what cannot be undone asks once. */
export function CourseSteps({
  head,
  result,
}: {
  head: CourseHead;
  result: FormAnswer | undefined;
}) {
  const { t } = useTranslation('studio');
  const { may, courseId, isTemplate } = head;
  const confirmed = [
    may.discard && 'discard',
    may.makeTemplate && 'template',
    may.archive && 'archive',
  ].filter((step): step is Confirmed => step !== false);
  const plain = [may.restore && 'restore', may.unmakeTemplate && 'untemplate'].filter(
    (step): step is Plain => step !== false,
  );
  if (!may.copy && confirmed.length + plain.length === 0) return null;
  return (
    <details
      className="group relative"
      open={confirmed.some((step) => resultOf(result, step)) || undefined}
    >
      <summary className="button button-secondary list-none [&::-webkit-details-marker]:hidden">
        {t('steps.menu')}
        <ChevronDown
          aria-hidden
          className="size-4 transition-transform group-open:rotate-180"
          strokeWidth={1.5}
        />
      </summary>
      <div className="card absolute end-0 z-20 mt-1 w-80 max-w-[calc(100vw-2rem)] space-y-1 p-2 shadow-lg max-sm:start-0 max-sm:end-auto">
        {may.copy && (
          <Link
            to={`/studio/courses/new?from=${courseId}`}
            className="flex min-h-10 items-center rounded-md px-3 text-sm font-medium hover:bg-sunken"
          >
            {t(isTemplate ? 'steps.fromTemplate' : 'steps.copy')}
          </Link>
        )}
        {plain.map((step) => (
          <PlainStep key={step} step={step} courseId={courseId} />
        ))}
        {confirmed.map((step) => (
          <ConfirmedStep key={step} step={step} courseId={courseId} result={result} />
        ))}
      </div>
    </details>
  );
}

function PlainStep({ step, courseId }: { step: Plain; courseId: string }) {
  const { t } = useTranslation('studio');
  return (
    <Form method="post" action={`/studio/courses/${courseId}`} className="px-3 py-2">
      <input type="hidden" name="intent" value={step} />
      <p className="mb-2 text-sm text-ink-soft">{t(`steps.${step}Text`)}</p>
      <Button look="secondary" small>
        {t(`steps.${step}`)}
      </Button>
    </Form>
  );
}

function ConfirmedStep({
  step,
  courseId,
  result,
}: {
  step: Confirmed;
  courseId: string;
  result: FormAnswer | undefined;
}) {
  const { t } = useTranslation('studio');
  const answer = resultOf(result, step);
  const [form, fields] = useForm<{ confirm: string }>({ id: step, lastResult: answer });
  return (
    <details open={Boolean(answer) || undefined}>
      <summary className="flex min-h-10 cursor-pointer list-none items-center rounded-md px-3 text-sm font-medium hover:bg-sunken [&::-webkit-details-marker]:hidden">
        {t(`steps.${step}`)}
      </summary>
      <CheckedForm
        form={form}
        action={`/studio/courses/${courseId}`}
        className="space-y-2 px-3 py-2 text-sm"
      >
        <input type="hidden" name="intent" value={step} />
        <p className="text-ink-soft">{t(`steps.${step}Text`)}</p>
        <TickField
          field={fields.confirm}
          label={t(`steps.${step}Confirm`)}
          defaultChecked={false}
        />
        <Button look={step === 'template' ? 'secondary' : 'danger'} small>
          {t(`steps.${step}`)}
        </Button>
      </CheckedForm>
    </details>
  );
}
