import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { LIBRARY_FILES } from '#app/domain/catalogue/library/library-path.ts';
import { languages, type Localised } from '#app/platform/i18n.ts';
import '#app/platform/texts/question-bank.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { SelectField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

type Picture = { name: string; alt: Localised };

/** The most pictures that a question shows. */
const MOST = 8;

/** The pictures of a question as they stand in the fields: with an empty place for one more. */
export function typedPictures(pictures: Picture[]): Picture[] {
  return pictures.length < MOST ? [...pictures, { name: '', alt: NO_WORDS }] : pictures;
}

/** The pictures of a question, chosen from the library; that needs no scripts. */
export function PictureFields({
  field,
  pictures,
}: {
  field: FieldMetadata<Picture[]>;
  pictures: { name: string; title: string }[];
}) {
  const { t } = useTranslation('questionBank');
  const places = field.getFieldList().map((one) => one.getFieldset());
  return (
    <details
      className="rounded-md border border-line p-3"
      open={places.some(({ name }) => name.initialValue)}
    >
      <summary className="cursor-pointer text-sm font-semibold">{t('form.pictures')}</summary>
      <p className="mt-2 text-sm text-ink-soft">{t('form.picturesHelp')}</p>
      <ol className="mt-3 space-y-6">
        {places.map(({ name, alt }, index) => (
          <li key={name.key ?? index} className="space-y-3">
            <Chosen name={name.initialValue} />
            <SelectField field={name} label={t('form.picture', { at: index + 1 })}>
              <option value="">{t('form.pictureNone')}</option>
              <Older name={name.initialValue} pictures={pictures} />
              {pictures.map((picture) => (
                <option key={picture.name} value={picture.name}>
                  {`${picture.title} (${picture.name})`}
                </option>
              ))}
            </SelectField>
            <WordsField
              field={alt}
              languages={languages}
              legend={t('form.alt', { at: index + 1 })}
              maxLength={500}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What it shows is said below it. */
function Chosen({ name }: { name: string | undefined }) {
  if (!name) return null;
  return <img src={`${LIBRARY_FILES}/${name}`} alt="" className="max-h-40 rounded-md" />;
}

/** A picture that is no longer among the newest remains to be chosen. */
function Older({
  name,
  pictures,
}: {
  name: string | undefined;
  pictures: { name: string; title: string }[];
}) {
  if (!name || pictures.some((picture) => picture.name === name)) return null;
  return <option value={name}>{name}</option>;
}
