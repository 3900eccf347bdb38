import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { exportFiles } from '#app/domain/importing/export-files.ts';
import { tellFinding, type ToldFinding } from '#app/domain/importing/finding-message.ts';
import {
  LARGEST_ROUND_MB,
  type RoundUpload,
  roundForm,
} from '#app/domain/importing/import-forms.ts';
import { canTakeInRound } from '#app/domain/importing/policy.ts';
import { takeInRound } from '#app/domain/importing/take-in-round.server.ts';
import { hasRole } from '#app/domain/organisation/actor.ts';
import { notFound } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/rounds.ts';

import { FindingsTable } from './findings-table.tsx';

export const meta = pageTitle('rounds', (t) => t('title'));

const SHOWN = 200;
const columns = Object.keys(
  exportFiles.assessments.columns,
) as (keyof typeof exportFiles.assessments.columns)[];

export const loader = withActor(async (actor, { request }) => {
  if (!canTakeInRound(actor)) throw notFound();
  const search = new URL(request.url).searchParams;
  const count = (name: string) => Math.max(0, Math.trunc(Number(search.get(name))) || 0);
  const done = search.has('added') && {
    added: count('added'),
    corrected: count('corrected'),
    warnings: count('warnings'),
  };
  const everyMethod = hasRole(actor, 'hr');
  return { done, everyMethod, megabytes: LARGEST_ROUND_MB, columns };
});

export const action = withActor(async (actor, { request }) => {
  if (!canTakeInRound(actor)) throw notFound();
  const language = await languageOf(request);
  const takeIn = async ({ file }: RoundUpload) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { taken, findings, errors, warnings, added, corrected } = await takeInRound(actor, bytes);
    if (taken)
      return redirect(`/hr/assessments?added=${added}&corrected=${corrected}&warnings=${warnings}`);
    const told = findings.slice(0, SHOWN).map((finding) => tellFinding(finding, language));
    return { refused: { errors, findings: told, more: findings.length > SHOWN } };
  };
  return submitForm(request, roundForm, takeIn, (LARGEST_ROUND_MB + 1) << 20);
});

export default function Assessments() {
  const { t } = useTranslation('rounds');
  const { done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refused = result && 'refused' in result ? result.refused : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink look="secondary" to="/hr/assessments/template" reloadDocument>
            {t('template')}
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        {done && !result && (
          <Notice kind={done.added + done.corrected > 0 ? 'success' : 'info'}>
            <p>{done.added + done.corrected > 0 ? t('done', done) : t('same')}</p>
            {done.warnings > 0 && <p>{t('warned', { count: done.warnings })}</p>}
          </Notice>
        )}
        {refused && <Refused {...refused} />}
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <UploadForm />
          <Columns />
        </div>
      </div>
    </>
  );
}

function UploadForm() {
  const { t } = useTranslation('rounds');
  const { megabytes } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<RoundUpload>({
    id: 'round',
    lastResult: result && 'refused' in result ? undefined : result,
  });
  return (
    <Card>
      <CheckedForm form={form} encType="multipart/form-data">
        <TextField
          field={fields.file}
          label={t('file')}
          help={t('fileHelp', { mb: megabytes })}
          type="file"
          accept=".csv,text/csv"
          required
        />
        <p className="text-sm text-ink-soft">{t('rule')}</p>
        <Button>{t('send')}</Button>
      </CheckedForm>
    </Card>
  );
}

function Columns() {
  const { t } = useTranslation('rounds');
  const { columns: names, everyMethod } = useLoaderData<typeof loader>();
  const about = (name: (typeof columns)[number]) =>
    t(name === 'metode' && !everyMethod ? 'about.metodeMeasured' : `about.${name}`);
  return (
    <Card title={t('columns')}>
      <Facts facts={names.map((name) => [name, about(name)] as const)} />
    </Card>
  );
}

type Report = { errors: number; findings: ToldFinding[]; more: boolean };

/** What is wrong, line by line. */
function Refused({ errors, findings, more }: Report) {
  const { t } = useTranslation('rounds');
  return (
    <section className="space-y-3">
      <Notice kind="error" title={t('refused', { count: errors })}>
        {t('refusedHelp')}
      </Notice>
      {more && <p className="text-sm text-ink-soft">{t('shown', { shown: findings.length })}</p>}
      <FindingsTable findings={findings} />
    </section>
  );
}
