import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';
import { isSaid } from '#app/question-types/localised.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';
import type { WorkOf } from '#app/question-types/schemas-of.ts';

import type { ExportNote, FiledQuestion } from '../reading/question-file.ts';
import { sharedSettings } from '../reading/settings.ts';
import { Writing } from '../reading/writing.ts';

/** Questions as Aiken, which knows one choice of several and nothing beside it. */
export function writeAiken(
  questions: readonly FiledQuestion[],
  language: Language,
): { text: string; notes: ExportNote[] } {
  const writing = new Writing(language);
  const blocks = writing.each(questions, (question) => blockOf(question, writing));
  return { text: blocks.join('\n'), notes: writing.notes };
}

type Choices = WorkOf<'single'>['choices'];

/** What is chosen from in the kinds that Aiken knows. */
const kinds: { [Kind in QuestionKind]?: (work: WorkOf<Kind>) => Choices } = {
  single: ({ choices }) => choices,
};

function blockOf(question: FiledQuestion, writing: Writing): string | null {
  const { work, tags, category } = question;
  const choicesOf = kinds[work.kind] as ((work: QuestionWork) => Choices) | undefined;
  if (!choicesOf) return writing.cannot(work.kind);
  const choices = choicesOf(work);
  const right = choices.findIndex(({ correct }) => correct);
  if (right < 0 || choices.filter(({ correct }) => correct).length > 1) {
    writing.note('unfinished');
    return null;
  }
  if (Object.keys(sharedSettings(question, true)).length > 0) writing.note('settingsNot');
  if (isSaid(work.explanation)) writing.note('explanationNot');
  if (tags.length > 0 || category.length > 0) writing.note('tagsNot');
  if (work.pictures.length > 0) writing.note('picturesNot');
  const texts = [work.stem, ...choices.map(({ text }) => text)].map((text) => line(text, writing));
  const [stem = '', ...written] = texts;
  if (looksLikeMore(stem)) {
    writing.note('aikenNot');
    return null;
  }
  const letters = written.map((text, at) => `${letterOf(at)}. ${text}`);
  return [stem, ...letters, `ANSWER: ${letterOf(right)}`, ''].join('\n');
}

/** A line is all that a text has. */
function line(text: Localised, writing: Writing): string {
  const said = writing.said(text);
  if (/[\r\n]/.test(said)) writing.note('linesJoined');
  return said.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** What is asked would be read as an answer. */
function looksLikeMore(stem: string): boolean {
  return /^\s*ANSWER\s*:/i.test(stem);
}

function letterOf(at: number): string {
  return String.fromCharCode(65 + at);
}
