import { type SubmissionResult, useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { frameworkColumns } from '#app/domain/competency/framework-csv.ts';
import type { FileProblem } from '#app/domain/competency/read-framework-csv.server.ts';
import type { DraftData } from '#app/routes/hr/framework-draft.tsx';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';

import '#app/platform/texts/frameworks.ts';

import { FileProblems } from './file-problems.tsx';

/** Replaces the competencies of a draft by those of a file, or says line by line why not. */
export function UploadForm({
  draft: { revision, megabytes },
  lastResult,
}: {
  draft: Pick<DraftData, 'revision' | 'megabytes'>;
  lastResult: (SubmissionResult<string[]> & { problems: FileProblem[]; more: number }) | undefined;
}) {
  const { t } = useTranslation('frameworks');
  const [form, fields] = useForm<{ file: File }>({
    id: 'upload',
    lastResult: resultOf(lastResult, 'upload'),
  });
  const columns = frameworkColumns.join(', ');
  return (
    <CheckedForm form={form} encType="multipart/form-data" className="max-w-2xl space-y-5">
      <input type="hidden" name="intent" value="upload" />
      <input type="hidden" name="revision" value={revision} />
      <p>{t('edit.uploadBody')}</p>
      <TextField
        field={fields.file}
        label={t('new.file')}
        help={t('new.fileHelp', { columns, mb: megabytes })}
        type="file"
        accept=".csv,text/csv"
        required
      />
      <Button look="secondary">{t('edit.uploadSubmit')}</Button>
      {lastResult && lastResult.problems.length > 0 && (
        <FileProblems problems={lastResult.problems} more={lastResult.more} />
      )}
    </CheckedForm>
  );
}
