import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import type { ComposeProps } from '#app/question-types/compose-props.ts';
import {
  GapLines,
  LONGEST_TYPED,
  type TypedGaps,
} from '#app/question-types/parts/gaps/gap-lines.tsx';
import { typedLines } from '#app/question-types/parts/text-lines.ts';
import { TickField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import type { DragTextWork } from './schema.ts';
import './words.ts';

type Line = { word: Localised };
type Typed = { text: Localised; gaps: TypedGaps<Line>; decoys: Localised; reuse: string };

function DragTextFields({ form, languages }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionDragText');
  const { text, gaps, decoys, reuse } = form.getFieldset();
  return (
    <>
      <GapLines text={text} gaps={gaps} languages={languages}>
        {(line: FieldMetadata<Line>) => (
          <WordsField
            field={line.getFieldset().word}
            languages={languages}
            legend={t('word')}
            maxLength={LONGEST_TYPED}
          />
        )}
      </GapLines>
      <WordsField
        field={decoys}
        languages={languages}
        legend={t('decoys')}
        help={t('decoysHelp')}
        rows={3}
        maxLength={LONGEST_TYPED}
      />
      <TickField field={reuse} label={t('reuse')} />
    </>
  );
}

export const dragTextComposer = {
  typedOf: ({ text, gaps, decoys, reuse }: DragTextWork): Typed => ({
    text,
    gaps: Object.fromEntries(gaps.map(({ number, word }) => [number, { word }])),
    decoys: typedLines(decoys),
    reuse: reuse ? 'on' : '',
  }),
  Fields: DragTextFields,
};
