import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { mailUnitLinks, printUnitCodes } from '#app/domain/organisation/issue-unit-codes.server.ts';
import { unitCodesForm } from '#app/domain/organisation/issue-unit-codes.ts';
import { unitCodesView } from '#app/domain/organisation/unit-codes-view.server.ts';
import { publicUrl } from '#app/platform/public-url.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/access.ts';

import { CodeSheetPage } from './code-sheet.tsx';

export const meta = pageTitle('access', (t) => t('codes.sheet'));

export const loader = withActor(async (actor, { request, params }) => ({
  unit: await unitCodesView(actor, idParam(params.id)),
  mailed: new URL(request.url).searchParams.get('mailed'),
}));

export const action = withActor((actor, { request, params }) => {
  const unitId = idParam(params.id);
  return submitForm(request, unitCodesForm, async ({ intent, below }) => {
    const input = { unitId, below: below === 'on' };
    if (intent === 'print')
      return { sheet: await printUnitCodes(actor, input), url: publicUrl('/activate') };
    const count = await mailUnitLinks(actor, input);
    return redirect(`/hr/units/${unitId}/codes?mailed=${count}`);
  });
});

export default function UnitCodes() {
  const { t } = useTranslation('access');
  const { unit, mailed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (result && 'sheet' in result)
    return <CodeSheetPage unitId={unit.id} sheet={result.sheet} url={result.url} />;
  return (
    <>
      <PageHeader
        title={t('codes.title', { unit: unit.name })}
        lead={t('codes.lead')}
        crumbs={[{ to: `/hr/units/${unit.id}`, label: unit.name }]}
      />
      <div className="space-y-6">
        <RefusalNotice result={result} />
        {mailed && <Notice kind="success">{t('codes.mailed', { count: Number(mailed) })}</Notice>}
        {unit.below.waiting === 0 ? (
          <EmptyState title={t('codes.none')}>{t('codes.noneBody')}</EmptyState>
        ) : (
          <Issue />
        )}
      </div>
    </>
  );
}

function Issue() {
  const { t } = useTranslation('access');
  const language = useLanguage();
  const { unit } = useLoaderData<typeof loader>();
  const hasBelow = unit.below.waiting > unit.own.waiting;
  const lines = [
    { label: t('codes.own'), counts: unit.own },
    ...(hasBelow ? [{ label: t('codes.below'), counts: unit.below }] : []),
  ];
  return (
    <Card>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('employee.unit')}</th>
            <th scope="col" className="number">
              {t('codes.waiting')}
            </th>
            <th scope="col" className="number">
              {t('codes.withEmail')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, counts }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number">{formatNumber(counts.waiting, language)}</td>
              <td className="number">{formatNumber(counts.withEmail, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Form method="post" className="mt-5 space-y-5">
        {hasBelow && (
          <label className="flex items-center gap-2 text-sm font-semibold">
            <input
              type="checkbox"
              name="below"
              defaultChecked={unit.own.waiting === 0}
              className="size-5 accent-nila"
            />
            {t('codes.includeBelow')}
          </label>
        )}
        <div className="grid gap-5 sm:grid-cols-2">
          <div className="space-y-2">
            <Button name="intent" value="print">
              {t('codes.print')}
            </Button>
            <p className="text-sm text-ink-soft">{t('codes.printLead')}</p>
          </div>
          {unit.below.withEmail > 0 && (
            <div className="space-y-2">
              <Button look="secondary" name="intent" value="mail">
                {t('codes.mail')}
              </Button>
              <p className="text-sm text-ink-soft">{t('codes.mailLead')}</p>
            </div>
          )}
        </div>
      </Form>
    </Card>
  );
}
