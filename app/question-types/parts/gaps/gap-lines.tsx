import type { FieldMetadata } from '@conform-to/react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Language, Localised } from '#app/platform/i18n.ts';
import { FieldGroup } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import './form-words.ts';
import { gapNamed, gapsIn } from './gap-text.ts';

/** The longest text that fits into a field, in characters. */
export const LONGEST_TYPED = 4000;

/** What is said of each gap, by its number. */
export type TypedGaps<Line> = Record<string, Line>;

/**
 * The text with its gaps, and below it a part for each of them. Parts follow the text while it is written; before
 * scripts arrive they follow when it is saved.
 */
export function GapLines<Line extends Record<string, unknown>>({
  text,
  gaps,
  languages,
  children,
}: {
  text: FieldMetadata<Localised>;
  gaps: FieldMetadata<TypedGaps<Line>>;
  languages: readonly Language[];
  children: (line: FieldMetadata<Line>) => ReactNode;
}) {
  const { t } = useTranslation('questionGaps');
  const placed = usePlaced(text);
  const shown = useShown(placed, gaps.initialValue);
  const lines = gaps.getFieldset();
  return (
    <>
      <WordsField
        field={text}
        languages={languages}
        legend={t('text')}
        help={t('textHelp')}
        rows={5}
        maxLength={LONGEST_TYPED}
      />
      <FieldGroup
        field={gaps as FieldMetadata<unknown>}
        legend={t('gaps')}
        help={t(shown.length > 0 ? 'gapsHelp' : 'noGaps')}
      >
        {shown.map((number) => {
          const line = lines[number] as FieldMetadata<Line>;
          const lost = !placed.includes(number);
          return (
            <div key={number} hidden={lost && isBlank(line.value)}>
              <fieldset className="space-y-3 rounded-md border border-line p-3">
                <legend className="px-1 text-sm font-semibold">{t('gap', { number })}</legend>
                {lost && <p className="text-sm text-kunyit">{t('unplaced', { number })}</p>}
                {children(line)}
              </fieldset>
            </div>
          );
        })}
      </FieldGroup>
    </>
  );
}

/** The gaps that stand in the text as it is typed now. */
function usePlaced(text: FieldMetadata<Localised>): number[] {
  const { id, en } = text.getFieldset();
  return [...gapsIn(id.value ?? ''), ...gapsIn(en.value ?? '')];
}

/** A gap that leaves the text, as it does when a sentence is moved, keeps what was written of it. */
function useShown(placed: number[], initial: object | undefined): number[] {
  const kept = Object.keys(initial ?? {}).flatMap((name) => gapNamed(name) ?? []);
  const [known, setKnown] = useState<readonly number[]>([]);
  const shown = [...new Set([...known, ...kept, ...placed])].sort((a, b) => a - b);
  if (shown.length > known.length) setKnown(shown);
  return shown;
}

/** Whether nothing is typed of a gap but how it is filled. */
function isBlank(line: unknown): boolean {
  if (typeof line !== 'object' || line === null) return !line;
  return Object.entries(line).every(([name, typed]) => name === 'kind' || isBlank(typed));
}
