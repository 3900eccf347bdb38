import { useTranslation } from 'react-i18next';

import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-review.ts';

type Change = 'new' | 'gone' | 'changed' | 'moved';
const TONES: Record<Change, Tone> = {
  new: 'good',
  gone: 'bad',
  changed: 'caution',
  moved: 'neutral',
};

/** A module or an item, and what has become of it. */
export function ChangeTitle({
  change,
  title,
  moved = false,
  isModule = false,
}: {
  change: Change;
  title: Localised;
  moved?: boolean;
  isModule?: boolean;
}) {
  const { t } = useTranslation('studioReview');
  const name = inLanguage(title, useLanguage()) || t('checklist.noTitle');
  return (
    <p className="flex flex-wrap items-center gap-2">
      <Badge tone={TONES[change]}>{t(`compared.change.${change}`)}</Badge>
      <span className="min-w-0 font-semibold break-words">
        {isModule ? t('checklist.module', { title: name }) : name}
      </span>
      {moved && change === 'changed' && (
        <span className="text-sm text-ink-soft">({t('compared.alsoMoved')})</span>
      )}
    </p>
  );
}
