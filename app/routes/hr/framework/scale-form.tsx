import { type SubmissionResult, useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { MOST_LEVELS } from '#app/domain/competency/framework-scale.ts';
import type { Localised } from '#app/platform/i18n.ts';
import type { DraftData } from '#app/routes/hr/framework-draft.tsx';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';
import { LocalisedField } from '#app/ui/localised-field.tsx';

import '#app/platform/texts/frameworks.ts';

import { ConflictNotice } from './conflict-notice.tsx';
import { LevelCountField } from './level-count-field.tsx';

type Entry = { name: Localised; levelCount: string; levels: Localised[] };

/** The name of the framework, how many levels it has and what they are called. */
export function ScaleForm({
  draft: { id, revision, name, levels },
  lastResult,
}: {
  draft: Pick<DraftData, 'id' | 'revision' | 'name' | 'levels'>;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation('frameworks');
  const result = resultOf(lastResult, 'scale');
  const [form, fields] = useForm<Entry>({
    id: 'scale',
    lastResult: result,
    defaultValue: {
      name,
      levelCount: String(levels.length),
      levels: Array.from({ length: MOST_LEVELS }, (_, at) => levels[at]?.name ?? NAMELESS),
    },
  });
  const lines = fields.levels.getFieldList();
  return (
    <CheckedForm form={form} className="max-w-2xl space-y-5">
      <ConflictNotice result={result} frameworkId={id} compareWith={`/hr/frameworks/${id}/draft`} />
      <input type="hidden" name="intent" value="scale" />
      <input type="hidden" name="revision" value={revision} />
      <LocalisedField field={fields.name} legend={t('edit.frameworkName')} maxLength={500} />
      <LevelCountField
        field={fields.levelCount}
        label={t('edit.levelCount')}
        help={t('edit.scaleHelp')}
      />
      <p className="text-sm text-ink-soft">{t('edit.levelNamesHelp')}</p>
      {lines.map((line, at) => (
        <LocalisedField
          key={line.key}
          field={line}
          legend={t('edit.levelNamed', { level: at + 1 })}
          maxLength={100}
        />
      ))}
      <Button>{t('edit.saveScale')}</Button>
    </CheckedForm>
  );
}

const NAMELESS = { id: '', en: '' };
