import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import type { ComposeProps } from '#app/question-types/compose-props.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { ChoiceLines } from '#app/ui/choice-lines.tsx';
import { FieldGroup } from '#app/ui/form.tsx';

import { MOST_EXTRA, MOST_PAIRS } from './limits.ts';
import { PairLines, type TypedPair } from './pair-lines.tsx';
import type { MatchingWork } from './schema.ts';
import './words.ts';

type Typed = { pairs: TypedPair[]; extra: { at: string; text: Localised }[] };

/** Lines that an empty list begins with. */
const EMPTY_LINES = ['0', '1', '2'];

function MatchingFields({ form, languages }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionMatching');
  const { pairs, extra } = form.getFieldset();
  return (
    <>
      <FieldGroup field={pairs as FieldMetadata<unknown>} legend={t('pairs')} help={t('pairsHelp')}>
        <PairLines form={form} field={pairs} languages={languages} most={MOST_PAIRS} />
      </FieldGroup>
      <FieldGroup field={extra as FieldMetadata<unknown>} legend={t('extra')} help={t('extraHelp')}>
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
