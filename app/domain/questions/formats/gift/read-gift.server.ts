import type { Language, Localised } from '#app/platform/i18n.ts';

import { readHtml } from '../reading/read-html.server.ts';
import { eachSaid, readLocalised } from '../reading/localised-text.ts';
import { LONGEST_READ, type ReadFile } from '../reading/question-file.ts';
import { Reading } from '../reading/reading.ts';
import { readShared } from '../reading/settings.ts';
import { joinFeedback } from '../reading/feedback.ts';
import { giftAnswers, parted } from './gift-answers.ts';
import { releaseEscaped } from './gift-escapes.ts';
import {
  choicesOf,
  matchingOf,
  missingWordOf,
  numericOf,
  shortTextOf,
  type Texts,
} from './gift-kinds.ts';
import { type GiftBlock, splitGift } from './split-gift.ts';

/** Reads Moodle's GIFT: https://docs.moodle.org/en/GIFT_format. */
export function readGift(text: string, language: Language): ReadFile {
  const reading = new Reading(language);
  let category: string[] = [];
  for (const piece of splitGift(text)) {
    if ('category' in piece) category = piece.category;
    else if (reading.goesOn(piece.line)) readBlock(piece, category, reading);
    else break;
  }
  return reading;
}

/** How a text is written, where it says so. */
const FORMAT = /^\[(html|plain|moodle|markdown)\]/i;

function readBlock(block: GiftBlock, category: string[], reading: Reading): void {
  const { line, tags, settings } = block;
  if (block.text.length > LONGEST_READ)
    return reading.refuse(line, 'tooLong', { place: 'text', most: LONGEST_READ });
  const [, name = '', rest = ''] = /^\s*(?:::([\s\S]*?)::)?([\s\S]*)$/.exec(block.text) ?? [];
  const body = rest.trimStart();
  const [, format = ''] = FORMAT.exec(body) ?? [];
  const texts = textsOf(format, line, reading);
  const place = { line, name: plain(name) || plain(body).slice(0, 80) };
  const opening = body.indexOf('{');
  if (opening < 0)
    return body.includes('}')
      ? reading.refuse(line, 'braceUnopened')
      : reading.warn(line, 'description', { name: place.name });
  const closing = body.indexOf('}', opening);
  if (closing < 0) return reading.refuse(line, 'braceUnclosed');
  const after = body.slice(closing + 1);
  if (/[{}]/.test(after) || body.slice(opening + 1, closing).includes('{'))
    return reading.refuse(line, 'bracesSeveral');
  const { inside, general } = partedGeneral(body.slice(opening + 1, closing));
  const parts = { before: body.slice(0, opening), inside, after };
  const read = kindOf(parts, texts, line, reading, settings);
  if (!read) return;
  const { said, competency } = readShared(settings);
  const explanation = joinFeedback(texts.text(general), read.feedback);
  if (read.feedback.length > 0) reading.warn(line, 'feedbackJoined');
  reading.take(place, { ...said, stem: read.stem, explanation }, read.own, {
    ...{ category, tags, competency },
  });
}

type Parts = { before: string; inside: string; after: string };
type Read = {
  stem: Localised;
  own: Parameters<Reading['take']>[2];
  feedback: { of: Localised; text: Localised }[];
};

function kindOf(
  { before, inside, after }: Parts,
  texts: Texts,
  line: number,
  reading: Reading,
  settings: GiftBlock['settings'],
): Read | null {
  const stem = texts.text(before);
  const bare = inside.trim();
  const told = (own: Read['own'] | null, feedback: Read['feedback'] = []) =>
    own && { stem, own, feedback };
  const about = { line, reading, settings, texts };
  const isMissingWord = after.trim() !== '';
  const [truth, said] = parted(bare);
  if (/^(t|true|f|false)$/i.test(truth.trim())) {
    if (isMissingWord) return unreadable(reading, line);
    const correct = /^t/i.test(truth.trim());
    const [wrong = '', right = ''] = said.split('#');
    return told(
      { kind: 'true_false', correct },
      texts.feedback([
        ['', wrong],
        ['', right],
      ]),
    );
  }
  if (bare === '' && !isMissingWord) return told({ kind: 'essay' });
  if (bare.startsWith('#') && !isMissingWord) {
    const numeric = numericOf(bare.slice(1), about);
    return numeric && told(numeric.own, numeric.feedback);
  }
  const answers = giftAnswers(bare);
  if (!answers) return unreadable(reading, line);
  const feedback = texts.feedback(answers.map(({ text, feedback }) => [text, feedback]));
  if (isMissingWord) {
    const gap = missingWordOf(before, after, answers, about);
    return gap && { ...gap, feedback };
  }
  if (answers.every(({ sign, text }) => sign === '=' && text.includes('->')))
    return told(matchingOf(answers, about), feedback);
  if (answers.every(({ sign }) => sign === '=')) return told(shortTextOf(answers, about), feedback);
  return told(choicesOf(answers, about), feedback);
}

function unreadable(reading: Reading, line: number): null {
  reading.refuse(line, 'answersUnread');
  return null;
}

/** What is said to everybody stands last, after `####`. */
function partedGeneral(inside: string): { inside: string; general: string } {
  const at = inside.indexOf('####');
  return at < 0
    ? { inside, general: '' }
    : { inside: inside.slice(0, at), general: inside.slice(at + 4) };
}

/** Texts as the file says they are written. Without a format they are what they are. */
function textsOf(format: string, line: number, reading: Reading): Texts {
  const isHtml = /^html$/i.test(format);
  if (/^markdown$/i.test(format)) reading.warn(line, 'markdownKept');
  const onLost = (language: string) => reading.warn(line, 'languageLost', { language });
  const text = (raw: string, alsoHtml = isHtml): Localised => {
    const bare = raw.trimStart();
    const [mark = '', own] = FORMAT.exec(bare) ?? [];
    const released = releaseEscaped(bare.slice(mark.length));
    if (!(own ? /html/i.test(own) : alsoHtml))
      return readLocalised(released, reading.language, onLost);
    const read = readHtml(released);
    for (const what of read.lost) reading.warn(line, `formatLost_${what}`);
    if (read.pictures.length > 0) reading.warn(line, 'pictureElsewhere');
    return readLocalised(read.text, reading.language, onLost);
  };
  return {
    text,
    variants: (raw) => eachSaid(text(raw, false)),
    feedback: (pairs) =>
      pairs.flatMap(([of, raw]) => (raw.trim() ? [{ of: text(of), text: text(raw) }] : [])),
  };
}

function plain(text: string): string {
  return releaseEscaped(text).replace(/\s+/g, ' ').trim();
}
