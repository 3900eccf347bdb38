import { useForm } from '@conform-to/react';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { AssetView } from '#app/domain/catalogue/library/asset-view.server.ts';
import { languages } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-media.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, SelectField, TextAreaField, TextField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';

type Answered = { result: FormAnswer | undefined };
type Described = { title: string; alt: { id: string; en: string } };

/** What the file is called and, of a picture, what it shows. */
export function DescribeForm({ asset, result }: Pick<AssetView, 'asset'> & Answered) {
  const { t } = useTranslation('studioMedia');
  const [form, fields] = useForm<Described>({
    id: 'describe',
    lastResult: resultOf(result, 'describe'),
    defaultValue: { title: asset.title, alt: { id: '', en: '', ...asset.alt } },
  });
  const alt = fields.alt.getFieldset();
  return (
    <Card title={t('asset.describe')}>
      <CheckedForm form={form}>
        <input type="hidden" name="intent" value="describe" />
        <TextField
          field={fields.title}
          label={t('asset.titleField')}
          help={t('asset.titleHelp')}
          maxLength={200}
          required
        />
        {asset.kind === 'picture' &&
          languages.map((language, index) => (
            <TextAreaField
              key={language}
              field={alt[language]}
              label={t('asset.alt', { language: t(`languages.${language}`) })}
              help={index === 0 ? t('asset.altHelp') : undefined}
              maxLength={500}
              rows={2}
            />
          ))}
        <Button>{t('asset.save')}</Button>
      </CheckedForm>
    </Card>
  );
}

/** The captions of a video in each language, and where others are added. */
export function CaptionsForm({ captions, result }: Pick<AssetView, 'captions'> & Answered) {
  const { t } = useTranslation('studioMedia');
  const [form, fields] = useForm<{ file: File; language: string }>({
    id: 'captions',
    lastResult: resultOf(result, 'captions'),
  });
  return (
    <Card title={t('asset.captions')}>
      {captions.length > 0 && (
        <ul className="mb-4 divide-y divide-line">
          {captions.map(({ id, name, language }) => (
            <li key={id} className="py-2">
              <Link className="link" to={`/studio/media/${id}`}>
                {t(`languages.${language === 'en' ? 'en' : 'id'}`)}
              </Link>{' '}
              <span className="text-sm text-ink-soft">{name}</span>
            </li>
          ))}
        </ul>
      )}
      <CheckedForm form={form} encType="multipart/form-data">
        <input type="hidden" name="intent" value="captions" />
        <p className="text-sm text-ink-soft">{t('asset.captionsLead')}</p>
        <SelectField field={fields.language} label={t('asset.captionsLanguage')}>
          {languages.map((language) => (
            <option key={language} value={language}>
              {t(`languages.${language}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          field={fields.file}
          label={t('asset.captionsFile')}
          type="file"
          accept=".vtt,.srt"
          required
        />
        <Button look="secondary">{t('asset.captionsAdd')}</Button>
      </CheckedForm>
    </Card>
  );
}
