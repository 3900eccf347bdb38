import type { JSONContent } from '@tiptap/core';
import { type ContentMatch, Mark, type Node } from '@tiptap/pm/model';

import {
  type Attributes,
  isReadable,
  markAttributes,
  nodeAttributes,
  type Rules,
} from './lesson-attributes.ts';
import { headingText, type LessonRefusal, plain, refusedAt, type Step } from './lesson-place.ts';
import { lessonSchema } from './lesson-schema.ts';
import { frameHost } from './link-target.ts';

export type LessonDocument = JSONContent;

/** Of blocks inside blocks: nobody reads deeper, and a page could not show it. */
export const DEEPEST = 40;
/** Characters of JSON, about: 200 pages with lists, tables and pictures are one million. */
export const LARGEST_DOCUMENT = 4_000_000;
const NODE_KEYS = ['type', 'attrs', 'content', 'marks', 'text'];

/**
 * Accepts a lesson's document, or refuses it naming the place. Every path by which a document is written calls this.
 * @param input Tiptap JSON, as text or parsed
 * @param rules `embedHosts`: the setting content.embedHosts; none are allowed where it is left out. `unfinished`: for
 *   drafts, where titles, files, alternative texts and answers may still be empty; never for what is published
 * @throws DomainError `invalid` with one of the codes of LessonRefusal; see refusedAt for its params
 */
export function validateDocument(input: unknown, rules: Partial<Rules> = {}): LessonDocument {
  const json = typeof input === 'string' ? parse(input) : input;
  new Walk({ embedHosts: rules.embedHosts ?? [], unfinished: rules.unfinished ?? false }).of(json);
  const document = json as LessonDocument;
  checkStructure(document);
  return document;
}

const LIMIT = { mb: LARGEST_DOCUMENT / 1_000_000 };
const ROOT: Step = { value: { type: 'doc' }, index: 0, above: null };

function parse(text: string): unknown {
  if (text.length > LARGEST_DOCUMENT) throw refusedAt('lessonSize', ROOT, LIMIT);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refusedAt('lessonStructure', ROOT, { name: 'JSON' });
  }
}

type Shape = {
  type: string;
  attrs?: Attributes;
  content?: unknown[];
  marks?: unknown;
  text?: string;
};

/** Node by node without recursion, so that neither depth nor size can harm before it is refused. */
class Walk {
  private size = 0;
  private under = '';

  constructor(private readonly rules: Rules) {}

  of(root: unknown): void {
    const left: (Step & { depth: number })[] = [{ value: root, index: 0, above: null, depth: 1 }];
    for (let step = left.pop(); step; step = left.pop()) {
      if (step.depth > DEEPEST) throw this.refused('lessonDepth', step);
      const { type, content = [] } = this.checked(step);
      if (step.above === null && type !== 'doc') throw this.refused('lessonNode', step);
      if (this.size + 20 * content.length > LARGEST_DOCUMENT)
        throw this.refused('lessonSize', step, LIMIT);
      const depth = step.depth + 1;
      for (let index = content.length - 1; index >= 0; index--)
        left.push({ value: content[index], index, above: step, depth });
    }
  }

  private checked(step: Step): Shape {
    const node = this.shapeOf(step);
    const allowed = nodeAttributes[node.type] ?? {};
    this.checkAttributes(node.attrs, allowed, step);
    this.checkMarks(node.marks, step);
    this.size += 30 + JSON.stringify(node.attrs ?? '').length + (node.text?.length ?? 0);
    if (node.type === 'heading') this.under = headingText(node);
    return node;
  }

