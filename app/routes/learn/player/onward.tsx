import { Form, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ItemVisit } from '#app/domain/learning/item-visit.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';

import '#app/platform/texts/learning.ts';

import { itemPath } from './item-path.ts';

type Visit = Pick<ItemVisit, 'enrollmentId' | 'outline' | 'previousId' | 'nextId' | 'done'>;

/**
 * Back and on: one obvious next step.
 * @param toDo what stands in the place of "next" while the item is not done; by default the button that says it is
 */
export function Onward({ visit, toDo }: { visit: Visit; toDo?: ReactNode }) {
  const { t } = useTranslation('learning');
  const { enrollmentId, outline, previousId, nextId, done } = visit;
  const items = outline.flatMap((module) => module.items);
  const previous = items.find(({ id }) => id === previousId);
  const next = items.find(({ id }) => id === nextId);
  return (
    <div className="no-print mt-10 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-6">
      {previous ? (
        <ButtonLink look="secondary" to={itemPath(enrollmentId, previous)} rel="prev">
          {t('previous')}
          <span className="sr-only">{`: ${previous.title}`}</span>
        </ButtonLink>
      ) : (
        <span />
      )}
      {done ? (
        <ButtonLink
          to={next ? itemPath(enrollmentId, next) : `/learn/${enrollmentId}`}
          rel={next ? 'next' : undefined}
        >
          {next ? t('next') : t('backToCourse')}
        </ButtonLink>
      ) : (
        (toDo ?? <MarkDone last={!next} />)
      )}
    </div>
  );
}

function MarkDone({ last }: { last: boolean }) {
  const { t } = useTranslation('learning');
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post">
      <Button disabled={busy}>{last ? t('completeLast') : t('complete')}</Button>
    </Form>
  );
}
