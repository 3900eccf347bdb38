import { useTranslation } from 'react-i18next';

import type { CourseToCopy } from '#app/domain/catalogue/draft/studio-courses.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio.ts';
import { SelectField } from '#app/ui/form.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** What a new course begins with: nothing, a template, or a course. */
export function SourceField({
  field,
  copies,
}: {
  field: Parameters<typeof SelectField>[0]['field'];
  copies: CourseToCopy[];
}) {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const groups = [
    { label: t('new.templates'), courses: copies.filter(({ isTemplate }) => isTemplate) },
    { label: t('new.courses'), courses: copies.filter(({ isTemplate }) => !isTemplate) },
  ].filter(({ courses }) => courses.length > 0);
  return (
    <SelectField field={field} label={t('new.from')} help={t('new.fromHelp')}>
      <option value="">{t('new.empty')}</option>
      {groups.map(({ label, courses }) => (
        <optgroup key={label} label={label}>
          {courses.map(({ id, code, title }) => (
            <option key={id} value={id}>
              {t('new.ofCode', { title: inLanguage(title, language) || t('untitled'), code })}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
