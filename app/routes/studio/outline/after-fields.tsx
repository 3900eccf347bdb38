import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { OutlinePart } from '#app/domain/catalogue/outline/outline-view.server.ts';
import '#app/platform/texts/studio.ts';
import { FieldGroup, SelectField } from '#app/ui/form.tsx';

import type { Names } from './use-names.ts';

/** Which items must be done first: those named already, to be unticked, and one more of those before it. */
export function AfterFields({
  id,
  after,
  addAfter,
  parts,
  names,
}: {
  id: string;
  after: FieldMetadata<string[]>;
  addAfter: FieldMetadata<string>;
  parts: OutlinePart[];
  names: Names;
}) {
  const { t } = useTranslation('studio');
  const named = [after.initialValue ?? []].flat() as string[];
  const before = itemsBefore(parts, id);
  const earlier = new Set(before.flatMap(({ keys }) => keys));
  const words = (key: string) => {
    const title = names.item(key);
    if (title === null) return t('conditions.gone');
    return earlier.has(key) ? title : `${title} (${t('conditions.later')})`;
  };
  const left = before
    .map(({ module, keys }) => ({ module, keys: keys.filter((key) => !named.includes(key)) }))
    .filter(({ keys }) => keys.length > 0);
  return (
    <>
      {named.length > 0 && (
        <FieldGroup
          field={after as FieldMetadata<unknown>}
          legend={t('conditions.after')}
          help={t('conditions.afterHelp')}
        >
          {named.map((key) => (
            <label key={key} className="flex min-h-9 items-center gap-2">
              <input
                type="checkbox"
                name={after.name}
                value={key}
                defaultChecked
                className="size-5 accent-nila"
              />
              {words(key)}
            </label>
          ))}
        </FieldGroup>
      )}
      {left.length > 0 ? (
        <SelectField field={addAfter} label={t('conditions.addAfter')}>
          <option value="">{t('conditions.none')}</option>
          {left.map(({ module, keys }) => (
            <optgroup key={module} label={names.module(module)}>
              {keys.map((key) => (
                <option key={key} value={key}>
                  {names.item(key)}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
      ) : (
        named.length === 0 && (
          <p className="text-sm text-ink-soft">{t('conditions.nothingBefore')}</p>
        )
      )}
    </>
  );
}

/** The items that come before a module or an item, by module. */
function itemsBefore(parts: OutlinePart[], key: string): { module: string; keys: string[] }[] {
  const before: { module: string; keys: string[] }[] = [];
  for (const { key: module, items } of parts) {
    if (module === key) break;
    const keys = items.map((item) => item.key);
    const at = keys.indexOf(key);
    before.push({ module, keys: at < 0 ? keys : keys.slice(0, at) });
    if (at >= 0) break;
  }
  return before;
}
