import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { placeId } from '#app/domain/catalogue/outline/drop-places.ts';
import type { OutlinePart } from '#app/domain/catalogue/outline/outline-view.server.ts';
import '#app/platform/texts/studio.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/page.tsx';

import { AddModuleForm } from './add-module-form.tsx';
import { EndPlace } from './draggable-row.tsx';
import { ModuleCard } from './module-card.tsx';
import { OutlineBoard } from './outline-board.tsx';
import type { OutlinePage } from './outline-page.ts';
import { useNames } from './use-names.ts';

/** The modules of a course: to be changed by those who write it now, else to be read. */
export function OutlineList({
  page,
  modules,
  revision,
}: {
  page: OutlinePage;
  modules: OutlinePart[];
  revision: number;
}) {
  const { t } = useTranslation('studio');
  const { key: visit } = useLocation();
  if (!page.writes)
    return modules.length === 0 ? (
      <p className="text-ink-soft">{t('outline.emptyPublished')}</p>
    ) : (
      <Modules parts={modules} page={page} />
    );
  if (modules.length === 0)
    return (
      <>
        <EmptyState title={t('outline.emptyTitle')}>{t('outline.emptyText')}</EmptyState>
        <AddModuleForm key={visit} page={page} first />
      </>
    );
  return (
    <OutlineBoard courseId={page.head.courseId} revision={revision} parts={modules}>
      {(parts) => (
        <>
          <Modules parts={parts} page={page} />
          <EndPlace id={placeId.end}>
            <div className="pt-1">
              {page.add === 'module' ? (
                <AddModuleForm key={visit} page={page} first={false} />
              ) : (
                <ButtonLink look="secondary" to="?add=module#add" preventScrollReset>
                  {t('outline.addModule')}
                </ButtonLink>
              )}
            </div>
          </EndPlace>
        </>
      )}
    </OutlineBoard>
  );
}

function Modules({ parts, page }: { parts: OutlinePart[]; page: OutlinePage }) {
  const names = useNames(parts);
  return (
    <ol className="space-y-4">
      {parts.map((part) => (
        <ModuleCard key={part.key} part={part} parts={parts} names={names} page={page} />
      ))}
    </ol>
  );
}
