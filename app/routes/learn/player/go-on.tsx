import { useTranslation } from 'react-i18next';

import type { ItemVisit } from '#app/domain/learning/item-visit.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';

import { itemPath } from './item-path.ts';

/** The way on from an item that is not done yet: to the next part that is open already, else to the course. */
export function GoOn({ visit }: { visit: Pick<ItemVisit, 'enrollmentId' | 'itemId' | 'outline'> }) {
  const { t } = useTranslation('learning');
  const items = visit.outline.flatMap((module) => module.items);
  const at = items.findIndex(({ id }) => id === visit.itemId);
  const next = items.slice(at + 1).find(({ closed }) => closed === undefined);
  const to = next ? itemPath(visit.enrollmentId, next) : `/learn/${visit.enrollmentId}`;
  return (
    <ButtonLink look="secondary" to={to} rel={next && 'next'}>
      {next ? t('next') : t('backToCourse')}
    </ButtonLink>
  );
}
