import type { SubmissionResult } from '@conform-to/react';
import { useNavigation } from '@remix-run/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import {
  LONGEST_TEXT,
  SUBMISSION_FILES,
  SUBMISSION_KINDS,
} from '#app/domain/assessment/submission.ts';
import { LARGEST_FILE_MB, MOST_FILES } from '#app/domain/files/attachments.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextAreaField, TextField } from '#app/ui/form.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { plainForm } from '#app/ui/plain-form.ts';
import { useLanguage } from '#app/ui/use-language.ts';

type Props = {
  takes: { text: boolean; files: boolean };
  /** Something was handed in before. */
  again: boolean;
  result: SubmissionResult<string[]> | undefined;
};

/** The form by which work is handed in. What was typed stays there when it is refused. */
export function HandIn({ takes, again, result }: Props) {
  const { t } = useTranslation('assignment');
  const language = useLanguage();
  const busy = useNavigation().state !== 'idle';
  const [trouble, setTrouble] = useState<string | null>(null);
  const { form, field } = plainForm('hand-in', result);
  const files = { files: MOST_FILES, mb: LARGEST_FILE_MB };
  // Files that are too large would take long to arrive, only to be refused with the whole form.
  const look = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
    const chosen = [...(currentTarget.files ?? [])];
    const large = chosen.find(({ size }) => size > LARGEST_FILE_MB << 20);
    if (large) setTrouble(t('tooLarge', { name: large.name, mb: LARGEST_FILE_MB }));
    else if (chosen.length > MOST_FILES)
      setTrouble(t('tooMany', { chosen: chosen.length, files: MOST_FILES }));
    else setTrouble(null);
  };
  return (
    <CheckedForm form={form} encType="multipart/form-data" className="max-w-2xl space-y-5">
      {takes.text && (
        <TextAreaField
          field={field('text')}
          label={t('answer')}
          help={t('answerHelp', { most: formatNumber(LONGEST_TEXT, language) })}
          rows={10}
          maxLength={LONGEST_TEXT}
        />
      )}
      {takes.files && (
        <div className="space-y-1.5">
          <TextField
            field={field('files')}
            label={t('files')}
            help={
              <>
                {t('filesHelp', { ...files, kinds: SUBMISSION_KINDS })}
                {result && <span className="block">{t('filesAgain')}</span>}
              </>
            }
            type="file"
            accept={SUBMISSION_FILES.map((ending) => `.${ending}`).join(',')}
            multiple
            onChange={look}
          />
          <p aria-live="polite" className="text-sm font-medium text-bata">
            {trouble}
          </p>
        </div>
      )}
      <p className="text-sm text-ink-soft">{t('stays')}</p>
      <Button disabled={busy || trouble !== null}>{again ? t('handInAgain') : t('handIn')}</Button>
    </CheckedForm>
  );
}
