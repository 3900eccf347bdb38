import type { JSONContent } from '@tiptap/core';

import { blockProblems } from './block-problems.ts';
import type { LessonDocument } from './lesson-document.ts';
import { type AccessibilityProblem, excerpt, type Found, textOf } from './lesson-problem.ts';
import { textProblems } from './text-problems.ts';

/**
 * What keeps people from reading or hearing a lesson, in the order of the text. It may be asked of every draft, however
 * unfinished, and takes the time of one walk through the document.
 */
export function accessibilityProblems(document: LessonDocument): AccessibilityProblem[] {
  const problems: AccessibilityProblem[] = [];
  let level = 1;
  const left: { node: JSONContent; path: number[] }[] = [{ node: document, path: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, path } = next;
    const found: Found[] = [...blockProblems(node), ...textProblems(node)];
    if (node.type === 'heading') {
      const own = Number(node.attrs?.['level']);
      if (own > level + 1)
        found.push({ code: 'headingSkipped', level: 'should', text: excerpt(textOf(node)) });
      level = own;
    }
    for (const { at, ...problem } of found)
      problems.push({ ...problem, path: at === undefined ? path : [...path, at] });
    const children = node.content ?? [];
    for (let index = children.length - 1; index >= 0; index--)
      left.push({ node: children[index]!, path: [...path, index] });
  }
  return problems;
}
