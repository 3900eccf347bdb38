import { type FieldMetadata, type SubmissionResult, useForm } from '@conform-to/react';
import { useNavigation } from '@remix-run/react';
import { type RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import {
  LONGEST_COMMENT,
  LONGEST_NOTE,
  MOST_NOTES,
} from '#app/domain/assessment/marking/mark-limits.ts';
import type { Shown } from '#app/question-types/localised.ts';
import type { Criterion } from '#app/question-types/parts/rubric/rubric.ts';
import { DefaultSubmit } from '#app/routes/studio/item/default-submit.tsx';
import { Button } from '#app/ui/button.tsx';
import { FieldLines } from '#app/ui/field-lines.tsx';
import { CheckedForm, FieldGroup, TextAreaField, TextField } from '#app/ui/form.tsx';
import { formatPoints } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/answer-marking.ts';

import { takeSelection } from './take-selection.ts';

type TypedNote = { at: string; quote: string; near: string; comment: string };
type Typed = {
  levels: Record<string, string>;
  points: string;
  comment: string;
  notes: TypedNote[];
};

const EMPTY: TypedNote = { at: '0', quote: '', near: '', comment: '' };

/** How an answer is marked: by its rubric or by points. Nothing is chosen beforehand: a mark cannot be taken back. */
export function AnswerMarkForm({
  rubric,
  outOf,
  moderates,
  answer,
  hasText,
  result,
}: {
  rubric: Shown<Criterion[]>;
  /** In hundredths. */
  outOf: number;
  moderates: boolean;
  /** Where the text stands of which words may be taken. */
  answer: RefObject<HTMLElement | null>;
  hasText: boolean;
  result: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation('answerMarking');
  const language = useLanguage();
  const busy = useNavigation().state !== 'idle';
  const [form, fields] = useForm<Typed, Typed, string[]>({
    id: 'mark',
    lastResult: result ?? null,
    defaultValue: { levels: {}, points: '', comment: '', notes: [EMPTY] },
  });
  const most = formatPoints(outOf, language);
  return (
    <Card title={t(moderates ? 'one.moderateTitle' : 'one.markTitle')}>
      <CheckedForm form={form} className="max-w-2xl space-y-5">
        <DefaultSubmit />
        <input type="hidden" name="intent" value="mark" />
        <p className="text-sm text-ink-soft">{t(moderates ? 'one.moderateText' : 'one.alone')}</p>
        {rubric.map((criterion) => (
          <Levels key={criterion.id} criterion={criterion} field={fields.levels} />
        ))}
        <div className="max-w-56">
          <TextField
            field={fields.points}
            label={t('one.points', { most })}
            help={rubric.length > 0 ? t('one.pointsHelp') : undefined}
            inputMode="decimal"
            autoComplete="off"
          />
        </div>
        <TextAreaField
          field={fields.comment}
          label={t('one.comment')}
          help={t('one.commentHelp')}
          rows={5}
          maxLength={LONGEST_COMMENT}
        />
        {hasText && (
          <FieldGroup field={fields.notes} legend={t('one.remarks')} help={t('one.remarksHelp')}>
            <FieldLines
              form={form}
              field={fields.notes}
              most={MOST_NOTES}
              newLine={{ quote: '', near: '', comment: '' }}
              words={{
                line: (at) => t('one.remark', { at }),
                remove: (at) => t('one.removeRemark', { at }),
                add: t('one.addRemark'),
              }}
            >
              {(line) => <Note line={line} answer={answer} />}
            </FieldLines>
          </FieldGroup>
        )}
        <p className="text-sm text-ink-soft">{t('one.final')}</p>
        <div className="flex flex-wrap gap-2">
          <Button name="then" value="next" disabled={busy}>
            {t('one.saveNext')}
          </Button>
          <Button look="secondary" disabled={busy}>
            {t('one.save')}
          </Button>
        </div>
      </CheckedForm>
    </Card>
  );
}

/** One criterion: the levels with their words and what they are worth. */
function Levels({
  criterion: { id, text, weight, levels },
  field,
}: {
  criterion: Shown<Criterion>;
  field: FieldMetadata<Record<string, string>>;
}) {
  const { t } = useTranslation('answerMarking');
  const chosen = (field.initialValue as Record<string, string> | undefined)?.[id];
  return (
    <fieldset className="space-y-1">
      <legend className="text-sm font-semibold">
        {weight > 1 ? `${text} (×${weight})` : text}
      </legend>
      {levels.map((level) => (
        <label
          key={level.id}
          className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md px-2 py-2.5 hover:bg-sunken has-checked:bg-nila-soft"
        >
          <input
            type="radio"
            name={`${field.name}.${id}`}
            value={level.id}
            defaultChecked={chosen === level.id}
            className="mt-0.5 size-5 shrink-0 accent-nila"
          />
          <span>{t('one.level', { text: level.text, percent: level.percent })}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Note({
  line,
  answer,
}: {
  line: FieldMetadata<TypedNote>;
  answer: RefObject<HTMLElement | null>;
}) {
  const { t } = useTranslation('answerMarking');
  const { quote, near, comment } = line.getFieldset();
  return (
    <>
      <TextAreaField field={quote} label={t('one.quote')} rows={2} />
      <input type="hidden" name={near.name} id={near.id} defaultValue={near.initialValue} />
      <Button
        type="button"
        look="secondary"
        small
        className="noscript:hidden"
        // A press must not take the selection away.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => takeSelection(answer.current, quote.id, near.id)}
      >
        {t('one.take')}
      </Button>
      <TextAreaField
        field={comment}
        label={t('one.remarkText')}
        rows={2}
        maxLength={LONGEST_NOTE}
      />
    </>
  );
}
