import { isFileName } from '#app/domain/files/file-name.ts';

import { frameHost, isLinkTarget } from './link-target.ts';

export type Attributes = Record<string, unknown>;

/** What an attribute is held against beside itself. */
export type Rules = {
  /** Hosts whose pages may be framed. */
  embedHosts: readonly string[];
  /** Somebody is still writing: what must be said in the end may be empty. */
  unfinished: boolean;
};

type Check = (value: unknown, rules: Rules, attributes: Attributes) => boolean;

/** A choice of a question as it is stored. */
export type Choice = { text: string; correct: boolean };

const none: Check = (value) => value === null || value === undefined;
const blank: Check = (value) => none(value, ANY, {}) || (isText(value, 500) && value.trim() === '');
const ANY: Rules = { embedHosts: [], unfinished: true };

const optional =
  (check: Check): Check =>
  (value, ...rest) =>
    none(value, ...rest) || check(value, ...rest);
/** Must be said before a lesson is published; may wait while it is written. */
const needed =
  (check: Check): Check =>
  (value, rules, attributes) =>
    (rules.unfinished && blank(value, rules, attributes)) || check(value, rules, attributes);

const words =
  (most: number): Check =>
  (value) =>
    isText(value, most) && value.trim().length > 0;
const remark =
  (most: number): Check =>
  (value) =>
    isText(value, most);
const file: Check = (value) => typeof value === 'string' && isFileName(value);
const oneOf =
  (...allowed: unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const within =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const cell = {
  colspan: optional(within(1, 50)),
  rowspan: optional(within(1, 200)),
  colwidth: none,
  align: optional(oneOf('left', 'center', 'right')),
};

/** A picture that only adorns need not say what it shows. */
const alt: Check = (value, rules, attributes) =>
  (attributes['decorative'] === true ? optional(remark(500)) : needed(words(500)))(
    value,
    rules,
    attributes,
  );

const choices: Check = (value, rules) => {
  if (none(value, rules, {})) return rules.unfinished;
  if (!Array.isArray(value) || value.length > 10 || !value.every(isChoice)) return false;
  if (rules.unfinished) return true;
  return (
    value.length >= 2 &&
    value.every(({ text }) => text.trim() !== '') &&
    value.some(({ correct }) => correct)
  );
};

const framed: Check = (value, { embedHosts }) => {
  const host = typeof value === 'string' ? frameHost(value) : null;
  return host !== null && embedHosts.includes(host);
};

/** The attributes each kind of node may carry, and what they may say. */
export const nodeAttributes: Record<string, Record<string, Check>> = {
  heading: { level: oneOf(2, 3, 4) },
  orderedList: {
    start: optional(within(-9_999, 9_999)),
    type: optional(oneOf('1', 'a', 'A', 'i', 'I')),
  },
  codeBlock: {
    language: optional((value) => typeof value === 'string' && /^[a-z0-9+#-]{1,20}$/.test(value)),
  },
  tableCell: cell,
  tableHeader: cell,
  callout: { kind: oneOf('note', 'tip', 'warning') },
  accordion: { title: needed(words(200)) },
  tab: { title: needed(words(200)) },
  figure: {
    file: needed(file),
    alt,
    caption: optional(remark(500)),
    decorative: optional(oneOf(true, false)),
  },
  video: {
    file: needed(file),
    captions: needed(file),
    poster: optional(file),
    title: needed(words(200)),
    transcript: optional(remark(50_000)),
  },
  audio: { file: needed(file), title: needed(words(200)), transcript: needed(words(50_000)) },
  download: { file: needed(file), label: needed(words(200)) },
  question: {
    prompt: needed(words(1_000)),
    choices,
    explanation: optional(remark(2_000)),
  },
  embed: { src: needed(framed), title: needed(words(200)) },
};

export const markAttributes: Record<string, Record<string, Check>> = {
  link: { href: (value) => typeof value === 'string' && isLinkTarget(value) },
  term: { definition: needed(words(1_000)) },
};

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most && isReadable(value);
}

function isChoice(value: unknown): value is Choice {
  if (typeof value !== 'object' || value === null) return false;
  const { text, correct, ...more } = value as Record<string, unknown>;
  return isText(text, 500) && typeof correct === 'boolean' && Object.keys(more).length === 0;
}

/** No half characters and none that control something: neither the database nor a page can hold them. */
export function isReadable(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text);
}
