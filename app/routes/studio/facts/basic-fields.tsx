import { useTranslation } from 'react-i18next';

import { courseKinds } from '#app/domain/catalogue/course-kind.ts';
import { languageChoices } from '#app/domain/catalogue/facts/typed-facts.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-facts.ts';
import { useCourseKindLabel } from '#app/ui/course-kind-label.ts';
import { NumberField, SelectField, TextField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import type { FactsFields, FactsPage } from './facts-page.ts';

/** In which languages, how and by whom a course is given. */
export function BasicFields({ fields, page }: { fields: FactsFields; page: FactsPage }) {
  const { t } = useTranslation('studioFacts');
  const language = useLanguage();
  const kindLabel = useCourseKindLabel();
  const { forms } = page.view.choices;
  return (
    <Card title={t('basics')}>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          field={fields.languages}
          label={t('parts.languages')}
          help={t('languagesHelp')}
        >
          {languageChoices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`languages.${choice}`)}
            </option>
          ))}
        </SelectField>
        <SelectField field={fields.kind} label={t('parts.kind')}>
          {courseKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindLabel(kind)}
            </option>
          ))}
        </SelectField>
        <SelectField field={fields.formId} label={t('parts.formId')} help={t('formHelp')} required>
          <option value="">{t('chooseForm')}</option>
          {forms.map(({ id, name }) => (
            <option key={id} value={id}>
              {inLanguage(name, language)}
            </option>
          ))}
        </SelectField>
        <NumberField
          field={fields.capacity}
          label={t('parts.capacity')}
          help={t('capacityHelp')}
          min={1}
          max={100_000}
        />
        <div className="sm:col-span-2">
          <TextField
            field={fields.provider}
            label={t('parts.provider')}
            help={t('providerHelp')}
            maxLength={300}
          />
        </div>
      </div>
    </Card>
  );
}
