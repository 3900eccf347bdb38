import type { FieldMetadata } from '@conform-to/react';

import { FEWEST_LEVELS, MOST_LEVELS } from '#app/domain/competency/framework-scale.ts';
import { NumberField } from '#app/ui/form.tsx';

/** How many levels a framework has, within what it may have. */
export function LevelCountField(props: {
  field: FieldMetadata<unknown> | FieldMetadata<number> | FieldMetadata<string>;
  label: string;
  help: string;
}) {
  const { field, ...words } = props;
  const typed = field as FieldMetadata<unknown>;
  return (
    <NumberField
      {...words}
      field={typed}
      min={FEWEST_LEVELS}
      max={MOST_LEVELS}
      defaultValue={(typed.initialValue as string | undefined) ?? '5'}
      className="input max-w-32"
    />
  );
}