  private shapeOf(step: Step): Shape {
    const { value } = step;
    if (!isRecord(value)) throw this.refused('lessonNode', step);
    const { type, text, content } = value;
    if (typeof type !== 'string' || !Object.hasOwn(lessonSchema.nodes, type))
      throw this.refused('lessonNode', step);
    const strange = Object.keys(value).find((key) => !NODE_KEYS.includes(key));
    if (strange !== undefined) throw this.refused('lessonNode', step, { name: plain(strange) });
    if (content !== undefined && (!Array.isArray(content) || type === 'text'))
      throw this.refused('lessonStructure', step);
    if ((text === undefined) !== (type !== 'text') || text === '')
      throw this.refused('lessonStructure', step);
    if (text !== undefined && typeof text !== 'string') throw this.refused('lessonStructure', step);
    if (text !== undefined && text.length > LARGEST_DOCUMENT)
      throw this.refused('lessonSize', step, LIMIT);
    if (text !== undefined && !isReadable(text)) throw this.refused('lessonText', step);
    return value as Shape;
  }

  private checkMarks(marks: unknown, step: Step): void {
    if (marks === undefined) return;
    if (!Array.isArray(marks) || marks.length > 10) throw this.refused('lessonMark', step);
    for (const mark of marks as unknown[]) {
      const type = isRecord(mark) ? mark['type'] : mark;
      const name = typeof type === 'string' ? plain(type) : typeof type;
      if (!isRecord(mark) || typeof type !== 'string' || !Object.hasOwn(lessonSchema.marks, type))
        throw this.refused('lessonMark', step, { name });
      if (Object.keys(mark).some((key) => key !== 'type' && key !== 'attrs'))
        throw this.refused('lessonMark', step, { name });
      this.checkAttributes(mark['attrs'], markAttributes[type] ?? {}, step);
      this.size += 30 + JSON.stringify(mark['attrs'] ?? '').length;
    }
  }

  private checkAttributes(
    attrs: unknown,
    allowed: (typeof nodeAttributes)[string],
    step: Step,
  ): void {
    if (attrs !== undefined && !isRecord(attrs))
      throw this.refused('lessonAttribute', step, { entry: 'attrs' });
    const given = attrs ?? {};
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(allowed, key));
    if (unknown !== undefined)
      throw this.refused('lessonAttribute', step, { entry: plain(unknown) });
    for (const [entry, check] of Object.entries(allowed)) {
      if (check(given[entry], this.rules, given)) continue;
      const { [entry]: value } = given;
      const host = entry === 'src' && typeof value === 'string' && frameHost(value);
      if (host) throw this.refused('lessonEmbedHost', step, { host: plain(host, 100) });
      throw this.refused('lessonAttribute', step, { entry });
    }
  }

  private refused(code: LessonRefusal, step: Step, more?: Parameters<typeof refusedAt>[2]) {
    return refusedAt(code, step, { under: this.under, ...more });
  }
}

/** Whether blocks stand where they may: every item in a list, every cell in a row. */
function checkStructure(document: LessonDocument): void {
  const root = lessonSchema.nodeFromJSON(document);
  try {
    root.check();
  } catch {
    const { step, under } = misplaced(root);
    throw refusedAt('lessonStructure', step, { under });
  }
}

/** The first node that may not stand where it does, or the one that lacks something. */
function misplaced(root: Node): { step: Step; under: string } {
  let under = '';
  const left: [Node, Step][] = [[root, ROOT]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, step] = next;
    const steps = node.children.map((child, index) => ({
      value: { type: child.type.name },
      index,
      above: step,
    }));
    let match: ContentMatch | null = node.type.contentMatch;
    for (const [index, child] of node.children.entries()) {
      match = match.matchType(child.type);
      if (!match || !node.type.allowsMarks(child.marks)) return { step: steps[index]!, under };
    }
    if (!match.validEnd || !areCompatible(node.marks)) return { step, under };
    if (node.type.name === 'heading') under = plain(node.textContent);
    for (let index = steps.length - 1; index >= 0; index--)
      left.push([node.child(index), steps[index]!]);
  }
  return { step: ROOT, under: '' };
}

function areCompatible(marks: readonly Mark[]): boolean {
  const together = marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), Mark.none);
  return Mark.sameSet(together, marks);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
