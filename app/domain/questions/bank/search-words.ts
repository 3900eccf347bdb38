import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { textsIn } from '#app/question-types/localised.ts';

/** Characters: the index takes no more than a megabyte of words, and nobody searches for the end of a novel. */
const MOST = 20_000;

/** What a question says in every language, and its tags: what the search finds it by. */
export function searchWords({ stem, explanation, ...more }: QuestionWork, tags: string[]): string {
  const texts = [stem, ...textsIn(more), explanation].flatMap(({ id, en }) => [id, en]);
  const said = [...new Set([...texts, ...tags].filter((text) => text !== ''))].join('\n');
  return said.slice(0, MOST).replace(/\p{Cs}$/u, '');
}
