/** A gap of Moodle's embedded answers: `{1:SHORTANSWER:=Jakarta#benar~%50%Batavia~Bandung}`. */
export type ClozeCode = { weight: number; type: string; answers: ClozeAnswer[] };
export type ClozeAnswer = { percent: number; text: string; feedback: string };

/** No gap has more to say: without an end, each beginning would be followed through the whole text. */
const CODE = /\{(\d{0,3}):([A-Z_]{2,20}):((?:\\[\s\S]|[^\\}]){0,4000})\}/g;

/** The text between the codes, and the codes, in order. */
export function splitCodes(text: string): (string | ClozeCode)[] {
  const pieces: (string | ClozeCode)[] = [];
  let done = 0;
  for (const found of text.matchAll(CODE)) {
    const [code, weight = '', type = '', answers = ''] = found;
    pieces.push(text.slice(done, found.index));
    pieces.push({ weight: weight === '' ? 1 : Number(weight), type, answers: answersIn(answers) });
    done = found.index + code.length;
  }
  return [...pieces, text.slice(done)];
}

export function holdsCode(text: string): boolean {
  return splitCodes(text).length > 1;
}

function answersIn(text: string): ClozeAnswer[] {
  return [...text.matchAll(/((?:\\[\s\S]|[^\\~])+)(?:~|$)/g)].map(([, answer = '']) => {
    const [, mark = '', share, rest = ''] =
      /^\s*(=|%(-?\d+(?:\.\d+)?)%)?([\s\S]*)$/.exec(answer) ?? [];
    const [said = '', feedback = ''] = cutAt(rest);
    const percent = mark === '=' ? 100 : Number(share ?? 0);
    return { percent, text: plain(said), feedback: plain(feedback) };
  });
}

/** At the first `#` that is meant as one. */
function cutAt(text: string): [string, string] {
  const [said = ''] = /^(?:\\[\s\S]|[^\\#])*/.exec(text) ?? [];
  return [said, text.slice(said.length + 1)];
}

function plain(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1').trim();
}

/** A gap as a code, each answer with its percent. */
export function writeCode(type: string, answers: { text: string; right: boolean }[]): string {
  const written = answers.map(({ text, right }) => `${right ? '=' : ''}${escaped(text, right)}`);
  return `{1:${type}:${written.join('~')}}`;
}

function escaped(text: string, right: boolean): string {
  const safe = text.replace(/[\\}#~/"]/g, '\\$&');
  // A first sign that would make it right, or a share of it.
  return !right && /^\s*[=%]/.test(safe) ? `%0%${safe}` : safe;
}
