import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Localised } from '#app/platform/i18n.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';
import type { WorkOf } from '#app/question-types/schemas-of.ts';
import type { UnitsWork } from '#app/question-types/parts/number/units.ts';

import { writeHtml } from '../reading/read-html.server.ts';
import type { FiledQuestion } from '../reading/question-file.ts';
import type { Settings } from '../reading/settings.ts';
import { weightsOf } from '../reading/weights.ts';
import type { Writing } from '../reading/writing.ts';
import { eachSaid } from '../reading/localised-text.ts';
import { essayBody, fileBody } from './essay-body.server.ts';
import { calculatedBody } from './calculated-body.server.ts';
import { clozeBody, dragTextBody } from './gap-bodies.server.ts';
import { answer, cdata, element, htmlText, plainText } from './write-parts.server.ts';

/** What a question is beside what all of Moodle's questions are. */
export type Body = {
  type: string;
  lines: string[];
  settings?: Settings;
  /** Where what is asked is not the stem alone. */
  text?: string;
};

type Kinds = {
  [Kind in QuestionKind]?: (
    work: WorkOf<Kind>,
    writing: Writing,
    question: FiledQuestion,
  ) => Body | null;
};

/** How the kinds that Moodle knows are written. */
const kinds: Kinds = {
  single({ choices }, writing) {
    if (choices.filter(({ correct }) => correct).length !== 1) return unfinished(writing);
    const weights = choices.map(({ correct }) => (correct ? 100 : 0));
    return choiceBody(choices, weights, true, writing);
  },
  multiple(work, writing) {
    if (!work.choices.some(({ correct }) => correct)) return unfinished(writing);
    const body = choiceBody(work.choices, weightsOf(work), false, writing);
    return work.credit === 'exact' ? { ...body, settings: { credit: 'exact' } } : body;
  },
  true_false({ correct }) {
    const line = (word: boolean) => answer(word === correct ? 100 : 0, plainText(String(word)));
    return { type: 'truefalse', lines: [line(true), line(false)] };
  },
  short_text: shortText,
  numeric({ value, tolerance, ...units }, writing) {
    const inside = `${plainText(String(value))}${element('tolerance', String(tolerance))}`;
    return { type: 'numerical', lines: [answer(100, inside), ...unitLines(units, writing)] };
  },
  calculated: (work, writing) => calculatedBody(work, unitLines(work, writing), writing),
  matching({ pairs, extra }, writing) {
    const line = (left: string, right: Localised) =>
      htmlText('subquestion', left, '', [element('answer', plainText(writing.said(right)))]);
    const lines = pairs.map(({ left, right }) => line(writing.said(left), right));
    return { type: 'matching', lines: [...lines, ...extra.map((right) => line('', right))] };
  },
  ordering({ items, credit }, writing) {
    const lines = items.map((item, at) =>
      answer(at + 1, element('text', cdata(writeHtml(writing.said(item)))), 'html'),
    );
    const way = element('gradingtype', credit === 'exact' ? '-1' : '0');
    return { type: 'ordering', lines: [element('selecttype', '0'), way, ...lines] };
  },
  cloze: clozeBody,
  drag_text: dragTextBody,
  essay: essayBody,
  file_upload: fileBody,
};

/** @returns null for what Moodle has no type for, which is noted */
export function moodleBody(question: FiledQuestion, writing: Writing): Body | null {
  const { work } = question;
  const body = kinds[work.kind] as
    ((work: QuestionWork, writing: Writing, question: FiledQuestion) => Body | null) | undefined;
  return body ? body(work, writing, question) : writing.cannot(work.kind);
}

function choiceBody(
  choices: { text: Localised }[],
  weights: number[],
  single: boolean,
  writing: Writing,
): Body {
  const lines = choices.map(({ text }, at) =>
    answer(weights[at]!, element('text', cdata(writeHtml(writing.said(text)))), 'html'),
  );
  const about = [element('single', String(single)), element('shuffleanswers', 'true')];
  return { type: 'multichoice', lines: [...about, element('answernumbering', 'abc'), ...lines] };
}

function shortText(work: WorkOf<'short_text'>, writing: Writing): Body | null {
  const { accepted, partly, caseMatters, typos } = work;
  if (accepted.length === 0) return unfinished(writing);
  const lines = [
    ...accepted.map((text) => answer(100, plainText(text))),
    ...partly.map(({ text, percent }) => answer(percent, plainText(text))),
  ];
  const usecase = element('usecase', caseMatters ? '1' : '0');
  const settings: Settings = typos > 0 ? { typos: String(typos) } : {};
  return { type: 'shortanswer', lines: [usecase, ...lines], settings };
}

/** A unit that is called otherwise in another language is a unit of its own there. */
function unitLines({ unit, otherUnits, unitNeeded }: UnitsWork, writing: Writing): string[] {
  if (!unit) return [element('unitgradingtype', '0'), element('showunits', '3')];
  const units = [{ name: unit, factor: 1 }, ...otherUnits];
  if (units.some(({ name }) => eachSaid(name).length > 1)) writing.note('unitLanguages');
  const lines = units.flatMap(({ name, factor }) =>
    eachSaid(name).map(
      (said) =>
        `<unit>${element('multiplier', String(1 / factor))}${element('unit_name', cdata(said))}</unit>`,
    ),
  );
  return [
    element('unitgradingtype', unitNeeded ? '1' : '0'),
    ...[element('unitpenalty', '1'), element('showunits', '0')],
    element('units', lines.join('')),
  ];
}

function unfinished(writing: Writing): null {
  writing.note('unfinished');
  return null;
}
