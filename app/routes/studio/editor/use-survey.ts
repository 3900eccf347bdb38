import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEffect, useState } from 'react';

import { accessibilityProblems } from '#app/domain/catalogue/lesson/accessibility-problems.ts';
import { documentMinutes } from '#app/domain/catalogue/lesson/document-minutes.ts';
import type { AccessibilityProblem } from '#app/domain/catalogue/lesson/lesson-problem.ts';
import { blockText } from '#app/domain/catalogue/text/block-words.ts';

import { blocksOf } from './block-json.ts';
import { secondsOf } from './recording-seconds.ts';
import { whenIdle } from './when-idle.ts';

export type Survey = {
  words: number;
  minutes: number;
  /** Headings of the top level, with the number of their block. */
  outline: { at: number; level: number; text: string }[];
  problems: AccessibilityProblem[];
};

/** Milliseconds without a key after which the text is looked through. */
const PAUSE = 1_000;

/** What can be said of the text as a whole; found in pauses of writing, as a long text takes its time. */
export function useSurvey(editor: Editor, readingSpeed: number): Survey | null {
  const [survey, setSurvey] = useState<Survey | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      if (!editor.isDestroyed) setSurvey(surveyOf(editor.state.doc, readingSpeed));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => whenIdle(look, 2_000), PAUSE);
    };
    const first = setTimeout(() => whenIdle(look, 2_000), 0);
    editor.on('update', later);
    return () => {
      editor.off('update', later);
      clearTimeout(first);
      clearTimeout(timer);
    };
  }, [editor, readingSpeed]);
  return survey;
}

const counted = new WeakMap<Node, { words: number; minutes: number }>();

/** What can be said of it; learning time (minutes) with what its recordings last. */
export function surveyOf(document: Node, readingSpeed: number): Survey {
  const blocks = blocksOf(document);
  let [words, minutes] = [0, 0];
  const outline: Survey['outline'] = [];
  document.forEach((block, _, at) => {
    const json = blocks[at]!;
    const known = counted.get(block) ?? {
      words: blockText(json).match(/\S+/g)?.length ?? 0,
      minutes: documentMinutes(json, readingSpeed, secondsOf),
    };
    counted.set(block, known);
    words += known.words;
    minutes += known.minutes;
    if (block.type.name === 'heading')
      outline.push({ at, level: Number(block.attrs['level']), text: block.textContent.trim() });
  });
  const problems = accessibilityProblems({ type: 'doc', content: blocks });
  return { words, minutes, outline, problems };
}
