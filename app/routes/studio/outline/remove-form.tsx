import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { OutlinePart } from '#app/domain/catalogue/outline/outline-view.server.ts';
import '#app/platform/texts/studio.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TickField } from '#app/ui/form.tsx';

import type { OutlinePage } from './outline-page.ts';
import type { Names } from './use-names.ts';

const SHOWN = 8;

/** Takes a module or an item away, once that is confirmed; says what goes with it and what waits for it. */
export function RemoveForm({
  of,
  id,
  parts,
  names,
  page,
}: {
  of: 'module' | 'item';
  id: string;
  parts: OutlinePart[];
  names: Names;
  page: OutlinePage;
}) {
  const { t } = useTranslation('studio');
  const result = resultOf(page.result, 'remove');
  const [form, fields] = useForm<{ confirm: string }>({ id: `remove-${id}`, lastResult: result });
  const gone = parts
    .flatMap((part) => (part.key === id ? part.items : part.items.filter(({ key }) => key === id)))
    .map(({ key }) => key);
  const waiting = waitingFor(parts, id, gone);
  const module = of === 'module';
  return (
    <details open={Boolean(result)} className="text-sm">
      <summary className="button button-danger button-small">
        {t(module ? 'outline.removeModule' : 'outline.removeItem')}
      </summary>
      <CheckedForm form={form} className="mt-3 space-y-3">
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="key" value={id} />
        <input type="hidden" name="of" value={of} />
        <input type="hidden" name="back" value={backTo(parts, id)} />
        {module ? (
          gone.length === 0 ? (
            <p>{t('outline.removeEmpty')}</p>
          ) : (
            <Listed
              lead={t('outline.removeModuleText', { count: gone.length })}
              lines={gone.map(names.of)}
            />
          )
        ) : (
          <RemovedItem parts={parts} id={id} />
        )}
        {waiting.length > 0 && <Listed lead={t('outline.awaited')} lines={waiting.map(names.of)} />}
        {page.head.published && <p>{t('outline.versionsStay')}</p>}
        <TickField
          field={fields.confirm}
          label={t('outline.removeConfirm')}
          defaultChecked={false}
        />
        <Button look="danger" small>
          {t('outline.remove')}
        </Button>
      </CheckedForm>
    </details>
  );
}

function RemovedItem({ parts, id }: { parts: OutlinePart[]; id: string }) {
  const { t } = useTranslation('studio');
  const item = parts.flatMap(({ items }) => items).find(({ key }) => key === id);
  return item ? <p>{t(`outline.removeItemText.${item.kind}`)}</p> : null;
}

function Listed({ lead, lines }: { lead: string; lines: string[] }) {
  const { t } = useTranslation('studio');
  const more = lines.length - SHOWN;
  return (
    <div>
      <p>{lead}</p>
      <ul className="mt-1 list-disc ps-5">
        {lines.slice(0, SHOWN).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
        {more > 0 && <li>{t('outline.more', { count: more })}</li>}
      </ul>
    </div>
  );
}

/** What is there when it is gone: the module of an item; else the heading. */
function backTo(parts: OutlinePart[], id: string): string {
  return parts.find(({ items }) => items.some(({ key }) => key === id))?.key ?? 'outline';
}

/** What stays and opens only after something that goes. */
function waitingFor(parts: OutlinePart[], id: string, gone: string[]): string[] {
  const stays = parts
    .flatMap((part) => [part, ...part.items])
    .filter(({ key }) => key !== id && !gone.includes(key));
  return stays
    .filter(({ conditions }) =>
      conditions.some((one) => one.kind === 'item' && gone.includes(one.key)),
    )
    .map(({ key }) => key);
}
