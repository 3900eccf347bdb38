import { useTranslation } from 'react-i18next';

import type { MediaKind } from '#app/domain/media/media-kind.ts';
import type { ShownAsset } from '#app/routes/studio/media/shown-asset.ts';

import { useText } from './block-form.tsx';
import { TextEntry } from './entry-fields.tsx';
import { MediaPicker } from './media-picker.tsx';

/**
 * A file of the library and what it is called in the text, as a form writes them.
 * @param entry where the block keeps what it is called
 */
export function useNamedFile(entries: Record<string, unknown>, entry: 'title' | 'label') {
  const [file, setFile] = useText(entries, 'file');
  const [name, setName] = useText(entries, entry);
  const pick = (asset: ShownAsset) => {
    setFile(asset.name);
    // What was typed while the file was on its way stays.
    setName((typed) => (typed.trim() ? typed : asset.title));
  };
  return { file, name, setName, pick, incomplete: !file || name.trim() === '' };
}

/** @param told what is missing is said */
export function NamedFileFields({
  kind,
  named: { file, name, setName, pick },
  told,
  fileLabel,
  nameLabel,
  nameHelp,
  onPick,
}: {
  kind: MediaKind;
  named: ReturnType<typeof useNamedFile>;
  told: boolean;
  fileLabel: string;
  nameLabel: string;
  nameHelp?: string;
  /** What else comes with the file. */
  onPick?: (asset: ShownAsset) => void;
}) {
  const { t } = useTranslation('studioEditor');
  return (
    <>
      <MediaPicker
        kind={kind}
        label={fileLabel}
        value={file}
        error={told && !file ? t('form.fileMissing') : null}
        onPick={(asset) => {
          pick(asset);
          onPick?.(asset);
        }}
      />
      <TextEntry
        label={nameLabel}
        help={nameHelp}
        value={name}
        maxLength={200}
        required
        error={told && name.trim() === '' ? t('form.titleMissing') : null}
        onChange={setName}
      />
    </>
  );
}
