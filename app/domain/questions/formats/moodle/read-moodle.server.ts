import { readXml, type XmlElement, XmlError, type XmlProblem } from '#app/domain/media/read-xml.ts';
import type { Language } from '#app/platform/i18n.ts';

import { joinFeedback } from '../reading/feedback.ts';
import { type FindingCode, LONGEST_READ, type ReadFile } from '../reading/question-file.ts';
import { Reading } from '../reading/reading.ts';
import { readSettings, readShared } from '../reading/settings.ts';
import { declaresType } from '../reading/xml-prolog.ts';
import { categoryOf } from '../gift/split-gift.ts';
import { moodleKinds } from './moodle-kinds.server.ts';
import { MoodleTexts } from './moodle-texts.server.ts';
import { childOf, childrenOf, isYes, textOf, valueOf } from './xml-parts.ts';

/** A question has some forty elements, and as many again in each dataset item. */
const MOST_ELEMENTS = 1_000_000;

/**
 * Reads Moodle XML: https://docs.moodle.org/en/Moodle_XML_format. A document type, entities and instructions are
 * refused with the whole file: no program writes them there.
 */
export function readMoodle(text: string, language: Language): ReadFile {
  const reading = new Reading(language);
  const root = rootOf(text, reading);
  if (!root) return reading;
  if (root.name !== 'quiz') {
    reading.refuse(root.line, 'notMoodle', { name: root.name });
    return reading;
  }
  let category: string[] = [];
  for (const question of childrenOf(root, 'question')) {
    if (!reading.goesOn(question.line)) break;
    const type = question.attributes.get('type') ?? '';
    if (type === 'category') category = categoryOf(valueOf(question, 'category'));
    else readQuestion(question, type, category, reading);
  }
  return reading;
}

function rootOf(text: string, reading: Reading): XmlElement | null {
  try {
    if (declaresType(text)) throw new XmlError('entity', 1);
    return readXml(text, MOST_ELEMENTS);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    reading.refuse(error.line, XML_FINDING[error.problem]);
    return null;
  }
}

const XML_FINDING: Record<XmlProblem, FindingCode> = {
  ...{ broken: 'xmlBroken', entity: 'xmlEntity' },
  ...{ external: 'xmlExternal', tooMuch: 'xmlTooMuch' },
};

function readQuestion(
  question: XmlElement,
  type: string,
  category: string[],
  reading: Reading,
): void {
  const { line } = question;
  const name = valueOf(question, 'name').replace(/\s+/g, ' ');
  if (type === 'description') return reading.warn(line, 'description', { name });
  const read = Object.hasOwn(moodleKinds, type) ? moodleKinds[type] : undefined;
  if (!read) return reading.refuse(line, 'kindUnknown', { kind: type });
  if (longestIn(question) > LONGEST_READ)
    return reading.refuse(line, 'tooLong', { place: 'text', most: LONGEST_READ });
  const texts = new MoodleTexts(reading, line);
  const settings = readSettings(valueOf(question, 'kompeten'));
  const asked = childOf(question, 'questiontext');
  const made = read({ question, asked, texts, settings, reading, line });
  if (!made) return;
  if (isYes(valueOf(question, 'hidden'))) reading.warn(line, 'hidden');
  if (childrenOf(question, 'hint').some((hint) => textOf(hint).trim() !== ''))
    reading.warn(line, 'hintsLost');
  const feedback = made.feedback.filter(({ text }) => text.id || text.en);
  if (feedback.length > 0) reading.warn(line, 'feedbackJoined');
  const general = texts.text(childOf(question, 'generalfeedback'));
  const { said, competency } = readShared(settings);
  reading.take(
    { line, name },
    {
      ...said,
      points: pointsOf(question, line, reading),
      stem: made.stem ?? texts.text(asked),
      explanation: joinFeedback(general, feedback),
      pictures: texts.shown,
    },
    made.own,
    { category, tags: tagsOf(question), competency, pictures: texts.pictures },
  );
}

/** Points are whole numbers here. */
function pointsOf(question: XmlElement, line: number, reading: Reading): number {
  const written = valueOf(question, 'defaultgrade');
  const grade = written === '' ? 1 : Number(written);
  const points = Number.isFinite(grade) ? Math.min(100, Math.max(0, Math.round(grade))) : 1;
  if (points !== grade) reading.warn(line, 'pointsRounded', { grade: written, points });
  return points;
}

function tagsOf(question: XmlElement): string[] {
  return childrenOf(childOf(question, 'tags'), 'tag')
    .map((tag) => textOf(tag).trim())
    .filter(Boolean);
}

/** Characters of the longest text of a question; its files are no texts. */
function longestIn({ name, children }: XmlElement): number {
  if (name === 'file') return 0;
  let own = 0;
  let longest = 0;
  for (const child of children)
    if (typeof child === 'string') own += child.length;
    else longest = Math.max(longest, longestIn(child));
  return Math.max(own, longest);
}
