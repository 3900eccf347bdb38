import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { changeEvidenceRule } from '#app/domain/competency/change-evidence-rule.server.ts';
import { evidenceRuleForm } from '#app/domain/competency/evidence-rule-form.ts';
import { evidenceRuleView } from '#app/domain/competency/evidence-rule-view.server.ts';
import { rulePresets } from '#app/domain/competency/evidence-rule.ts';
import { SINCE_EVER } from '#app/domain/competency/standard.ts';
import { previewEvidenceRule } from '#app/domain/competency/preview-evidence-rule.server.ts';
import { env } from '#app/platform/env.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { today } from '#app/platform/today.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatDay, formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/evidence-rule.ts';

import { RuleEffectCard } from './evidence-rule/rule-effect.tsx';
import { RuleForm } from './evidence-rule/rule-form.tsx';
import { RuleText } from './evidence-rule/rule-text.tsx';

export const meta = pageTitle('evidenceRule', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => {
  const search = new URL(request.url).searchParams;
  const preset = search.get('preset') ?? '';
  return {
    view: await evidenceRuleView(actor, idParam(params.id), await languageOf(request)),
    preset: Object.hasOwn(rulePresets, preset) ? (preset as keyof typeof rulePresets) : null,
    applied: search.has('applied'),
    today: today(),
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor(async (actor, { request, params }) => {
  const frameworkId = idParam(params.id);
  const language = await languageOf(request);
  return submitForm(request, evidenceRuleForm, async ({ intent, rule, validFrom, source }) => {
    if (intent === 'apply') {
      await changeEvidenceRule(actor, { frameworkId, rule, validFrom, source });
      return redirect(`/hr/frameworks/${frameworkId}/rule?applied`);
    }
    const effect = await previewEvidenceRule(actor, { frameworkId, rule, validFrom }, language);
    return { previewed: { rule, validFrom, source, effect } };
  });
});

export default function FrameworkRule() {
  const { t } = useTranslation('evidenceRule');
  const { view, preset, applied, today: day } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const previewed = answer && 'previewed' in answer ? answer.previewed : null;
  const refused = answer && !('previewed' in answer) ? answer : undefined;
  const { framework, now, mayChange } = view;
  const since = useSince();
  const begin = previewed?.rule ?? (preset ? rulePresets[preset] : now.rule);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { name: framework.name })}
        crumbs={[
          { to: '/hr/frameworks', label: t('frameworks') },
          { to: `/hr/frameworks/${framework.id}`, label: framework.name },
        ]}
      />
      <div className="space-y-6">
        {applied && !answer && <Notice kind="success">{t('applied')}</Notice>}
        {previewed && <RuleEffectCard previewed={previewed} />}
        <Card title={t('now')}>
          <p className="mb-3 text-ink-soft">
            {now.validFrom ? since(now.validFrom) : t('sinceEver')}
            {now.source && ` · ${now.source}`}
          </p>
          <RuleText rule={now.rule} />
        </Card>
        {mayChange && (
          <Card title={t('change')}>
            <p className="mb-4 max-w-prose text-ink-soft">{t('changeLead')}</p>
            <RuleForm
              key={JSON.stringify(begin)}
              rule={begin}
              day={previewed?.validFrom ?? day}
              source={previewed?.source ?? ''}
              lastResult={refused}
            />
          </Card>
        )}
        <History />
      </div>
    </>
  );
}

/** From which day on a rule holds, in words. */
function useSince(): (day: string) => string {
  const { t } = useTranslation('evidenceRule');
  const language = useLanguage();
  return (day) =>
    day === SINCE_EVER ? t('sinceBeginning') : t('since', { day: formatDay(day, language) });
}

function History() {
  const { t } = useTranslation('evidenceRule');
  const language = useLanguage();
  const since = useSince();
  const { view, zone } = useLoaderData<typeof loader>();
  if (view.rules.length === 0) return null;
  return (
    <Card title={t('history')}>
      <ol className="divide-y divide-line">
        {view.rules.map(({ id, rule, validFrom, source, by, at, state }) => (
          <li key={id} className="py-3">
            <details>
              <summary className="flex cursor-pointer flex-wrap items-center gap-2">
                <span className="font-semibold">{since(validFrom)}</span>
                <Badge tone={state === 'inForce' ? 'good' : 'neutral'}>{t(`state.${state}`)}</Badge>
                <span className="text-sm text-ink-soft">
                  {t('by', { by: by || t('system'), moment: formatMoment(at, language, zone) })}
                </span>
              </summary>
              {source && <p className="mt-2 text-sm text-ink-soft">{source}</p>}
              <div className="mt-2">
                <RuleText rule={rule} />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </Card>
  );
}
