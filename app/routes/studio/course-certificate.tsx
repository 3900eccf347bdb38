import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { type AwardRule, MOST_MONTHS } from '#app/domain/certificates/award-rule.ts';
import { awardRuleForm } from '#app/domain/certificates/award-rule-form.ts';
import { awardRuleView } from '#app/domain/certificates/award-rule-view.server.ts';
import { saveAwardRule } from '#app/domain/certificates/save-award-rule.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/studio.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { CheckedForm, NumberField, SelectField } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';

import { CourseHeader } from './course/course-header.tsx';
import { courseMeta } from './course/course-meta.ts';

const AWARDS = ['passed', 'attended', 'none'] as const;

export const meta = courseMeta('certificate');

export const loader = withActor(async (actor, { request, params }) => {
  const view = await awardRuleView(actor, idParam(params['id']));
  return {
    ...view,
    name: inLanguage(view.head.title, await languageOf(request)),
    saved: new URL(request.url).searchParams.has('saved'),
  };
});

export const action = withActor((actor, { request, params }) => {
  const courseId = idParam(params['id']);
  return submitForm(request, awardRuleForm, async (rule) => {
    await saveAwardRule(actor, courseId, rule);
    return redirect(`/studio/courses/${courseId}/certificate?saved`);
  });
});

export default function CourseCertificate() {
  const { t } = useTranslation('studio');
  const { head, rule, issued, mayChange, saved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <CourseHeader head={head} page="certificate" />
      <div className="max-w-3xl space-y-6">
        <p className="text-ink-soft">{t('certificate.lead')}</p>
        {saved && !result && <Notice kind="success">{t('certificate.saved')}</Notice>}
        {mayChange ? <RuleForm /> : <RuleFacts rule={rule} />}
        <p className="text-sm text-ink-soft">
          {issued === 0 ? t('certificate.noneIssued') : t('certificate.issued', { count: issued })}
        </p>
      </div>
    </>
  );
}

function RuleForm() {
  const { t } = useTranslation('studio');
  const { rule } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<{ awards: string; validityMonths: string }>({
    id: 'award-rule',
    lastResult: result,
    defaultValue: {
      awards: rule?.awards ?? 'passed',
      validityMonths: rule?.validityMonths ? String(rule.validityMonths) : '',
    },
  });
  return (
    <Card title={t('certificate.title')}>
      <CheckedForm form={form} className="space-y-4">
        <SelectField
          field={fields.awards}
          label={t('certificate.awards')}
          help={t('certificate.awardsHelp')}
        >
          {AWARDS.map((awards) => (
            <option key={awards} value={awards}>
              {t(`certificate.statements.${awards}`)}
            </option>
          ))}
        </SelectField>
        <NumberField
          field={fields.validityMonths}
          label={t('certificate.validity')}
          help={t('certificate.validityHelp')}
          min={1}
          max={MOST_MONTHS}
        />
        <Button>{t('certificate.submit')}</Button>
      </CheckedForm>
    </Card>
  );
}

function RuleFacts({ rule }: { rule: AwardRule | null }) {
  const { t } = useTranslation('studio');
  const months = rule?.validityMonths;
  return (
    <Card title={t('certificate.title')}>
      <Facts
        facts={[
          [t('certificate.awards'), t(`certificate.statements.${rule?.awards ?? 'unsaid'}`)],
          [
            t('certificate.validity'),
            months ? t('certificate.months', { count: months }) : t('certificate.forGood'),
          ],
        ]}
      />
      <p className="mt-3 text-sm text-ink-soft">{t('certificate.onlyManagers')}</p>
    </Card>
  );
}
