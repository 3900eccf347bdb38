import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { questionImportTexts } from '#app/platform/texts/question-import.ts';

/** What questions are exchanged as. */
export const questionFormats = ['gift', 'moodle', 'aiken', 'csv', 'xlsx'] as const;
export type QuestionFormat = (typeof questionFormats)[number];

/** What stands beside a question in a file. */
export type FiledQuestion = {
  work: QuestionWork;
  /** From the top down; none: of no category. */
  category: string[];
  tags: string[];
  /** The code of the competency it asks for; ids are known to one installation alone. */
  competency: string | null;
  /** By their names in `work.pictures`. */
  pictures: Map<string, Uint8Array>;
};

/** A question that was read, and where: the line on which it begins and what the file calls it. */
export type ReadQuestion = FiledQuestion & { place: { line: number; name: string } };

/** What there is to say of a line: a key of the texts. */
export type FindingCode = keyof (typeof questionImportTexts)['id']['finding'];
export type FindingData = Record<string, string | number>;

/** An error: what stands there is left out. A warning: it is taken, and something of it is not as it was. */
export type FileFinding = {
  /** From 1; 0: the file as a whole. */
  line: number;
  code: FindingCode;
  data: FindingData;
  severity: 'error' | 'warning';
};

export type ReadFile = { questions: ReadQuestion[]; findings: FileFinding[] };

/** What an export does not say, or says so that only this product understands it; `at`: of which question. */
export type ExportNote = { at: number; code: NoteCode; data: FindingData };
export type NoteCode = keyof (typeof questionImportTexts)['id']['note'];

/** Characters of one text with all its marks; what is said in it is far shorter. */
export const LONGEST_READ = 100_000;
export const LARGEST_FILE_MB = 20;
/** What a page of one file can be gone through, and one transaction writes in seconds. */
export const MOST_QUESTIONS = 2_000;
/** Questions, what is none and what cannot be read: past this many of them a file is not read on. */
export const MOST_PIECES = 10 * MOST_QUESTIONS;
/** Characters of all questions of a file: a workbook says one text in a thousand cells at no cost. */
export const MOST_SAID = 40_000_000;
/** What one file may hold, so that it can be read again. */
export const MOST_EXPORTED = MOST_QUESTIONS;
