import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { kindsDoneBySaying } from '#app/domain/catalogue/course-content.ts';
import type { OutlineEdit } from '#app/domain/catalogue/outline/outline-edit.ts';
import type {
  OutlineLine,
  OutlinePart,
} from '#app/domain/catalogue/outline/outline-view.server.ts';
import '#app/platform/texts/studio.ts';
import { Button } from '#app/ui/button.tsx';

import { ConditionsForm } from './conditions-form.tsx';
import { OrderBlock } from './order-block.tsx';
import type { OutlinePage } from './outline-page.ts';
import { RemoveForm } from './remove-form.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { TitleForm } from './title-form.tsx';
import type { Names } from './use-names.ts';

/** An item's title, place, conditions and time, a copy of it, and taking it away. */
export function ItemSettings({
  item,
  part,
  parts,
  names,
  page,
}: {
  item: OutlineLine;
  part: OutlinePart;
  parts: OutlinePart[];
  names: Names;
  page: OutlinePage;
}) {
  const { key, kind, title, conditions, minimumMinutes } = item;
  const ends = {
    first: part === parts[0] && item === part.items[0],
    last: part === parts.at(-1) && item === part.items.at(-1),
  };
  return (
    <SettingsFrame id={key} name={names.of(key)}>
      <TitleForm of="item" id={key} title={title} page={page} />
      <OrderBlock of="item" id={key} name={names.of(key)} ends={ends}>
        <MoveForm id={key} moduleKey={part.key} parts={parts} names={names} />
      </OrderBlock>
      <ConditionsForm
        of="item"
        id={key}
        conditions={conditions}
        least={kindsDoneBySaying.includes(kind) ? { minutes: minimumMinutes } : null}
        parts={parts}
        names={names}
        page={page}
      />
      <Duplicate id={key} fresh={page.fresh} />
      <RemoveForm of="item" id={key} parts={parts} names={names} page={page} />
    </SettingsFrame>
  );
}

function MoveForm({
  id,
  moduleKey,
  parts,
  names,
}: {
  id: string;
  moduleKey: string;
  parts: OutlinePart[];
  names: Names;
}) {
  const { t } = useTranslation('studio');
  const others = parts.filter(({ key }) => key !== moduleKey);
  if (others.length === 0) return null;
  return (
    <Form method="post" preventScrollReset className="flex min-w-0 flex-wrap items-end gap-2">
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="key" value={id} />
      <label className="min-w-0 text-sm font-semibold">
        {t('outline.moveTo')}
        <select key={moduleKey} name="moduleKey" className="input input-small mt-1 block">
          {others.map(({ key }) => (
            <option key={key} value={key}>
              {names.module(key)}
            </option>
          ))}
        </select>
      </label>
      <Button look="secondary" small>
        {t('outline.move')}
      </Button>
    </Form>
  );
}

function Duplicate({ id, fresh }: { id: string; fresh: string }) {
  const { t } = useTranslation('studio');
  const edit: OutlineEdit = { kind: 'duplicate-item', key: id, newKey: fresh };
  return (
    <Form method="post" className="space-y-2">
      <input type="hidden" name="intent" value="edit" />
      <input type="hidden" name="edit" value={JSON.stringify(edit)} />
      <p className="text-sm text-ink-soft">{t('outline.duplicateText')}</p>
      <Button look="secondary" small>
        {t('outline.duplicate')}
      </Button>
    </Form>
  );
}
