import { useForm } from '@conform-to/react';
import { useNavigate } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';

import '#app/platform/texts/studio-media.ts';

import { UploadList } from './upload-list.tsx';
import { useUploads } from './use-uploads.ts';

type Props = {
  assetId: string;
  /** Endings of what may take its place. */
  accept: string;
  result: FormAnswer | undefined;
};

/** Another content under the same name; large files go in pieces once scripts run. */
export function ReplaceForm(props: Props) {
  const { t } = useTranslation('studioMedia');
  const hydrated = useHydrated();
  return (
    <Card title={t('asset.replace')}>
      <p className="mb-4 text-sm text-ink-soft">{t('asset.replaceLead')}</p>
      {hydrated ? <InPieces {...props} /> : <PlainForm {...props} />}
    </Card>
  );
}

function InPieces({ assetId, accept }: Props) {
  const { t } = useTranslation('studioMedia');
  const navigate = useNavigate();
  const uploads = useUploads({
    replaces: assetId,
    onDone: () => void navigate(`/studio/media/${assetId}?done=replaced`, { replace: true }),
  });
  return (
    <>
      <label htmlFor="replace-file" className="block text-sm font-semibold">
        {t('asset.replaceField', { ending: accept.replaceAll(',', ', ') })}
      </label>
      <input
        id="replace-file"
        type="file"
        accept={accept}
        className="input mt-1.5"
        onChange={({ currentTarget }) => {
          uploads.add([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <UploadList uploads={uploads} />
    </>
  );
}

function PlainForm({ accept, result }: Props) {
  const { t } = useTranslation('studioMedia');
  const [form, fields] = useForm<{ file: File }>({
    id: 'replace',
    lastResult: resultOf(result, 'replace'),
  });
  return (
    <CheckedForm form={form} encType="multipart/form-data">
      <input type="hidden" name="intent" value="replace" />
      <TextField
        field={fields.file}
        label={t('asset.replaceField', { ending: accept.replaceAll(',', ', ') })}
        type="file"
        accept={accept}
        required
      />
      <Button look="secondary">{t('asset.replaceSubmit')}</Button>
    </CheckedForm>
  );
}
