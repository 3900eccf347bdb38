import { htmlText } from '#app/domain/catalogue/lesson/html-text.ts';

import type { Marks, Run } from './pasted-block.ts';

/** Single spaces, none at the ends of lines; what looks the same is one piece. */
export function tidyRuns(runs: Run[]): Run[] {
  const tidy: Run[] = [];
  for (const run of runs) {
    const last = tidy.at(-1);
    if (typeof run === 'string' || 'picture' in run) {
      if (isText(last)) last.text = last.text.trimEnd();
      tidy.push(run);
      continue;
    }
    const begins = !isText(last) || last.text.endsWith(' ');
    const text = tidyText(run.text).replace(begins ? /^ / : /^(?!)/, '');
    if (!text) continue;
    if (isText(last) && sameMarks(last.marks, run.marks)) last.text += text;
    else tidy.push({ text, marks: run.marks });
  }
  const filled = tidy.filter((run) => !isText(run) || run.text !== '');
  while (filled.at(-1) === 'break') filled.pop();
  while (filled[0] === 'break') filled.shift();
  const last = filled.at(-1);
  if (isText(last)) last.text = last.text.trimEnd();
  return filled.filter((run) => !isText(run) || run.text !== '');
}

/** Spaces of every kind are one space; what cannot be seen or stored is gone. */
export function tidyText(text: string): string {
  return (
    text
      .replace(/[\u200b\u2060\ufeff\u00ad\ufffe\uffff]|\p{Surrogate}/gu, '')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
  );
}

export function plainText(runs: Run[]): string {
  return runs.map((run) => (isText(run) ? run.text : ' ')).join('');
}

export function isText(run: Run | undefined): run is { text: string; marks: Marks } {
  return typeof run === 'object' && 'text' in run;
}

/** Text without pictures as HTML of the lesson's dialect. */
export function htmlOfRuns(runs: Run[]): string {
  return runs
    .map((run) => {
      if (run === 'break') return '<br>';
      return isText(run) ? marked(htmlText(run.text), run.marks) : '';
    })
    .join('');
}

function marked(html: string, marks: Marks): string {
  const tags = [
    marks.code && 'code',
    marks.raised,
    marks.strike && 's',
    marks.italic && 'em',
    marks.bold && 'strong',
  ].filter((tag) => typeof tag === 'string');
  const inner = tags.reduce((text, tag) => `<${tag}>${text}</${tag}>`, html);
  return marks.href ? `<a href="${htmlText(marks.href)}">${inner}</a>` : inner;
}

function sameMarks(one: Marks, other: Marks): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.strike === other.strike &&
    one.raised === other.raised &&
    one.code === other.code &&
    one.href === other.href
  );
}
