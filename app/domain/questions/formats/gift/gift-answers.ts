/** An answer of a question: `=` right, `~` a choice; the percent that stands before it; what is said to it. */
export type GiftAnswer = {
  sign: '=' | '~';
  percent: number | null;
  text: string;
  feedback: string;
};

/** What stands between the braces; null where it begins with no sign of an answer. */
export function giftAnswers(inside: string): GiftAnswer[] | null {
  const pieces = inside.split(/([=~])/);
  if ((pieces.shift() ?? '').trim() !== '' || pieces.length === 0) return null;
  const answers: GiftAnswer[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const [written = '', feedback = ''] = parted(pieces[at + 1] ?? '');
    const [, percent, text = ''] = /^\s*(?:%(-?\d+(?:\.\d+)?)%)?([\s\S]*)$/.exec(written) ?? [];
    answers.push({
      sign: pieces[at] as '=' | '~',
      percent: percent === undefined ? null : Number(percent),
      text: text.trim(),
      feedback: feedback.trim(),
    });
  }
  return answers;
}

/** The answer and its feedback, cut at the first `#`. */
export function parted(text: string): [string, string] {
  const at = text.indexOf('#');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** What a choice is worth, in percent. */
export function percentOf({ sign, percent }: GiftAnswer): number {
  return percent ?? (sign === '=' ? 100 : 0);
}
