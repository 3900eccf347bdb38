import { useTranslation } from 'react-i18next';

import type { ItemPart } from '#app/domain/catalogue/version/compare-versions.ts';
import '#app/platform/texts/studio-review.ts';

/** What is said otherwise of a module or an item, beside its text. */
export function PartsLine({ parts }: { parts: ItemPart[] }) {
  const { t } = useTranslation('studioReview');
  if (parts.length === 0) return null;
  const words = parts.map((part) => t(`compared.parts.${part}`)).join(', ');
  return <p className="text-sm">{t('compared.partsLine', { parts: words })}</p>;
}
