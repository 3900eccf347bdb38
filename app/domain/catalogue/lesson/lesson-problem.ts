import type { JSONContent } from '@tiptap/core';

import type { NodePath } from './lesson-place.ts';

/** What hinders readers; the texts of the area `lessonProblems` have a sentence for each. */
export const problemCodes = [
  'altMissing',
  'altFileName',
  'altLong',
  'captionsMissing',
  'transcriptMissing',
  'titleMissing',
  'fileMissing',
  'addressMissing',
  'questionUnfinished',
  'definitionMissing',
  'headingEmpty',
  'headingSkipped',
  'headingByBold',
  'listByHand',
  'linkVague',
  'linkAddress',
  'tableHeader',
  'tableHeaderEmpty',
  'capitals',
] as const;

export type AccessibilityProblem = {
  code: (typeof problemCodes)[number];
  /** `must`: a lesson with it is not published. `should`: some read it with difficulty. */
  level: 'must' | 'should';
  /** Indexes of children from the document down to the node. */
  path: NodePath;
  /** The words it is about, shortened; empty where there are none. */
  text: string;
};

/** A problem before it has its place: `at` is the number of a child, where the problem is in one. */
export type Found = Omit<AccessibilityProblem, 'path'> & { at?: number };

export function excerpt(text: string): string {
  const one = text.replace(/\s+/g, ' ').trim();
  return one.length > 60 ? `${one.slice(0, 60)}…` : one;
}

/** All words inside a node, those of blocks apart. */
export function textOf(node: JSONContent): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return ' ';
  return (node.content ?? []).map(textOf).join(node.type === 'paragraph' ? '' : ' ');
}
