import type { JSONContent } from '@tiptap/core';

import { DomainError } from '#app/platform/errors.ts';

import { lessonSchema, markAttributes, nodeAttributes } from './lesson-schema.server.ts';

export type LessonDocument = JSONContent;

const MAX_DEPTH = 40;
const MAX_SIZE = 2 * 1024 * 1024;
const NODE_KEYS = ['type', 'attrs', 'content', 'marks', 'text'];

/**
 * Accepts a lesson's document, or refuses it naming the place. Every path by which a document is written calls this.
 * @param input Tiptap JSON, as text or parsed
 */
export function validateDocument(input: unknown): LessonDocument {
  const json = typeof input === 'string' ? parse(input) : input;
  walk(json);
  const document = json as LessonDocument;
  if (document.type !== 'doc') throw refused('lessonNode', 'doc');
  try {
    lessonSchema.nodeFromJSON(document).check();
  } catch (error) {
    throw refused('lessonStructure', (error as Error).message.slice(0, 200));
  }
  return document;
}

function parse(text: string): unknown {
  if (text.length > MAX_SIZE) throw refused('lessonSize', 'doc');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refused('lessonStructure', 'JSON');
  }
}

type Step = { value: unknown; place: string; depth: number };

/** Node by node without recursion, so that neither depth nor size can harm before it is refused. */
function walk(root: unknown): void {
  let size = 0;
  const left: Step[] = [{ value: root, place: 'doc', depth: 1 }];
  for (let step = left.pop(); step; step = left.pop()) {
    const { value, place, depth } = step;
    if (depth > MAX_DEPTH) throw refused('lessonDepth', shortened(place));
    const node = checkedNode(value, place);
    size += 20 + (node.text?.length ?? 0) + attributesSize(node.attrs);
    for (const mark of node.marks ?? []) size += 20 + attributesSize(mark.attrs);
    const children = node.content ?? [];
    if (size + 20 * children.length > MAX_SIZE) throw refused('lessonSize', shortened(place));
    for (let index = children.length - 1; index >= 0; index--) {
      left.push({ value: children[index], place: `${place} > ${index + 1}`, depth: depth + 1 });
    }
  }
}

function checkedNode(value: unknown, place: string): LessonDocument {
  if (!isRecord(value) || Object.keys(value).some((key) => !NODE_KEYS.includes(key)))
    throw refused('lessonNode', place);
  const { type, text, content, marks, attrs } = value;
  if (typeof type !== 'string' || !Object.hasOwn(lessonSchema.nodes, type))
    throw refused('lessonNode', `${place} (${named(type)})`);
  if (text !== undefined && (type !== 'text' || typeof text !== 'string'))
    throw refused('lessonNode', `${place} (${type})`);
  if (content !== undefined && !Array.isArray(content))
    throw refused('lessonNode', `${place} (${type})`);
  checkAttributes(attrs, nodeAttributes[type] ?? {}, `${place} (${type})`);
  if (marks !== undefined) checkMarks(marks, place);
  return value;
}

function checkMarks(marks: unknown, place: string): void {
  if (!Array.isArray(marks) || marks.length > 10) throw refused('lessonMark', place);
  for (const mark of marks as unknown[]) {
    if (!isRecord(mark) || Object.keys(mark).some((key) => key !== 'type' && key !== 'attrs'))
      throw refused('lessonMark', place);
    const { type, attrs } = mark;
    if (typeof type !== 'string' || !Object.hasOwn(lessonSchema.marks, type))
      throw refused('lessonMark', `${place} (${named(type)})`);
    checkAttributes(attrs, markAttributes[type] ?? {}, `${place} (${type})`);
  }
}

function checkAttributes(
  attrs: unknown,
  allowed: Record<string, (value: unknown) => boolean>,
  place: string,
): void {
  if (attrs !== undefined && !isRecord(attrs)) throw refused('lessonAttribute', place);
  const given = attrs ?? {};
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(allowed, key));
  if (unknown !== undefined) throw refused('lessonAttribute', `${place}: ${named(unknown)}`);
  const wrong = Object.keys(allowed).find((key) => !allowed[key]?.(given[key]));
  if (wrong !== undefined) throw refused('lessonAttribute', `${place}: ${wrong}`);
}

function attributesSize(attrs: unknown): number {
  if (!isRecord(attrs)) return 0;
  return Object.values(attrs).reduce<number>((sum, v) => sum + 10 + String(v).length, 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function named(type: unknown): string {
  return typeof type === 'string' ? type.slice(0, 60) : typeof type;
}

function shortened(place: string): string {
  return place.length > 80 ? `${place.slice(0, 80)}…` : place;
}

function refused(code: string, place: string): DomainError {
  return new DomainError('invalid', code, { place });
}
