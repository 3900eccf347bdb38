import { useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  type Currency,
  currencies,
  inWholeUnits,
  MOST_MONEY,
} from '#app/domain/scheduling/money.ts';
import { MOST_MINUTES } from '#app/domain/scheduling/partners/partner-kinds.ts';
import type { PartnerCourseLine } from '#app/domain/scheduling/partners/partner-view.server.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/registers.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, NumberField, SelectField, TextField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';

type Typed = {
  title: string;
  minutes: number;
  cost: number;
  currency: Currency;
  website: string;
};

/** Adds a course to the catalogue of an institution, or says anew what one is. */
export function CourseForm({
  course,
  newKey,
  lastResult,
}: {
  /** Null: a new one. */
  course: PartnerCourseLine | null;
  newKey: string;
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation(['registers', 'common']);
  const [form, fields] = useForm<Typed, Typed, string[]>({
    id: 'course',
    lastResult,
    defaultValue: course ? typedOf(course) : { currency: 'IDR' },
  });
  // Sent twice, a new one keeps the key it was first sent with.
  const typedKey = lastResult?.initialValue?.['partnerCourseId'] as string | undefined;
  return (
    <Card
      title={course ? t('partners.editCourse', { title: course.title }) : t('partners.newCourse')}
    >
      <CheckedForm form={form}>
        <input type="hidden" name="intent" value={course ? 'save-course' : 'add-course'} />
        <input type="hidden" name="partnerCourseId" value={course?.id ?? typedKey ?? newKey} />
        <TextField
          field={fields.title}
          label={t('partners.courseTitle')}
          maxLength={200}
          required
        />
        <NumberField
          field={fields.minutes}
          label={t('partners.minutes')}
          min={1}
          max={MOST_MINUTES}
        />
        <NumberField
          field={fields.cost}
          label={t('partners.cost')}
          min={0}
          max={MOST_MONEY}
          step="any"
        />
        <SelectField field={fields.currency} label={t('partners.currency')}>
          {currencies.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </SelectField>
        <TextField
          field={fields.website}
          label={t('partners.courseWebsite')}
          inputMode="url"
          maxLength={500}
        />
        <div className="flex flex-wrap gap-2">
          <Button>{t(course ? 'save' : 'partners.newCourse')}</Button>
          {course && (
            <ButtonLink look="quiet" to="?">
              {t('common:cancel')}
            </ButtonLink>
          )}
        </div>
      </CheckedForm>
      {course && <Remove id={course.id} />}
    </Card>
  );
}

function typedOf({ title, minutes, cost, currency, website }: PartnerCourseLine): Partial<Typed> {
  return {
    title,
    ...(minutes !== null && { minutes }),
    ...(cost !== null && { cost: inWholeUnits(cost) }),
    currency: currencies.find((known) => known === currency) ?? 'IDR',
    website: website ?? '',
  };
}

function Remove({ id }: { id: string }) {
  const { t } = useTranslation('registers');
  return (
    <details className="mt-5 border-t border-line pt-4">
      <summary className="cursor-pointer text-sm font-semibold">
        {t('partners.removeCourse')}
      </summary>
      <Form method="post" action="?" className="mt-2 space-y-2">
        <p className="text-sm text-ink-soft">{t('partners.removeLead')}</p>
        <input type="hidden" name="intent" value="remove-course" />
        <input type="hidden" name="partnerCourseId" value={id} />
        <Button look="danger">{t('partners.removeCourse')}</Button>
      </Form>
    </details>
  );
}
