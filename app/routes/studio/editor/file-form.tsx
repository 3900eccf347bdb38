import { useTranslation } from 'react-i18next';

import { frameHost } from '#app/domain/catalogue/lesson/link-target.ts';

import { BlockForm, type BlockFormProps, orNothing, useText } from './block-form.tsx';
import { TextEntry } from './entry-fields.tsx';
import { NamedFileFields, useNamedFile } from './named-file.tsx';

export function DownloadForm({
  entries,
  isNew,
  onDone,
  onCancel,
}: BlockFormProps & { isNew: boolean }) {
  const { t } = useTranslation('studioEditor');
  const named = useNamedFile(entries, 'label');
  return (
    <BlockForm
      isNew={isNew}
      problems={named.incomplete}
      onCancel={onCancel}
      onDone={() => onDone({ file: named.file, label: orNothing(named.name) })}
    >
      {(told) => (
        <NamedFileFields
          kind="document"
          named={named}
          told={told}
          fileLabel={t('download.file')}
          nameLabel={t('download.label')}
          nameHelp={t('download.labelHelp')}
        />
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
