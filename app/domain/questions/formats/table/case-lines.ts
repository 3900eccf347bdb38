import { NO_WORDS } from '#app/question-types/localised.ts';
import { isQuestionKind, type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';
import type { ScenarioWork } from '#app/question-types/scenario/parts.ts';

import { LineError, Lines, numberOr, type TableBody, type TableLine } from './table-line.ts';
import { keyNamed, kinds } from './table-words.ts';

type Alone = { write: (work: object) => TableBody | null; read: (lines: Lines) => object };

/**
 * A case: each of its questions is a line, with its own lines below it.
 * @param kindOf the kinds that stand alone
 */
export function caseKind(kindOf: (kind: QuestionKind) => Alone | undefined) {
  return {
    write: (work: object): TableBody | null => writeCase(work as ScenarioWork, kindOf),
    read: (lines: Lines): ScenarioWork => ({
      parts: partsIn(lines.all()).map(({ head, below }) => {
        const kind = keyNamed<QuestionKind>(kinds, head.kind ?? '');
        const alone = kind && kindOf(kind);
        if (!alone) throw new LineError('valueUnknown', { column: 'kind', text: head.kind ?? '' });
        const { weight = '1', ...settings } = head.settings ?? {};
        const own = new Lines({ settings, right: head.right ?? '', lines: below });
        const work = { ...(rulesOf(kind).newWork() as object), ...alone.read(own) };
        own.refuseRest();
        return { kind, stem: head.text ?? NO_WORDS, weight: numberOr(weight), work };
      }),
    }),
  };
}

function writeCase(
  { parts }: ScenarioWork,
  kindOf: (kind: QuestionKind) => Alone | undefined,
): TableBody | null {
  const lines: TableLine[] = [];
  for (const { kind, stem, weight, work } of parts) {
    const body = isQuestionKind(kind) ? kindOf(kind)?.write(work) : null;
    if (!body) return null;
    const { right } = body;
    const settings = { weight: String(weight), ...body.settings };
    const head = { line: 'question' as const, kind, text: stem, settings };
    lines.push({ ...head, ...(right !== undefined && { right }) }, ...body.lines);
  }
  return { lines };
}

function partsIn(lines: TableLine[]): { head: TableLine; below: TableLine[] }[] {
  const parts: { head: TableLine; below: TableLine[] }[] = [];
  for (const line of lines) {
    if (line.line === 'question') parts.push({ head: line, below: [] });
    else if (parts.length > 0) parts.at(-1)!.below.push(line);
    else throw new LineError('lineMissing', { column: 'question' });
  }
  return parts;
}
