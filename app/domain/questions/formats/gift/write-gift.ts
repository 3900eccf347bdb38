import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';
import type { WorkOf } from '#app/question-types/schemas-of.ts';

import type { ExportNote, FiledQuestion } from '../reading/question-file.ts';
import { type Settings, sharedSettings, writeSettings } from '../reading/settings.ts';
import { weightsOf } from '../reading/weights.ts';
import { firstWords, isMoreThanAsked, Writing } from '../reading/writing.ts';
import { escaped } from './gift-escapes.ts';
import { categoryPath } from './split-gift.ts';

/** Questions as GIFT, with what it has no room for. Those of a kind that it does not know are left out and noted. */
export function writeGift(
  questions: readonly FiledQuestion[],
  language: Language,
): { text: string; notes: ExportNote[] } {
  const writing = new Writing(language);
  let category = '';
  const blocks = writing.each(questions, (question) => {
    const answers = answersOf(question, writing);
    if (answers === null) return null;
    const path = categoryPath(question.category);
    const moved = path === category ? '' : `$CATEGORY: ${path}\n\n`;
    category = path;
    return moved + blockOf(question, answers, writing);
  });
  return { text: blocks.map((block) => `${block}\n`).join('\n'), notes: writing.notes };
}

type Answers = { lines: string[]; settings?: Settings };

function blockOf(question: FiledQuestion, { lines, settings }: Answers, writing: Writing): string {
  const { work, tags } = question;
  if (work.pictures.length > 0) writing.note('picturesNot');
  const own = { ...sharedSettings(question, true), ...settings };
  if (Object.keys(own).length > 0) writing.note('settingsHere');
  const comments = [
    ...tags.map((tag) => `[tag:${tag.replace(/[\]\\]/g, '\\$&')}]`),
    ...(Object.keys(own).length > 0 ? [`[kompeten:${writeSettings(own)}]`] : []),
  ];
  const general = writing.said(work.explanation);
  return [
    ...(comments.length > 0 ? [`// ${comments.join(' ')}`] : []),
    `::${escaped(firstWords(work.stem, writing.language))}::${guarded(writing.said(work.stem))} {`,
    ...lines,
    ...(general ? [`####${guarded(general)}`] : []),
    '}',
  ].join('\n');
}

type Kinds = {
  [Kind in QuestionKind]?: (work: WorkOf<Kind>, writing: Writing) => Answers | null;
};

/** How the kinds that GIFT knows are answered. */
const kinds: Kinds = {
  single({ choices }, writing) {
    if (choices.filter(({ correct }) => correct).length !== 1) return unfinished(writing);
    const lines = choices.map(({ text, correct }) => (correct ? '=' : '~') + say(text, writing));
    return { lines };
  },
  multiple(work, writing) {
    if (!work.choices.some(({ correct }) => correct)) return unfinished(writing);
    const weights = weightsOf(work);
    const lines = work.choices.map(({ text }, at) => `~%${weights[at]}%${say(text, writing)}`);
    return { lines, ...(work.credit === 'exact' && { settings: { credit: 'exact' } }) };
  },
  true_false: ({ correct }) => ({ lines: [correct ? 'TRUE' : 'FALSE'] }),
  short_text: shortText,
  numeric(work, writing) {
    if (work.unit || work.otherUnits.length > 0) writing.note('unitsNot');
    return { lines: [`#${work.value}:${work.tolerance}`] };
  },
  matching({ pairs, extra }, writing) {
    const texts = [...pairs.flatMap(({ left, right }) => [left, right]), ...extra];
    if (texts.some(({ id, en }) => `${id}${en}`.includes('->'))) return arrow(writing);
    if (pairs.length === 0) return unfinished(writing);
    const line = (left: string, right: Localised) => `=${left} -> ${say(right, writing)}`;
    const lines = pairs.map(({ left, right }) => line(say(left, writing), right));
    return { lines: [...lines, ...extra.map((right) => line('', right))] };
  },
  essay(work, writing) {
    if (isMoreThanAsked(work)) writing.note('markingNot');
    return { lines: [] };
  },
};

function answersOf({ work }: FiledQuestion, writing: Writing): Answers | null {
  const answers = kinds[work.kind] as
    ((work: QuestionWork, writing: Writing) => Answers | null) | undefined;
  return answers ? answers(work, writing) : writing.cannot(work.kind);
}

function say(text: Localised, writing: Writing): string {
  return guarded(writing.said(text));
}

function shortText(work: WorkOf<'short_text'>, writing: Writing): Answers | null {
  const { accepted, partly, caseMatters, typos } = work;
  if (accepted.length === 0) return unfinished(writing);
  if ([...accepted, ...partly.map(({ text }) => text)].every((text) => text.includes('->')))
    return arrow(writing);
  const settings = {
    ...(caseMatters && { case: 'yes' }),
    ...(typos > 0 && { typos: String(typos) }),
  };
  const lines = [
    ...accepted.map((text) => `=${guarded(text)}`),
    ...partly.map(({ text, percent }) => `=%${percent}%${guarded(text)}`),
  ];
  return { lines, settings };
}

/** What a text begins with and would be read as its format or its weight is kept apart from its beginning. */
function guarded(text: string): string {
  const mark = /^\[(html|plain|moodle|markdown)\]|^%-?\d/i.test(text) ? '[moodle]' : '';
  return mark + escaped(text);
}

function unfinished(writing: Writing): null {
  writing.note('unfinished');
  return null;
}

function arrow(writing: Writing): null {
  writing.note('arrowNot');
  return null;
}
