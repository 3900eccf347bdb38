import { LARGEST_QUESTION } from '#app/domain/questions/bank/largest-question.ts';
import { type QuestionWork, questionWorkSchema } from '#app/domain/questions/quiz-work.ts';
import { newId } from '#app/platform/id.ts';
import { type Language, languages, type Localised } from '#app/platform/i18n.ts';
import { isSaid, NO_WORDS, textsIn } from '#app/question-types/localised.ts';
import { type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';
import type { DraftOf } from '#app/question-types/schemas-of.ts';

import {
  type FileFinding,
  type FindingCode,
  type FindingData,
  MOST_PIECES,
  MOST_QUESTIONS,
  MOST_SAID,
  type ReadFile,
  type ReadQuestion,
} from './question-file.ts';

/** What is of a kind, as a reader makes it. */
export type Own = { [Kind in QuestionKind]: { kind: Kind } & DraftOf<Kind> }[QuestionKind];

/** What every question says, as a reader makes it; what is left out is as it is by default. */
export type Said = {
  stem: Localised;
  explanation?: Localised;
  points?: number;
  level?: number | null;
  difficulty?: number | null;
  pictures?: QuestionWork['pictures'];
};

type Beside = Partial<Pick<ReadQuestion, 'category' | 'tags' | 'competency' | 'pictures'>>;

const NONE: ReadQuestion['pictures'] = new Map();

/** Past this many the rest is counted by nobody. */
const MOST_FINDINGS = 5_000;

/** What a reader has found so far. Questions that do not fit what the product keeps become findings. */
export class Reading implements ReadFile {
  readonly questions: ReadQuestion[] = [];
  readonly findings: FileFinding[] = [];
  private pieces = 0;
  private said = 0;
  private full = false;

  /** @param language the one that texts without a language are in */
  constructor(readonly language: Language) {}

  refuse(line: number, code: FindingCode, data: FindingData = {}): void {
    this.say({ line, code, data, severity: 'error' });
  }

  warn(line: number, code: FindingCode, data: FindingData = {}): void {
    this.say({ line, code, data, severity: 'warning' });
  }

  /** Whether a reader goes on with the piece of the file that begins on a line: what lies past a limit is not read. */
  goesOn(line: number): boolean {
    this.pieces++;
    if (this.pieces > MOST_PIECES) this.stop(line, 'tooManyPieces', { most: MOST_PIECES });
    return !this.full;
  }

  take(place: ReadQuestion['place'], said: Said, own: Own, beside: Beside = {}): void {
    const { line } = place;
    if (this.questions.length >= MOST_QUESTIONS)
      return this.stop(line, 'tooManyQuestions', { most: MOST_QUESTIONS });
    if (!isSaid(said.stem)) return this.refuse(line, 'stemMissing');
    const read = questionWorkSchema.safeParse({
      ...{ key: newId(), explanation: NO_WORDS, points: 1, competencyId: null, level: null },
      ...said,
      ...own,
    });
    if (!read.success) return this.refuse(line, ...misfit(read.error.issues[0]!));
    const { category = [], tags = [], competency = null, pictures = NONE } = beside;
    const work = read.data;
    const { length } = JSON.stringify(work);
    if (length > LARGEST_QUESTION)
      return this.refuse(line, 'tooLong', { place: 'text', most: LARGEST_QUESTION });
    this.said += length + JSON.stringify([place.name, category, tags, competency]).length;
    if (this.said > MOST_SAID)
      return this.stop(line, 'tooMuch', { millions: MOST_SAID / 1_000_000 });
    this.sayWhatLacks(line, work);
    this.questions.push({ place, work, category, tags, competency, pictures });
  }

  /** It may be kept unfinished; whoever takes it in learns what it lacks before it can be asked. */
  private sayWhatLacks(line: number, work: QuestionWork): void {
    const said = saidIn(work);
    const problems = rulesOf(work.kind).problems(work, (code, text) =>
      said.filter((language) => !text[language]).map((language) => ({ code, language })),
    );
    if (problems.length === 0) return;
    const [{ code, part, language }] = problems as [(typeof problems)[number]];
    const kind = part?.kind ?? work.kind;
    this.warn(line, 'unfinished', { kind, problem: code, ...(language && { language }) });
  }

  private stop(line: number, code: FindingCode, data: FindingData): void {
    if (this.full) return;
    this.full = true;
    this.findings.push({ line, code, data, severity: 'error' });
  }

  private say(finding: FileFinding): void {
    if (this.findings.length >= MOST_FINDINGS) return;
    const { line, code } = finding;
    const data = Object.entries(finding.data).map(([name, value]) => [name, visible(value)]);
    const told = { ...finding, data: Object.fromEntries(data) as FindingData };
    const same = (one: FileFinding) => one.line === line && one.code === code;
    const again = this.findings.findLast(same);
    if (again && JSON.stringify(again) === JSON.stringify(told)) return;
    this.findings.push(told);
  }
}

/** The languages in which anything of a question is said. */
export function saidIn(work: QuestionWork): Language[] {
  const texts = textsIn(work);
  return languages.filter((language) => texts.some((text) => text[language] !== ''));
}

type Issue = { code?: string; path: PropertyKey[]; maximum?: unknown; params?: unknown };

function misfit(issue: Issue): [FindingCode, FindingData] {
  const place = issue.path.filter((one) => typeof one === 'string').join('.');
  if (issue.code === 'too_big') return ['tooLong', { place, most: Number(issue.maximum) }];
  if (issue.code === 'custom') return ['unseenCharacter', { place }];
  return ['misfit', { place }];
}

const SHOWN = 60;

/** Short, and with what cannot be seen made visible. */
function visible(value: string | number): string | number {
  if (typeof value === 'number') return value;
  const shown = value.slice(0, SHOWN).replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '�');
  return value.length > SHOWN ? `${shown}…` : shown;
}
