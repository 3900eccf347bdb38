import { useTranslation } from 'react-i18next';

import { inLanguage } from '#app/platform/i18n.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-facts.ts';

import { FindBlock } from './find-block.tsx';
import { type FactsFields, type FactsPage, PLACES } from './facts-page.ts';
import { PickedList, valuesOf } from './picked-list.tsx';

/** The courses to be completed before this one. */
export function PrerequisiteFields({ fields, page }: { fields: FactsFields; page: FactsPage }) {
  const { t } = useTranslation('studioFacts');
  const language = useLanguage();
  const chosen = valuesOf(fields.prerequisites);
  const lines = chosen.map((id) => {
    const course = page.names.courses[id];
    const label = course
      ? `${inLanguage(course.title, language)} (${course.code})`
      : t('goneCourse');
    return { id, label };
  });
  return (
    <Card title={t('parts.prerequisiteIds')}>
      <div id={PLACES.prerequisite} tabIndex={-1} className="scroll-mt-4 space-y-4">
        <p className="max-w-prose text-sm text-ink-soft">{t('prerequisitesLead')}</p>
        {lines.length === 0 ? (
          <p>{t('prerequisitesNone')}</p>
        ) : (
          <PickedList of="prerequisite" name={fields.prerequisites.name} lines={lines} />
        )}
        <FindBlock
          of="prerequisite"
          field={fields.findCourse}
          found={page.found}
          chosen={chosen}
          lineOf={(found) =>
            found.of === 'prerequisite'
              ? found.found.map(({ id, code, title }) => ({
                  id,
                  name: inLanguage(title, language),
                  about: code,
                }))
              : []
          }
        />
      </div>
    </Card>
  );
}
