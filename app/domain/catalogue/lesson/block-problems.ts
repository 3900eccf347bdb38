import type { JSONContent } from '@tiptap/core';

import { isFileName } from '#app/domain/files/file-name.ts';

import type { Choice } from './lesson-attributes.ts';
import { excerpt, type Found, textOf } from './lesson-problem.ts';

/** The longest alternative text (characters) that is still heard as one: what is longer belongs into the lesson. */
const LONGEST_ALT = 250;

/** What is missing in a block that shows something, or is wrong with a table. */
export function blockProblems(node: JSONContent): Found[] {
  const attrs = (node.attrs ?? {}) as Record<string, unknown>;
  const said = (name: string) => (typeof attrs[name] === 'string' ? attrs[name].trim() : '');
  const missing = (name: string, code: Found['code'], text = ''): Found[] =>
    said(name) ? [] : [{ code, level: 'must', text: excerpt(text) }];
  switch (node.type) {
    case 'figure':
      return [...fileProblems(said('file')), ...altProblems(said('alt'), attrs)];
    case 'video':
      return [
        ...fileProblems(said('file')),
        ...missing('title', 'titleMissing'),
        ...missing('captions', 'captionsMissing', said('title')),
      ];
    case 'audio':
      return [
        ...fileProblems(said('file')),
        ...missing('title', 'titleMissing'),
        ...missing('transcript', 'transcriptMissing', said('title')),
      ];
    case 'download':
      return [...fileProblems(said('file')), ...missing('label', 'titleMissing', said('file'))];
    case 'accordion':
    case 'tab':
      return missing('title', 'titleMissing', textOf(node));
    case 'embed':
      return [
        ...missing('src', 'addressMissing'),
        ...missing('title', 'titleMissing', said('src')),
      ];
    case 'question':
      return questionProblems(said('prompt'), attrs['choices']);
    case 'table':
      return hasHeader(node)
        ? []
        : [{ code: 'tableHeader', level: 'should', text: firstRow(node) }];
    case 'tableHeader':
      return textOf(node).trim() ? [] : [{ code: 'tableHeaderEmpty', level: 'should', text: '' }];
    default:
      return [];
  }
}

/** Pictures that were pasted have such a name until they have been uploaded. */
const NOT_YET_UPLOADED = /^pasted-[a-z0-9]+-\d+\./;

function fileProblems(file: string): Found[] {
  return file && !NOT_YET_UPLOADED.test(file)
    ? []
    : [{ code: 'fileMissing', level: 'must', text: '' }];
}

function altProblems(alt: string, { decorative, file }: Record<string, unknown>): Found[] {
  if (decorative === true) return [];
  if (!alt)
    return [{ code: 'altMissing', level: 'must', text: typeof file === 'string' ? file : '' }];
  if (isFileName(alt) || /^(img|dsc|image|gambar|foto|picture|screenshot)[\s_-]*\d*$/i.test(alt))
    return [{ code: 'altFileName', level: 'should', text: excerpt(alt) }];
  if (alt.length > LONGEST_ALT) return [{ code: 'altLong', level: 'should', text: excerpt(alt) }];
  return [];
}

function questionProblems(prompt: string, choices: unknown): Found[] {
  const all = Array.isArray(choices) ? (choices as Choice[]) : [];
  const finished =
    prompt && all.length >= 2 && all.every(({ text }) => text.trim()) && all.some((c) => c.correct);
  return finished ? [] : [{ code: 'questionUnfinished', level: 'must', text: excerpt(prompt) }];
}

/** A row or a column of headers; a table of one cell is a box. */
function hasHeader(table: JSONContent): boolean {
  const rows = (table.content ?? []).map((row) => row.content ?? []);
  if (rows.length <= 1 && (rows[0] ?? []).length <= 1) return true;
  const isHeader = (cell?: JSONContent) => cell?.type === 'tableHeader';
  return (rows[0] ?? []).some(isHeader) || rows.every((cells) => isHeader(cells[0]));
}

function firstRow(table: JSONContent): string {
  return excerpt(textOf(table.content?.[0] ?? {}));
}
