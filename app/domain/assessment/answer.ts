import { type Answer, answerIn } from '#app/question-types/answer-parts.ts';

export type { Answer };

/** An answer on its way to the server. The number is the device's own: the highest one is the answer. */
export type NumberedAnswer = { questionId: string; sequence: number; answer: Answer };

/** An answer of a plain form: `base` is the number of the answer that the page was showing. */
export type FormAnswer = { questionId: string; base: number; answer: Answer };

/** Most bytes of one save: the longest answer, were each of its characters escaped. */
export const SAVE_LIMIT = 128 * 1024;
const MOST_ANSWERS = 200;
const MOST_VALUES = 200;
const LONGEST_ANSWER = 40_000;
/** Of any kind; what a question takes, says its own. */
const LONGEST_VALUE = 20_000;
/** Bounds what one attempt can store. Nobody changes an answer this often. */
const HIGHEST_SEQUENCE = 20_000;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.some((value) => value.trim() !== '');
}

/** Whether two answers say the same. Choices have no order, and blanks say nothing. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  const [left, right] = [tidyAnswer(a), tidyAnswer(b)];
  return left.length === right.length && left.every((value, i) => value === right[i]);
}

/** The one way an answer is kept: no blanks, no repeats, in order; forms send a new line as two characters. */
export function tidyAnswer(answer: Answer): Answer {
  const said = answer.filter((value) => value.trim() !== '');
  return [...new Set(said.map((value) => value.replaceAll('\r\n', '\n')))].sort();
}

/** Of the values of an answer, in characters. */
export function longestValue(answer: Answer): number {
  return Math.max(0, ...answer.map(({ length }) => length));
}

/**
 * Reads a save as a device sends it: `{ answers: [{ questionId, sequence, answer }] }`.
 * @returns null where it is not that
 */
export function readSave(body: unknown): NumberedAnswer[] | null {
  if (typeof body !== 'object' || body === null || !('answers' in body)) return null;
  const { answers } = body;
  if (!Array.isArray(answers) || answers.length === 0 || answers.length > MOST_ANSWERS) return null;
  const read: NumberedAnswer[] = [];
  for (const entry of answers as unknown[]) {
    if (!isNumberedAnswer(entry)) return null;
    const { questionId, sequence, answer } = entry;
    read.push({ questionId: questionId.toLowerCase(), sequence, answer: tidyAnswer(answer) });
  }
  const keys = new Set(read.map(({ questionId, sequence }) => `${questionId} ${sequence}`));
  return keys.size === read.length ? read : null;
}

function isNumberedAnswer(entry: unknown): entry is NumberedAnswer {
  if (typeof entry !== 'object' || entry === null) return false;
  const { questionId, sequence, answer } = entry as Record<string, unknown>;
  return (
    typeof questionId === 'string' &&
    UUID.test(questionId) &&
    isSequence(sequence) &&
    isAnswer(answer)
  );
}

function isSequence(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= HIGHEST_SEQUENCE;
}

function isAnswer(value: unknown): value is Answer {
  return (
    Array.isArray(value) &&
    value.length <= MOST_VALUES &&
    // PostgreSQL cannot hold a zero character in a text.
    value.every((v) => typeof v === 'string' && !v.includes('\0')) &&
    (value as Answer).reduce((sum, v) => sum + v.length, 0) <= LONGEST_ANSWER &&
    longestValue(tidyAnswer(value as Answer)) <= LONGEST_VALUE
  );
}

/** How the fields of a question are called in a form; a kind with several fields has `q.<id>.<field>`. */
export const answerField = (questionId: string) => `q.${questionId}`;
export const baseField = (questionId: string) => `n.${questionId}`;

/** Reads the answers out of a posted page. What cannot be an answer is left out. */
export function readForm(form: FormData): FormAnswer[] {
  const read: FormAnswer[] = [];
  for (const [name, base] of form) {
    if (!name.startsWith('n.') || typeof base !== 'string') continue;
    const questionId = name.slice(2).toLowerCase();
    const answer = answerIn(form, answerField(questionId));
    const known = /^\d{1,6}$/.test(base) ? Number(base) : 0;
    if (!UUID.test(questionId) || !isAnswer(answer) || known >= HIGHEST_SEQUENCE) continue;
    read.push({ questionId, base: known, answer: tidyAnswer(answer) });
    if (read.length === MOST_ANSWERS) break;
  }
  return read;
}
