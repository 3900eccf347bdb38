import { useTranslation } from 'react-i18next';

import { frameHost } from '#app/domain/catalogue/lesson/link-target.ts';

import { BlockForm, type BlockFormProps, orNothing, useText } from './block-form.tsx';
import { TextEntry } from './entry-fields.tsx';
import { MediaPicker } from './media-picker.tsx';

export function DownloadForm({
  entries,
  isNew,
  onDone,
  onCancel,
}: BlockFormProps & { isNew: boolean }) {
  const { t } = useTranslation('studioEditor');
  const [file, setFile] = useText(entries, 'file');
  const [label, setLabel] = useText(entries, 'label');
  const labelMissing = label.trim() === '';
  return (
    <BlockForm
      isNew={isNew}
      problems={!file || labelMissing}
      onCancel={onCancel}
      onDone={() => onDone({ file, label: orNothing(label) })}
    >
      {(told) => (
        <>
          <MediaPicker
            kind="document"
            label={t('download.file')}
            value={file}
            error={told && !file ? t('form.fileMissing') : null}
            onPick={(asset) => {
              setFile(asset.name);
              // What was typed while the file was on its way stays.
              setLabel((typed) => (typed.trim() ? typed : asset.title));
            }}
          />
          <TextEntry
            label={t('download.label')}
            help={t('download.labelHelp')}
            value={label}
            maxLength={200}
            required
            error={told && labelMissing ? t('form.titleMissing') : null}
            onChange={setLabel}
          />
        </>
      )}
    </BlockForm>
  );
}

/** A page of another site, of those that the organisation allows. */
export function EmbedForm({
  entries,
  isNew,
  embedHosts,
  onDone,
  onCancel,
}: BlockFormProps & { isNew: boolean; embedHosts: string[] }) {
  const { t } = useTranslation('studioEditor');
  const [src, setSrc] = useText(entries, 'src');
  const [title, setTitle] = useText(entries, 'title');
  const host = frameHost(src.trim());
  const allowed = host !== null && embedHosts.includes(host);
  const titleMissing = title.trim() === '';
  return (
    <BlockForm
      isNew={isNew}
      problems={!allowed || titleMissing}
      onCancel={onCancel}
      onDone={() => onDone({ src: src.trim(), title: orNothing(title) })}
    >
      {(told) => (
        <>
          <TextEntry
            type="url"
            label={t('embed.src')}
            help={t('embed.srcHelp', { hosts: embedHosts.join(', ') })}
            value={src}
            maxLength={2000}
            required
            error={
              told && !allowed ? t('embed.notAllowed', { hosts: embedHosts.join(', ') }) : null
            }
            onChange={setSrc}
          />
          <TextEntry
            label={t('form.title')}
            help={t('embed.titleHelp')}
            value={title}
            maxLength={200}
            required
            error={told && titleMissing ? t('form.titleMissing') : null}
            onChange={setTitle}
          />
        </>
      )}
    </BlockForm>
  );
}
