import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import type { ComposeProps } from '#app/question-types/compose-props.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { ChoiceLines } from '#app/ui/choice-lines.tsx';
import { FieldLines, type Line } from '#app/ui/field-lines.tsx';
import { FieldGroup } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import { MOST_EXTRA, MOST_PAIRS } from './limits.ts';
import type { MatchingWork } from './schema.ts';
import './words.ts';

type Pair = Line & { left: Localised; right: Localised };
type Typed = { pairs: Pair[]; extra: (Line & { text: Localised })[] };

const LONGEST = 4000;

/** Lines that an empty list begins with. */
const EMPTY_LINES = ['0', '1', '2'];

function MatchingFields({ form, languages }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionMatching');
  const { pairs, extra } = form.getFieldset();
  return (
    <>
      <FieldGroup field={pairs} legend={t('pairs')} help={t('pairsHelp')}>
        <FieldLines
          form={form}
          field={pairs}
          most={MOST_PAIRS}
          newLine={{ left: NO_WORDS, right: NO_WORDS }}
          words={{
            line: (at) => t('pair', { at }),
            remove: (at) => t('remove', { at }),
            add: t('add'),
          }}
        >
          {(line, at) => {
            const { left, right } = line.getFieldset();
            const side = { languages, maxLength: LONGEST };
            return (
              <div className={languages.length === 1 ? 'grid gap-3 sm:grid-cols-2' : 'space-y-3'}>
                <WordsField field={left} legend={t('left', { at })} {...side} />
                <WordsField field={right} legend={t('right', { at })} {...side} />
              </div>
            );
          }}
        </FieldLines>
      </FieldGroup>
      <FieldGroup field={extra} legend={t('extra')} help={t('extraHelp')}>
        <ChoiceLines
          form={form}
          field={extra}
          languages={languages}
          most={MOST_EXTRA}
          words={{
            choice: (at) => t('extraOne', { at }),
            remove: (at) => t('extraRemove', { at }),
            add: t('extraAdd'),
          }}
        />
      </FieldGroup>
    </>
  );
}

export const matchingComposer = {
  typedOf: ({ pairs, extra }: MatchingWork): Typed => ({
    pairs:
      pairs.length > 0
        ? pairs.map((pair, at) => ({ at: String(at), ...pair }))
        : EMPTY_LINES.map((at) => ({ at, left: NO_WORDS, right: NO_WORDS })),
    extra: extra.map((text, at) => ({ at: String(at), text })),
  }),
  Fields: MatchingFields,
};
