import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/studio-item.ts';
import { SelectField } from '#app/ui/form.tsx';

/** How hard a question is taken to be. */
export function DifficultyField({ field, any }: { field: FieldMetadata<string>; any?: string }) {
  const { t } = useTranslation('studioItem');
  return (
    <SelectField field={field} label={t('entries.difficulty')}>
      <option value="">{any ?? t('entries.difficultyNone')}</option>
      {([1, 2, 3, 4, 5] as const).map((difficulty) => (
        <option key={difficulty} value={difficulty}>
          {t(`entries.difficulties.d${difficulty}`)}
        </option>
      ))}
    </SelectField>
  );
}
