import { useTranslation } from 'react-i18next';

import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Language } from '#app/platform/i18n.ts';
import { ChoiceLines } from '#app/ui/choice-lines.tsx';
import { FieldGroup, TextAreaField, TextField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import '#app/platform/texts/studio-item.ts';

import type { QuestionFormData } from './question-form.tsx';

type Props = {
  kind: QuestionWork['kind'];
  form: QuestionFormData;
  languages: readonly Language[];
};

/** What makes an answer right, for each kind of question. */
export function QuestionAnswerFields({ kind, form, languages }: Props) {
  switch (kind) {
    case 'single':
    case 'multiple':
      return <RightChoices kind={kind} form={form} languages={languages} />;
    case 'true_false':
      return <RightWord form={form} />;
    case 'numeric':
      return <RightNumber form={form} languages={languages} />;
    case 'short_text':
      return <RightTexts form={form} />;
  }
}

type Form = Pick<Props, 'form'>;

function RightChoices({ kind, form, languages }: Props) {
  const { t } = useTranslation('studioItem');
  const { choices, right } = form.getFieldset();
  const chosen = [right.initialValue ?? []].flat() as string[];
  return (
    <FieldGroup
      field={choices}
      legend={t('quiz.choices')}
      help={t(kind === 'single' ? 'quiz.choicesSingle' : 'quiz.choicesMultiple')}
    >
      <ChoiceLines
        form={form}
        field={choices}
        languages={languages}
        most={12}
        words={{
          choice: (at) => t('quiz.choice', { at }),
          remove: (at) => t('quiz.removeChoice', { at }),
          add: t('quiz.addChoice'),
        }}
        mark={(name, at) => (
          <label className="flex min-h-9 items-center gap-2 text-sm">
            <input
              type={kind === 'single' ? 'radio' : 'checkbox'}
              name={right.name}
              value={name}
              defaultChecked={chosen.includes(name)}
              className="size-5 accent-nila"
            />
            {t('quiz.right', { at })}
          </label>
        )}
      />
    </FieldGroup>
  );
}

function RightWord({ form }: Form) {
  const { t } = useTranslation('studioItem');
  const { correct } = form.getFieldset();
  return (
    <FieldGroup field={correct} legend={t('quiz.correct')}>
      {(['true', 'false'] as const).map((word) => (
        <label key={word} className="flex min-h-9 items-center gap-2">
          <input
            type="radio"
            name={correct.name}
            value={word}
            defaultChecked={correct.initialValue === word}
            className="size-5 accent-nila"
          />
          {t(`quiz.${word}`)}
        </label>
      ))}
    </FieldGroup>
  );
}

function RightNumber({ form, languages }: Omit<Props, 'kind'>) {
  const { t } = useTranslation('studioItem');
  const { value, tolerance, unit } = form.getFieldset();
  const number = { type: 'number', step: 'any', inputMode: 'decimal' } as const;
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField field={value} label={t('quiz.value')} {...number} />
        <TextField
          field={tolerance}
          label={t('quiz.tolerance')}
          help={t('quiz.toleranceHelp')}
          min={0}
          {...number}
        />
      </div>
      <WordsField field={unit} languages={languages} legend={t('quiz.unit')} maxLength={4000} />
    </>
  );
}

function RightTexts({ form }: Form) {
  const { t } = useTranslation('studioItem');
  return (
    <TextAreaField
      field={form.getFieldset().accepted}
      label={t('quiz.accepted')}
      help={t('quiz.acceptedHelp')}
      rows={4}
      spellCheck={false}
    />
  );
}
