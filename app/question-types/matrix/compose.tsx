import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import type { ComposeForm, ComposeProps } from '#app/question-types/compose-props.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { Button } from '#app/ui/button.tsx';
import { ChoiceLines } from '#app/ui/choice-lines.tsx';
import { FieldGroup, SelectField } from '#app/ui/form.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { MOST } from './most.ts';
import type { MatrixWork } from './schema.ts';
import './words.ts';

type Line = { at: string; text: Localised };
type Typed = { rows: (Line & { right: string })[]; columns: Line[]; scored: string };
type Part = ComposeProps<Typed>;

const AGREEMENT: Localised[] = [
  { id: 'Sangat tidak setuju', en: 'Strongly disagree' },
  { id: 'Tidak setuju', en: 'Disagree' },
  { id: 'Ragu-ragu', en: 'Undecided' },
  { id: 'Setuju', en: 'Agree' },
  { id: 'Sangat setuju', en: 'Strongly agree' },
];

function MatrixFields({ form, languages }: Part) {
  // Where nothing is right there is nothing to be marked: seen to by the style sheet, before any script.
  return (
    <div className="group/matrix space-y-5">
      <Scored form={form} />
      <Columns form={form} languages={languages} />
      <Rows form={form} languages={languages} />
    </div>
  );
}

function Scored({ form }: { form: ComposeForm<Typed> }) {
  const { t } = useTranslation('questionMatrix');
  const { scored } = form.getFieldset();
  return (
    <FieldGroup field={scored} legend={t('scored')}>
      {(['yes', 'no'] as const).map((choice) => (
        <label key={choice} className="flex min-h-9 items-start gap-2">
          <input
            type="radio"
            name={scored.name}
            value={choice}
            defaultChecked={(scored.initialValue ?? 'yes') === choice}
            data-opinion={choice === 'no' ? '' : undefined}
            className="mt-0.5 size-5 shrink-0 accent-nila"
          />
          <span>
            {t(choice === 'yes' ? 'scoredYes' : 'scoredNo')}
            {choice === 'no' && (
              <span className="block text-sm text-ink-soft">{t('scoredNoHelp')}</span>
            )}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}

function Columns({ form, languages }: Part) {
  const { t } = useTranslation('questionMatrix');
  const { columns } = form.getFieldset();
  const untouched = columns
    .getFieldList()
    .every((line) => !inLanguage(line.getFieldset().text.initialValue, 'id'));
  return (
    <FieldGroup field={columns} legend={t('columns')} help={t('columnsHelp')}>
      {untouched && (
        <Button
          look="secondary"
          small
          {...form.update.getButtonProps({ name: columns.name, value: AGREEMENT.map(asAgreement) })}
        >
          {t('agreement')}
        </Button>
      )}
      <ChoiceLines
        form={form}
        field={columns}
        languages={languages}
        most={MOST.columns}
        words={{
          choice: (at) => t('column', { at }),
          remove: (at) => t('removeColumn', { at }),
          add: t('addColumn'),
        }}
      />
    </FieldGroup>
  );
}

/** Lines of other names than the empty ones had, so that they show what they say. */
function asAgreement(text: Localised, at: number): Line {
  return { at: String(100 + at), text };
}

function Rows({ form, languages }: Part) {
  const { t } = useTranslation('questionMatrix');
  const language = useLanguage();
  const { rows, columns } = form.getFieldset();
  const lines = rows.getFieldList().map((row) => row.getFieldset());
  const offered = columns.getFieldList().map((column, index) => {
    const { at, text } = column.getFieldset();
    const words = inLanguage(text.value, language);
    return { at: at.initialValue, words: words || t('unnamedColumn', { at: index + 1 }) };
  });
  return (
    <FieldGroup field={rows} legend={t('rows')} help={t('rowsHelp')}>
      <ChoiceLines
        form={form}
        field={rows as FieldMetadata<Line[]>}
        languages={languages}
        most={MOST.rows}
        words={{
          choice: (at) => t('row', { at }),
          remove: (at) => t('removeRow', { at }),
          add: t('addRow'),
        }}
        beside={(_name, at) => (
          <div className="min-w-0 grow basis-56 group-has-[[data-opinion]:checked]/matrix:hidden">
            <SelectField field={lines[at - 1]!.right} label={t('right', { at })}>
              <option value="">{t('rightNone')}</option>
              {offered.map(({ at, words }) => (
                <option key={at} value={at}>
                  {words}
                </option>
              ))}
            </SelectField>
          </div>
        )}
      />
    </FieldGroup>
  );
}

/** Lines that an empty matrix begins with. */
const EMPTY = [NO_WORDS, NO_WORDS, NO_WORDS];

export const matrixComposer = {
  typedOf({ rows, columns, scored }: MatrixWork): Typed {
    const statements = rows.length > 0 ? rows : EMPTY.map((text) => ({ text, right: null }));
    return {
      rows: statements.map(({ text, right }, at) => ({
        at: String(at),
        text,
        right: String(right ?? ''),
      })),
      columns: (columns.length > 0 ? columns : EMPTY).map((text, at) => ({ at: String(at), text })),
      scored: scored ? 'yes' : 'no',
    };
  },
  Fields: MatrixFields,
};
