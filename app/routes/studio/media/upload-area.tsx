import { type SubmissionResult, useForm } from '@conform-to/react';
import { useBeforeUnload, useRevalidator } from '@remix-run/react';
import { type DragEvent, type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { AddForm } from '#app/domain/media/asset-form.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { formatSize } from '#app/ui/format-size.ts';
import { useHydrated } from '#app/ui/use-hydrated.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-media.ts';

import { UploadList } from './upload-list.tsx';
import { useUploads } from './use-uploads.ts';

type Props = {
  /** Endings that are taken, as a file field wants them. */
  accept: string;
  /** MB of a form, and of a file that is uploaded in pieces. */
  formMb: number;
  largestMb: number;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** Where files come into the library: in pieces that survive a cut line, or with a plain form before scripts run. */
export function UploadArea(props: Props) {
  const hydrated = useHydrated();
  return hydrated ? <InPieces {...props} /> : <PlainForm {...props} />;
}

function InPieces({ accept, largestMb }: Props) {
  const { t } = useTranslation('studioMedia');
  const language = useLanguage();
  const { revalidate } = useRevalidator();
  const uploads = useUploads({ onDone: revalidate });
  const { busy, add } = uploads;
  useBeforeUnload(
    useCallback(
      (event) => {
        if (busy) event.preventDefault();
      },
      [busy],
    ),
  );
  return (
    <DropBox onFiles={add}>
      <label htmlFor="upload-files" className="block text-sm font-semibold">
        {t('upload.field')}
      </label>
      <input
        id="upload-files"
        type="file"
        multiple
        accept={accept}
        className="input mt-1.5"
        aria-describedby="upload-help"
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // so that the same file may be chosen again
        }}
      />
      <p id="upload-help" className="mt-1.5 text-sm text-ink-soft">
        {t('upload.drop')} {t('upload.help', { most: formatSize(largestMb * 2 ** 20, language) })}
      </p>
      <UploadList uploads={uploads} />
    </DropBox>
  );
}

function DropBox({ onFiles, children }: { onFiles: (files: File[]) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={`rounded-md border-2 border-dashed p-4 ${over ? 'border-nila bg-nila-soft' : 'border-line-strong'}`}
      onDragOver={hold}
      onDragEnter={hold}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}

function PlainForm({ accept, formMb, lastResult }: Props) {
  const { t } = useTranslation('studioMedia');
  const [form, fields] = useForm<AddForm>({ id: 'add', lastResult });
  return (
    <CheckedForm form={form} encType="multipart/form-data">
      <TextField
        field={fields.files}
        label={t('upload.field')}
        help={t('upload.plainHelp', { mb: formMb })}
        type="file"
        multiple
        accept={accept}
        required
      />
      <Button>{t('upload.submit')}</Button>
    </CheckedForm>
  );
}
