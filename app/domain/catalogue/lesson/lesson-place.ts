import { DomainError } from '#app/platform/errors.ts';

import { lessonSchema } from './lesson-schema.ts';

/** A node on the way down from the document, with its number among its siblings. */
export type Step = { value: unknown; index: number; above: Step | null };

/** Indexes of children from the document down to a node: how an editor finds it. */
export type NodePath = number[];

/** Why a document is refused; all but the last may be heard by authors. */
export type LessonRefusal =
  | 'lessonNode'
  | 'lessonMark'
  | 'lessonAttribute'
  | 'lessonEmbedHost'
  | 'lessonText'
  | 'lessonDepth'
  | 'lessonSize'
  | 'lessonStructure';

/**
 * A refusal that names the place: for people the number of the part, its kind and the heading above it (`at`, `part`,
 * `under`), for the editor `path` (indexes, joined by dots), for the log `place`.
 */
export function refusedAt(
  code: LessonRefusal,
  step: Step,
  more: { under?: string; name?: string; entry?: string; host?: string; mb?: number } = {},
): DomainError {
  const path = pathOf(step);
  const kind = kindOf(step.value);
  const { under = '', name = kind, entry } = more;
  const numbers = path.slice(0, 10).map((index) => ` > ${index + 1}`);
  const place = `doc${numbers.join('')}${path.length > 10 ? ' …' : ''} (${name})`;
  return new DomainError('invalid', code, {
    ...more,
    place: entry ? `${place}: ${entry}` : place,
    path: path.join('.'),
    at: (path[0] ?? -1) + 1,
    part: Object.hasOwn(lessonSchema.nodes, kind) ? kind : 'unknown',
    name,
    under,
    context: path.length === 0 ? 'doc' : under ? 'under' : 'at',
  });
}

function pathOf(step: Step): NodePath {
  const path: NodePath = [];
  for (let one: Step | null = step; one?.above; one = one.above) path.unshift(one.index);
  return path;
}

/** The kind a node calls itself, shortened: it may be anything. */
function kindOf(value: unknown): string {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : value;
  return typeof type === 'string' ? plain(type) : typeof type;
}

/** Safe to put into a sentence. */
export function plain(text: string, most = 60): string {
  const one = text.replace(/[^\p{L}\p{N}\p{P}\p{Zs}]+/gu, ' ').trim();
  return one.length > most ? `${one.slice(0, most)}…` : one;
}

/** What a heading says; its content may be anything. */
export function headingText(node: { content?: unknown }): string {
  const parts = Array.isArray(node.content) ? (node.content as unknown[]).slice(0, 20) : [];
  const text = parts.map((part) => {
    const said = typeof part === 'object' && part !== null && 'text' in part ? part.text : '';
    return typeof said === 'string' ? said.slice(0, 100) : '';
  });
  return plain(text.join(''));
}
