import type { FieldMetadata } from '@conform-to/react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import type { ComposeProps } from '#app/question-types/compose-props.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { Button } from '#app/ui/button.tsx';
import { ChoiceLines } from '#app/ui/choice-lines.tsx';
import { FieldGroup, SelectField } from '#app/ui/form.tsx';

import { MOST_ITEMS } from './limits.ts';
import type { OrderingWork } from './schema.ts';
import './words.ts';

type Typed = { items: { at: string; text: Localised }[]; credit: string };

/** Lines that an empty list begins with. */
const EMPTY_LINES = ['0', '1', '2'];

function OrderingFields({ form, languages }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionOrdering');
  const { items, credit } = form.getFieldset();
  return (
    <>
      <FieldGroup field={items} legend={t('items')} help={t('itemsHelp')}>
        <ChoiceLines
          form={form}
          field={items}
          languages={languages}
          most={MOST_ITEMS}
          words={{
            choice: (at) => t('item', { at }),
            remove: (at) => t('remove', { at }),
            add: t('add'),
          }}
          beside={(_name, at) => <MoveLine form={form} field={items} at={at} />}
        />
      </FieldGroup>
      <SelectField field={credit} label={t('credit')} help={t('creditHelp')}>
        <option value="positions">{t('credits.positions')}</option>
        <option value="exact">{t('credits.exact')}</option>
      </SelectField>
    </>
  );
}

/** One place up or down in the right order; before scripts arrive each press sends the form. */
function MoveLine({
  form,
  field,
  at,
}: {
  form: ComposeProps<Typed>['form'];
  field: FieldMetadata<Typed['items']>;
  /** From one. */
  at: number;
}) {
  const { t } = useTranslation('questionOrdering');
  const last = field.getFieldList().length;
  const pressed = useRef<HTMLElement | null>(null);
  // An element that is moved within the page loses the focus.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [at]);
  const button = (to: number, label: string, Icon: typeof ArrowUp) => {
    const atEnd = to < 1 || to > last;
    return (
      <Button
        look="quiet"
        small
        {...(atEnd
          ? { type: 'button', 'aria-disabled': true }
          : form.reorder.getButtonProps({ name: field.name, from: at - 1, to: to - 1 }))}
        aria-label={label}
        onClick={(event) => (pressed.current = event.currentTarget)}
      >
        <Icon aria-hidden className="size-4" strokeWidth={1.5} />
      </Button>
    );
  };
  return (
    <span className="flex gap-1">
      {button(at - 1, t('up', { at }), ArrowUp)}
      {button(at + 1, t('down', { at }), ArrowDown)}
    </span>
  );
}

export const orderingComposer = {
  typedOf: ({ items, credit }: OrderingWork): Typed => ({
    items:
      items.length > 0
        ? items.map((text, at) => ({ at: String(at), text }))
        : EMPTY_LINES.map((at) => ({ at, text: NO_WORDS })),
    credit,
  }),
  Fields: OrderingFields,
};
