import type { OutlinePart } from '#app/domain/catalogue/outline/outline-view.server.ts';

import { ConditionsForm } from './conditions-form.tsx';
import { OrderBlock } from './order-block.tsx';
import type { OutlinePage } from './outline-page.ts';
import { RemoveForm } from './remove-form.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { TitleForm } from './title-form.tsx';
import type { Names } from './use-names.ts';

/** A module's title, place, conditions, and taking it away. */
export function ModuleSettings({
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
  const { key, title, conditions } = part;
  const at = parts.indexOf(part);
  return (
    <SettingsFrame id={key} name={names.module(key)}>
      <TitleForm of="module" id={key} title={title} page={page} />
      <OrderBlock
        of="module"
        id={key}
        name={names.module(key)}
        ends={{ first: at === 0, last: at === parts.length - 1 }}
      />
      <ConditionsForm
        of="module"
        id={key}
        conditions={conditions}
        least={null}
        parts={parts}
        names={names}
        page={page}
      />
      <RemoveForm of="module" id={key} parts={parts} names={names} page={page} />
    </SettingsFrame>
  );
}
