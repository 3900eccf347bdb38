import type { Language } from '#app/platform/i18n.ts';

import { categoryPath } from '../gift/split-gift.ts';
import type { ExportNote, FiledQuestion } from '../reading/question-file.ts';
import { sharedSettings, writeSettings } from '../reading/settings.ts';
import { firstWords, Writing } from '../reading/writing.ts';
import { moodleBody } from './moodle-body.server.ts';
import { element, htmlText, pictureFiles, pictureTags, plainText } from './write-parts.server.ts';

/** Questions as Moodle XML, with what it has no room for. Those of a kind that it does not know are left out and noted. */
export function writeMoodle(
  questions: readonly FiledQuestion[],
  language: Language,
): { text: string; notes: ExportNote[] } {
  const writing = new Writing(language);
  let category = '';
  const written = writing.each(questions, (question) => {
    const one = questionOf(question, writing);
    if (one === null) return null;
    const path = categoryPath(question.category);
    const moved = path === category ? '' : categoryOf(path);
    category = path;
    return moved + one;
  });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n';
  return { text: `${head}${written.join('')}</quiz>\n`, notes: writing.notes };
}

function categoryOf(path: string): string {
  const place = ['$course$', 'top', path].filter(Boolean).join('/');
  return `<question type="category">${element('category', plainText(place))}</question>\n`;
}

function questionOf(question: FiledQuestion, writing: Writing): string | null {
  const { work, tags } = question;
  const body = moodleBody(question, writing);
  if (!body) return null;
  const settings = { ...sharedSettings(question, false), ...body.settings };
  if (Object.keys(settings).length > 0) writing.note('settingsHere');
  const lines = [
    element('name', plainText(firstWords(work.stem, writing.language))),
    body.text ?? askedText(question, writing),
    htmlText('generalfeedback', writing.said(work.explanation)),
    element('defaultgrade', String(work.points)),
    element('penalty', '0.3333333'),
    element('hidden', '0'),
    ...body.lines,
    ...(tags.length > 0
      ? [element('tags', tags.map((tag) => element('tag', plainText(tag))).join(''))]
      : []),
    ...(Object.keys(settings).length > 0
      ? [element('kompeten', plainText(writeSettings(settings)))]
      : []),
  ];
  return `<question type="${body.type}">\n${lines.join('\n')}\n</question>\n`;
}

function askedText(question: FiledQuestion, writing: Writing): string {
  const tags = pictureTags(question, (text) => writing.said(text));
  return htmlText('questiontext', writing.said(question.work.stem), tags, pictureFiles(question));
}
