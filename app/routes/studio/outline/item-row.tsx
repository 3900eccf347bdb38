import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type {
  OutlineLine,
  OutlinePart,
} from '#app/domain/catalogue/outline/outline-view.server.ts';
import '#app/platform/texts/studio.ts';
import { Badge } from '#app/ui/badge.tsx';

import { DraggableRow } from './draggable-row.tsx';
import { ItemIcon } from './item-icon.tsx';
import { ItemSettings } from './item-settings.tsx';
import { MoveButtons } from './move-buttons.tsx';
import type { OutlinePage } from './outline-page.ts';
import { SetLink } from './set-link.tsx';
import { type Names, useConditionWords } from './use-names.ts';

type Props = {
  item: OutlineLine;
  part: OutlinePart;
  parts: OutlinePart[];
  names: Names;
  page: OutlinePage;
};

/** An item of the outline: what it is, what it asks for, what is missing; what is asked for of it is open in place. */
export function ItemRow(props: Props) {
  const { item, names, page } = props;
  const { key } = item;
  const line = <ItemLine {...props} />;
  return (
    <li id={key} tabIndex={-1} className="scroll-mt-4 p-2 sm:px-3">
      {page.writes ? (
        <DraggableRow id={key} name={names.of(key)}>
          {line}
        </DraggableRow>
      ) : (
        <div className="px-2">{line}</div>
      )}
      {page.writes && page.open === key && <ItemSettings {...props} />}
    </li>
  );
}

function ItemLine({ item, part, parts, names, page }: Props) {
  const { t } = useTranslation('studio');
  const conditionWords = useConditionWords(names);
  const { key, kind, missing, conditions } = item;
  const name = names.of(key);
  const base = `/studio/courses/${page.head.courseId}`;
  const all = parts.flatMap(({ items }) => items);
  const ends = {
    first: part === parts[0] && item === part.items[0],
    last: part === parts.at(-1) && item === all.at(-1),
  };
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
      <div className="flex min-w-0 flex-1 basis-56 gap-2.5 pt-1.5">
        <ItemIcon kind={kind} />
        <div className="min-w-0">
          <Link className="link font-medium break-words" to={`${base}/items/${key}`}>
            {name}
          </Link>
          <p className="text-sm text-ink-soft">
            <About item={item} />
          </p>
          {conditions.length > 0 && (
            <p className="text-sm text-ink-soft">{conditionWords(conditions)}</p>
          )}
        </div>
      </div>
      <span className="flex items-center gap-1">
        {missing > 0 && <Badge tone="caution">{t('outline.missing', { count: missing })}</Badge>}
        {kind === 'survey' && page.head.published && (
          <Link className="link px-2 text-sm" to={`${base}/surveys/${key}`}>
            {t('outline.results')}
            <span className="sr-only">{`: ${name}`}</span>
          </Link>
        )}
        {page.writes && (
          <>
            <span className="max-sm:hidden">
              <MoveButtons id={key} of="item" name={name} ends={ends} />
            </span>
            <SetLink id={key} name={name} />
          </>
        )}
      </span>
    </div>
  );
}

function About({ item: { kind, minutes, required, minimumMinutes } }: { item: OutlineLine }) {
  const { t } = useTranslation('studio');
  const words = [
    t(`items.${kind}`),
    t('outline.minutes', { count: minutes }),
    !required && t('outline.optional'),
    minimumMinutes !== null && t('outline.least', { count: minimumMinutes }),
  ];
  return <>{words.filter(Boolean).join(' · ')}</>;
}
