import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { placeId } from '#app/domain/catalogue/outline/drop-places.ts';
import type { OutlinePart } from '#app/domain/catalogue/outline/outline-view.server.ts';
import '#app/platform/texts/studio.ts';
import { Badge } from '#app/ui/badge.tsx';
import { ButtonLink } from '#app/ui/button.tsx';

import { AddItemForm } from './add-item-form.tsx';
import { DraggableRow, EndPlace } from './draggable-row.tsx';
import { ItemRow } from './item-row.tsx';
import { ModuleSettings } from './module-settings.tsx';
import { MoveButtons } from './move-buttons.tsx';
import type { OutlinePage } from './outline-page.ts';
import { SetLink } from './set-link.tsx';
import { type Names, useConditionWords } from './use-names.ts';

/** A module with its items; what is asked for of it is open in place. */
export function ModuleCard({
  part,
  parts,
  names,
  page,
}: {
  part: OutlinePart;
  parts: OutlinePart[];
  names: Names;
  page: OutlinePage;
}) {
  const { key: visit } = useLocation();
  const { key, items } = part;
  const { writes, open, add } = page;
  const head = <ModuleHead part={part} parts={parts} names={names} page={page} />;
  return (
    <li id={key} tabIndex={-1} className="card scroll-mt-4">
      <div className="border-b border-line p-2 sm:p-3">
        {writes ? (
          <DraggableRow id={key} name={names.module(key)}>
            {head}
          </DraggableRow>
        ) : (
          <div className="px-2">{head}</div>
        )}
        {writes && open === key && (
          <ModuleSettings part={part} parts={parts} names={names} page={page} />
        )}
      </div>
      <ItemsOf part={part} parts={parts} names={names} page={page} />
      {writes && (
        <EndPlace id={placeId.endOf(key)}>
          <div className="border-t border-line p-2 sm:p-3">
            {add === key ? (
              <AddItemForm key={visit} moduleKey={key} name={names.module(key)} page={page} />
            ) : (
              <AddLink to={`?add=${key}#add`} name={names.module(key)} first={items.length === 0} />
            )}
          </div>
        </EndPlace>
      )}
    </li>
  );
}

function ModuleHead({ part, parts, names, page }: Parameters<typeof ModuleCard>[0]) {
  const { t } = useTranslation('studio');
  const conditionWords = useConditionWords(names);
  const { key, conditions, missing } = part;
  const name = names.module(key);
  const at = parts.indexOf(part);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
      <div className="min-w-0 flex-1 basis-48">
        <h3 className="pt-1.5 text-base break-words">{name}</h3>
        {conditions.length > 0 && (
          <p className="mt-0.5 text-sm text-ink-soft">{conditionWords(conditions)}</p>
        )}
      </div>
      <span className="flex items-center gap-1">
        {missing > 0 && <Badge tone="caution">{t('outline.missing', { count: missing })}</Badge>}
        {page.writes && (
          <>
            <span className="max-sm:hidden">
              <MoveButtons
                id={key}
                of="module"
                name={name}
                ends={{ first: at === 0, last: at === parts.length - 1 }}
              />
            </span>
            <SetLink id={key} name={name} />
          </>
        )}
      </span>
    </div>
  );
}

function ItemsOf({ part, parts, names, page }: Parameters<typeof ModuleCard>[0]) {
  const { t } = useTranslation('studio');
  const { items } = part;
  if (items.length === 0)
    return <p className="px-4 py-3 text-sm text-ink-soft">{t('outline.moduleEmpty')}</p>;
  return (
    <ol className="divide-y divide-line">
      {items.map((item) => (
        <ItemRow key={item.key} item={item} part={part} parts={parts} names={names} page={page} />
      ))}
    </ol>
  );
}

function AddLink({ to, name, first }: { to: string; name: string; first: boolean }) {
  const { t } = useTranslation('studio');
  if (first)
    return (
      <ButtonLink look="secondary" small to={to} aria-label={t('outline.addItemTo', { name })}>
        {t('outline.addItem')}
      </ButtonLink>
    );
  return (
    <Link
      to={to}
      className="button button-quiet button-small"
      aria-label={t('outline.addItemTo', { name })}
    >
      {t('outline.addItem')}
    </Link>
  );
}
