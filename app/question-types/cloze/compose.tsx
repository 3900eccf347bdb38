import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Language, Localised } from '#app/platform/i18n.ts';
import type { ComposeProps } from '#app/question-types/compose-props.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import {
  GapLines,
  LONGEST_TYPED,
  type TypedGaps,
} from '#app/question-types/parts/gaps/gap-lines.tsx';
import { typedLines } from '#app/question-types/parts/text-lines.ts';
import { SelectField, TextAreaField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import type { ClozeGap, ClozeWork } from './schema.ts';
import './words.ts';

type Line = { kind: string; accepted: string; choices: Localised };
type Typed = { text: Localised; gaps: TypedGaps<Line> };

function ClozeFields({ form, languages }: ComposeProps<Typed>) {
  const { text, gaps } = form.getFieldset();
  return (
    <GapLines text={text} gaps={gaps} languages={languages}>
      {(line) => <GapLine line={line} languages={languages} />}
    </GapLines>
  );
}

/** How a gap is filled decides which of the fields below it is shown. */
function GapLine({
  line,
  languages,
}: {
  line: FieldMetadata<Line>;
  languages: readonly Language[];
}) {
  const { t } = useTranslation('questionCloze');
  const { kind, accepted, choices } = line.getFieldset();
  return (
    <div className="group/gap space-y-3">
      <SelectField field={kind} label={t('kind')}>
        <option value="typed">{t('kinds.typed')}</option>
        <option value="chosen">{t('kinds.chosen')}</option>
      </SelectField>
      <div className="group-has-[option[value=chosen]:checked]/gap:hidden">
        <TextAreaField
          field={accepted}
          label={t('accepted')}
          help={t('acceptedHelp')}
          rows={3}
          spellCheck={false}
        />
      </div>
      <div className="group-has-[option[value=typed]:checked]/gap:hidden">
        <WordsField
          field={choices}
          languages={languages}
          legend={t('choices')}
          help={t('choicesHelp')}
          rows={4}
          maxLength={LONGEST_TYPED}
        />
      </div>
    </div>
  );
}

export const clozeComposer = {
  typedOf: ({ text, gaps }: ClozeWork): Typed => ({
    text,
    gaps: Object.fromEntries(gaps.map((gap) => [gap.number, typedGap(gap)])),
  }),
  Fields: ClozeFields,
};

function typedGap(gap: ClozeGap): Line {
  return gap.kind === 'typed'
    ? { kind: 'typed', accepted: gap.accepted.join('\n'), choices: NO_WORDS }
    : { kind: 'chosen', accepted: '', choices: typedLines(gap.choices) };
}
