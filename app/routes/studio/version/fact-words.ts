import { useTranslation } from 'react-i18next';

import type {
  ShownFacts,
  VersionComparison,
} from '#app/domain/catalogue/version/version-comparison.server.ts';
import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-review.ts';
import { useCourseKindLabel } from '#app/ui/course-kind-label.ts';
import { useStatusLabel } from '#app/ui/status-label.ts';
import { useLanguage } from '#app/ui/use-language.ts';

type Named = Pick<VersionComparison['facts'], 'names' | 'forms'>;

/** How a fact of a course is said, by what it is. */
export function useFactWords({
  names,
  forms,
}: Named): (fact: keyof ShownFacts, facts: ShownFacts) => string {
  const { t } = useTranslation('studioReview');
  const language = useLanguage();
  const statusLabel = useStatusLabel();
  const kindLabel = useCourseKindLabel();
  const named = (name: Localised | undefined) =>
    inLanguage(name, language) || t('compared.unknown');
  const list = (words: string[]) => words.join('; ') || t('compared.nothing');
  return (fact, facts) => {
    switch (fact) {
      case 'kind':
        return kindLabel(facts.kind);
      case 'formId':
        return named(forms.find(({ id }) => id === facts.formId)?.name);
      case 'provider':
        return facts.provider || t('compared.nothing');
      case 'capacity':
        return facts.capacity === null ? t('compared.unlimited') : String(facts.capacity);
      case 'languages':
        return list(facts.languages.map((one) => t(`preview.in.${one}`)));
      case 'credited':
        return facts.credited
          ? t('compared.creditedSaid', {
              count: facts.credited.minutes,
              reason: facts.credited.reason,
            })
          : t('compared.computed');
      case 'outcomes':
        return list(
          facts.outcomes.map(({ competencyId, level }) =>
            t('compared.outcome', { name: named(names.competencies[competencyId]?.name), level }),
          ),
        );
      case 'prerequisiteIds':
        return list(facts.prerequisiteIds.map((id) => named(names.courses[id]?.title)));
      case 'audience': {
        const { unitIds, families, levels, statuses } = facts.audience;
        const units = unitIds.map((id) => names.units[id]?.name ?? t('compared.unknown'));
        const asked = [...units, ...families, ...levels, ...statuses.map(statusLabel)];
        return asked.join('; ') || t('compared.everybody');
      }
    }
  };
}
