import { type SubmissionResult, useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { ProofFormView } from '#app/domain/competency/proof-form-view.server.ts';
import { PROOF_FILES, type ProofForm as Proof } from '#app/domain/competency/record-proof.ts';
import { LARGEST_FILE_MB, MOST_FILES } from '#app/domain/files/attachments.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, NumberField, SelectField, TextAreaField, TextField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/evidence.ts';
import '#app/platform/texts/proof.ts';

type Props = { view: ProofFormView; wanted?: string; lastResult: SubmissionResult | undefined };

/** Proof from elsewhere: what it proves, when and how long, who says so, and its files. */
export function ProofForm({ view, wanted, lastResult }: Props) {
  const { t } = useTranslation('proof');
  const { t: evidence } = useTranslation('evidence');
  const [form, fields] = useForm<Proof>({
    id: 'proof',
    lastResult,
    defaultValue: { competencyId: wanted, validity: 'rule', weight: 100 },
  });
  const choose = <option value="">{t('choose')}</option>;
  return (
    <Card className="max-w-2xl">
      <CheckedForm form={form} encType="multipart/form-data">
        <SelectField field={fields.competencyId} label={t('competency')} required>
          {choose}
          {view.frameworks.map(({ id, name, competencies }) => (
            <optgroup key={id} label={name}>
              {competencies.map((one) => (
                <option key={one.id} value={one.id}>{`${one.code} · ${one.name}`}</option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        <SelectField field={fields.source} label={t('source')} required>
          {choose}
          {view.sources.map((source) => (
            <option key={source} value={source}>
              {evidence(`sources.${source}`)}
            </option>
          ))}
        </SelectField>
        <NumberField
          field={fields.level}
          label={t('level')}
          help={t('levelHelp')}
          min={1}
          max={view.levels}
          required
        />
        <TextField
          field={fields.takenOn}
          label={t('takenOn')}
          type="date"
          max={view.today}
          required
        />
        <SelectField field={fields.validity} label={t('validity')} help={<Rules view={view} />}>
          <option value="rule">{t('validityRule')}</option>
          <option value="until">{t('validityUntil')}</option>
          <option value="none">{t('validityNone')}</option>
        </SelectField>
        <TextField
          field={fields.validUntil}
          label={t('validUntil')}
          help={t('validUntilHelp')}
          type="date"
        />
        <NumberField
          field={fields.weight}
          label={t('weightLabel')}
          help={t('weightHelp')}
          min={1}
          max={100}
        />
        <TextField field={fields.assessor} label={t('assessor')} maxLength={200} required />
        <TextAreaField
          field={fields.remark}
          label={evidence('remark')}
          help={evidence('remarkHelp')}
          maxLength={1000}
        />
        <TextField
          field={fields.files}
          label={t('attach')}
          help={t('attachHelp', { files: MOST_FILES, mb: LARGEST_FILE_MB })}
          type="file"
          accept={PROOF_FILES.map((ending) => `.${ending}`).join(',')}
          multiple
        />
        <Button>{t('save')}</Button>
      </CheckedForm>
    </Card>
  );
}

/** How long the rules let proof count, source by source. */
function Rules({ view }: { view: ProofFormView }) {
  const { t } = useTranslation('proof');
  const { t: evidence } = useTranslation('evidence');
  return (
    <>
      {view.frameworks.map(({ id, name, validMonths }) => {
        const months = view.sources.flatMap((source) => {
          const count = validMonths[source];
          const words = { source: evidence(`sources.${source}`), months: count };
          return count === undefined ? [] : [t('ruleMonths', words)];
        });
        return (
          <span key={id} className="block">
            {`${t('ruleOf', { framework: name })} ${[...months, t('ruleOthers')].join(', ')}.`}
          </span>
        );
      })}
    </>
  );
}
