import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { proofFormView } from '#app/domain/competency/proof-form-view.server.ts';
import { recordProof } from '#app/domain/competency/record-proof.server.ts';
import { proofForm } from '#app/domain/competency/record-proof.ts';
import { LARGEST_FORM } from '#app/domain/files/attachments.ts';
import { isId } from '#app/platform/id.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { attachedFiles } from '#app/routes/attached-files.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { fullName } from '#app/ui/format.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/competency.ts';
import '#app/platform/texts/proof.ts';

import { ProofForm } from './proof-form.tsx';

export const meta = pageTitle('proof', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => {
  const wanted = new URL(request.url).searchParams.get('competency') ?? '';
  return {
    view: await proofFormView(actor, idParam(params.id), await languageOf(request)),
    wanted: isId(wanted) ? wanted : undefined,
  };
});

export const action = withActor(async (actor, { request, params }) => {
  const employeeId = idParam(params.id);
  // Who may not record finds nothing, before anything is read.
  await proofFormView(actor, employeeId, await languageOf(request));
  const record = async ({ files, ...proof }: (typeof proofForm)['_output']) => {
    await recordProof(actor, { ...proof, employeeId, files: await attachedFiles(files) });
    const base = `/hr/employees/${employeeId}/competencies/${proof.competencyId}`;
    return redirect(`${base}?done=recorded`);
  };
  return submitForm(request, proofForm, record, LARGEST_FORM);
});

export default function EmployeeEvidence() {
  const { t } = useTranslation('proof');
  const { t: competency } = useTranslation('competency');
  const { view, wanted } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const name = fullName(view.person);
  const record = `/hr/employees/${view.person.employeeId}`;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { name })}
        crumbs={[
          { to: record, label: name },
          { to: `${record}/competencies`, label: competency('competency') },
        ]}
      />
      {view.frameworks.length === 0 ? (
        <EmptyState title={t('noCompetency')}>{t('noCompetencyText')}</EmptyState>
      ) : (
        <ProofForm view={view} wanted={wanted} lastResult={result} />
      )}
    </>
  );
}
