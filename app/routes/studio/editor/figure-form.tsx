import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Language } from '#app/platform/i18n.ts';

import { BlockForm, type BlockFormProps, orNothing, useText } from './block-form.tsx';
import { TextEntry, TickEntry } from './entry-fields.tsx';
import { MediaPicker } from './media-picker.tsx';

/** A picture is put into the text only with words for those who do not see it, or as mere decoration. */
export function FigureForm({
  entries,
  isNew,
  language,
  onDone,
  onCancel,
}: BlockFormProps & { isNew: boolean; language: Language }) {
  const { t } = useTranslation('studioEditor');
  const [file, setFile] = useText(entries, 'file');
  const [alt, setAlt] = useText(entries, 'alt');
  const [caption, setCaption] = useText(entries, 'caption');
  const [decorative, setDecorative] = useState(entries['decorative'] === true);
  const altMissing = !decorative && alt.trim() === '';
  return (
    <BlockForm
      isNew={isNew}
      problems={!file || altMissing}
      onCancel={onCancel}
      onDone={() =>
        onDone({
          file,
          alt: decorative ? null : orNothing(alt),
          caption: orNothing(caption),
          decorative,
        })
      }
    >
      {(told) => (
        <>
          <MediaPicker
            kind="picture"
            label={t('figure.file')}
            value={file}
            error={told && !file ? t('form.fileMissing') : null}
            onPick={(asset) => {
              setFile(asset.name);
              // What was typed while the file was on its way stays.
              setAlt((typed) => (typed.trim() ? typed : (asset.alt[language] ?? '')));
            }}
          />
          {!decorative && (
            <TextEntry
              label={t('figure.alt')}
              help={t('figure.altHelp')}
              value={alt}
              maxLength={500}
              rows={2}
              required
              error={told && altMissing ? t('figure.altMissing') : null}
              onChange={setAlt}
            />
          )}
          <TickEntry
            label={t('figure.decorative')}
            help={t('figure.decorativeHelp')}
            checked={decorative}
            onChange={setDecorative}
          />
          <TextEntry
            label={t('figure.caption')}
            value={caption}
            maxLength={500}
            onChange={setCaption}
          />
        </>
      )}
    </BlockForm>
  );
}
