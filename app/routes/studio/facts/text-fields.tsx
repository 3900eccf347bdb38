import { useTranslation } from 'react-i18next';

import { LARGEST_COURSE } from '#app/domain/catalogue/course-content.ts';
import { LocalisedField } from '#app/ui/localised-field.tsx';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/studio-facts.ts';

import type { FactsFields } from './facts-page.ts';

/** What is read of a course, in both languages beside each other. */
export function TextFields({ fields }: { fields: FactsFields }) {
  const { t } = useTranslation('studioFacts');
  return (
    <Card title={t('texts')}>
      <div className="space-y-5">
        <LocalisedField
          field={fields.title}
          legend={t('parts.title')}
          maxLength={LARGEST_COURSE.line}
        />
        <LocalisedField
          field={fields.summary}
          legend={t('parts.summary')}
          help={t('summaryHelp')}
          rows={3}
          maxLength={LARGEST_COURSE.text}
        />
        <LocalisedField
          field={fields.description}
          legend={t('parts.description')}
          help={t('descriptionHelp')}
          rows={8}
          maxLength={LARGEST_COURSE.text}
        />
      </div>
    </Card>
  );
}
