import { partsOf } from '#app/question-types/answer-parts.ts';
import type { ReviewProps } from '#app/question-types/answer-props.ts';
import type { Shown } from '#app/question-types/localised.ts';
import { ReadGaps } from '#app/question-types/parts/gaps/read-gaps.tsx';

import { isGapRight } from './gap-right.ts';
import type { ClozeContent, ClozeKey } from './rules.ts';

type Props = ReviewProps<ClozeContent, ClozeKey>;
type Gap = Shown<ClozeContent>['gaps'][number];
type Released = NonNullable<Props['released']>;

export function ClozeReview({ put: { text, gaps }, answer, released }: Props) {
  const given = answer && partsOf(answer);
  return (
    <>
      <ReadGaps
        text={text}
        gaps={gaps.map((gap) => {
          const values = given?.get(String(gap.number)) ?? [];
          return {
            number: gap.number,
            given: given && values.map((value) => said(gap, value)).join('; '),
            released: released && releasedOf(gap, values, released),
          };
        })}
      />
      {!answer && released && <Alternatives gaps={gaps} released={released} />}
    </>
  );
}

function releasedOf(gap: Gap, values: string[], { right, key }: Released) {
  const [one] = partsOf(right).get(String(gap.number)) ?? [];
  const of = key.gaps.find(({ number }) => number === gap.number);
  return {
    right: one === undefined ? '' : said(gap, one),
    fits: of !== undefined && isGapRight(of, values),
  };
}

/** What was typed, or the text of what was chosen. */
function said({ choices }: Gap, value: string): string {
  return choices ? (choices.find(({ id }) => id === value)?.text ?? '') : value;
}

/** For authors: what else is accepted in a gap, or offered. */
function Alternatives({ gaps, released: { key } }: { gaps: Gap[]; released: Released }) {
  const lines = gaps.flatMap(({ number, choices }) => {
    const of = key.gaps.find((gap) => gap.number === number);
    const texts = choices ? choices.map(({ text }) => text) : accepted(of);
    return texts.length > 1 ? [{ number, texts: texts.join(choices ? ' / ' : '; ') }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul className="mt-1 space-y-1 text-sm text-ink-soft">
      {lines.map(({ number, texts }) => (
        <li key={number}>
          [[{number}]] {texts}
        </li>
      ))}
    </ul>
  );
}

function accepted(gap: Released['key']['gaps'][number] | undefined): string[] {
  return gap && 'accepted' in gap ? gap.accepted : [];
}
