import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Condition } from '#app/domain/catalogue/condition.ts';
import type { OutlinePart } from '#app/domain/catalogue/outline/outline-view.server.ts';
import {
  type TypedConditions,
  typedConditions,
} from '#app/domain/catalogue/outline/typed-conditions.ts';
import '#app/platform/texts/studio.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, NumberField, TextField, TickField } from '#app/ui/form.tsx';

import { seenOf } from '../item/seen.ts';
import { AfterFields } from './after-fields.tsx';
import type { OutlinePage } from './outline-page.ts';
import type { Names } from './use-names.ts';

type Typed = TypedConditions & { addAfter: string; minimumMinutes: string };

/** When a module or an item opens, and how soon an item may be done. */
export function ConditionsForm({
  of,
  id,
  conditions,
  least,
  parts,
  names,
  page,
}: {
  of: 'module' | 'item';
  id: string;
  conditions: Condition[];
  /** Minutes between opening and being done; null where none can be asked for. */
  least: { minutes: number | null } | null;
  parts: OutlinePart[];
  names: Names;
  page: OutlinePage;
}) {
  const { t } = useTranslation('studio');
  const intent = `${of}-conditions`;
  const result = resultOf(page.result, intent);
  const [form, fields] = useForm<Typed>({
    id: 'conditions',
    lastResult: result,
    defaultValue: {
      ...typedConditions(conditions),
      minimumMinutes: String(least?.minutes ?? ''),
    },
  });
  const module = of === 'module';
  return (
    <CheckedForm form={form} preventScrollReset tabIndex={-1} className="space-y-4">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="key" value={id} />
      <input type="hidden" name="seen" value={seenOf(result, page.seen?.conditions ?? null)} />
      <div>
        <p className="text-sm font-semibold">
          {t(module ? 'conditions.legendModule' : 'conditions.legend')}
        </p>
        <p className="text-sm text-ink-soft">
          {t(module ? 'conditions.leadModule' : 'conditions.lead')}
        </p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.from} label={t('conditions.from')} type="date" />
        <NumberField
          field={fields.days}
          label={t('conditions.days')}
          help={t('conditions.daysHelp')}
          min={1}
          max={730}
        />
        <NumberField field={fields.percent} label={t('conditions.percent')} min={1} max={99} />
        {least && (
          <NumberField
            field={fields.minimumMinutes}
            label={t('conditions.minimum')}
            help={t('conditions.minimumHelp')}
            min={1}
            max={600}
          />
        )}
      </div>
      <TickField field={fields.order} label={t('conditions.order')} />
      <AfterFields
        id={id}
        after={fields.after}
        addAfter={fields.addAfter}
        parts={parts}
        names={names}
      />
      <Button look="secondary" small>
        {t(module ? 'conditions.saveModule' : 'conditions.save')}
      </Button>
    </CheckedForm>
  );
}
