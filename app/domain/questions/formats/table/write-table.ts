import type { Language, Localised } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { isQuestionKind } from '#app/question-types/rules-of.ts';

import type { ExportNote, FiledQuestion } from '../reading/question-file.ts';
import { Writing } from '../reading/writing.ts';
import { settingsText, type TableLine } from './table-line.ts';
import { tableKinds } from './table-kinds.ts';
import { type Column, columnKeys, columns, kinds, lines, nameOf } from './table-words.ts';

export type Cells = Partial<Record<Column, string>>;

/** The table of questions: its head, and for each question a row with lines below it. Holds every language. */
export function writeTable(
  questions: readonly FiledQuestion[],
  language: Language,
): { head: string[]; rows: string[][]; notes: ExportNote[] } {
  const writing = new Writing(language);
  const rows: string[][] = [];
  writing.each(questions, (question) => {
    const cells = cellsOf(question, writing);
    for (const row of cells ?? []) rows.push(columnKeys.map((key) => row[key] ?? ''));
    return null;
  });
  const notes = writing.notes.filter(({ code }) => code !== 'languageMarks');
  return { head: columnKeys.map((key) => nameOf(columns[key], language)), rows, notes };
}

function cellsOf(question: FiledQuestion, writing: Writing): Cells[] | null {
  const { work, category, tags, competency } = question;
  const { language } = writing;
  const body = tableKinds[work.kind]?.write(work);
  const kind = kinds[work.kind];
  if (!body || !kind) return writing.cannot(work.kind);
  if (work.pictures.length > 0) writing.note('picturesNot');
  const { level, difficulty, points, stem, explanation } = work;
  const head: Cells = {
    kind: nameOf(kind, language),
    category: category.map((name) => name.replaceAll('>', '\\>')).join(' > '),
    tags: tags.join(', '),
    ...inColumns('text', stem),
    ...inColumns('explanation', explanation),
    ...(body.right !== undefined && { right: shown(body.right, language) }),
    settings: settingsText(body.settings ?? {}),
    points: String(points),
    competency: competency ?? '',
    level: level === null ? '' : String(level),
    difficulty: difficulty === null ? '' : String(difficulty),
  };
  return [head, ...body.lines.map((line) => lineCells(line, language))];
}

function lineCells(
  { line, kind, text = NO_WORDS, match, ...rest }: TableLine,
  language: Language,
): Cells {
  const { number = '', right, settings } = rest;
  const named = kind !== undefined && isQuestionKind(kind) ? kinds[kind] : undefined;
  return {
    ...(named && { kind: nameOf(named, language) }),
    line: nameOf(lines[line], language),
    number,
    ...inColumns('text', text),
    ...(match && inColumns('match', match)),
    ...(right !== undefined && { right: shown(right, language) }),
    ...(settings && { settings: settingsText(settings) }),
  };
}

function inColumns(name: 'text' | 'match' | 'explanation', { id, en }: Localised): Cells {
  return { [`${name}_id`]: id, [`${name}_en`]: en };
}

/** Yes and no in the words of the reader; numbers as they are. */
function shown(right: string, language: Language): string {
  if (right !== 'yes' && right !== 'no') return right;
  return language === 'en' ? right : right === 'yes' ? 'ya' : 'tidak';
}
