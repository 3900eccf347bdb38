import { useTranslation } from 'react-i18next';

import type { ComposeProps } from '#app/question-types/compose-props.ts';
import {
  MarkingFields,
  type TypedMarking,
  typedRubric,
} from '#app/question-types/parts/rubric/marking-fields.tsx';
import { FieldGroup, NumberField, TickField } from '#app/ui/form.tsx';

import { fileKinds } from './file-kinds.ts';
import { LARGEST_MB, MOST_FILES } from './limits.ts';
import type { FileUploadWork } from './schema.ts';
import './words.ts';

type Typed = TypedMarking & { files: string; kinds: string[]; size: string; text: string };

function FileUploadFields({ form, languages }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionFileUpload');
  const { files, kinds, size, text, notes, rubric } = form.getFieldset();
  const chosen = kinds.initialValue as string | string[] | undefined;
  const ticked = Array.isArray(chosen) ? chosen : [chosen];
  return (
    <>
      <FieldGroup field={kinds} legend={t('kinds')}>
        {fileKinds.map((kind) => (
          <label key={kind} className="flex min-h-9 items-center gap-2">
            <input
              type="checkbox"
              name={kinds.name}
              value={kind}
              defaultChecked={ticked.includes(kind)}
              className="size-5 accent-nila"
            />
            {t(`kindOf.${kind}`)}
          </label>
        ))}
      </FieldGroup>
      <div className="grid max-w-lg gap-3 sm:grid-cols-2">
        <NumberField field={files} label={t('files')} min={1} max={MOST_FILES} />
        <NumberField field={size} label={t('size')} min={1} max={LARGEST_MB} />
      </div>
      <TickField field={text} label={t('text')} />
      <MarkingFields form={form} fields={{ notes, rubric }} languages={languages} />
    </>
  );
}

export const fileUploadComposer = {
  typedOf: ({ files, kinds, size, text, notes, rubric }: FileUploadWork): Typed => ({
    ...{ files: String(files), kinds, size: String(size), text: text ? 'on' : '' },
    ...{ notes, rubric: typedRubric(rubric) },
  }),
  Fields: FileUploadFields,
};
