import { useTranslation } from 'react-i18next';

import { Badge } from '#app/ui/badge.tsx';

import '#app/platform/texts/studio.ts';

type Stand = {
  draft: 'none' | 'writing' | 'in_review';
  version: number | null;
  announced: boolean;
  archived: boolean;
  isTemplate: boolean;
  sentBack?: boolean;
};

/** How a course of the studio stands: what is being written, and what learners see. */
export function StateBadges({ stand }: { stand: Stand }) {
  const { t } = useTranslation('studio');
  const { draft, version, announced, archived, isTemplate, sentBack } = stand;
  return (
    <span className="flex flex-wrap gap-1.5">
      {archived && <Badge>{t('states.archived')}</Badge>}
      {isTemplate && <Badge tone="support">{t('states.template')}</Badge>}
      {draft === 'in_review' && <Badge tone="caution">{t('states.in_review')}</Badge>}
      {draft === 'writing' && !isTemplate && <Badge tone="accent">{t('states.writing')}</Badge>}
      {sentBack && <Badge tone="bad">{t('states.sentBack')}</Badge>}
      {version !== null && (
        <Badge tone="good">{`${t('states.published')} · ${t('version', { version })}`}</Badge>
      )}
      {version === null && announced && <Badge>{t('states.announced')}</Badge>}
    </span>
  );
}
