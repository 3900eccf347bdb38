import type { PublishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { sectionByQuestion } from '#app/domain/questions/quiz-sections.ts';
import { isSaid } from '#app/question-types/localised.ts';

import type { Layout } from './layout.ts';

/** A page of an attempt: the introduction of a section, or questions of it. */
export type PagePlan = {
  /** Of the quiz, from 0. */
  section: number;
  introduction: boolean;
  /** Which questions of the layout: from the first, up to the second and without it. */
  from: number;
  to: number;
};

type Divided = Pick<PublishedQuiz, 'questionsPerPage' | 'sections' | 'questions'>;

/**
 * The pages of an attempt in order. A section begins on a page of its own; what introduces it, or warns of its time
 * limit, is a page before its questions. Never fewer than one.
 */
export function pagesOf(quiz: Divided, layout: Layout): PagePlan[] {
  const { questionsPerPage } = quiz;
  const pages = partsOf(quiz, layout).flatMap(({ section, from, to }): PagePlan[] => {
    const head = isIntroduced(quiz, section)
      ? [{ section, introduction: true, from, to: from }]
      : [];
    const count = Math.ceil((to - from) / questionsPerPage);
    const ofQuestions = Array.from({ length: count }, (_, at): PagePlan => {
      const first = from + at * questionsPerPage;
      const last = Math.min(to, first + questionsPerPage);
      return { section, introduction: false, from: first, to: last };
    });
    return [...head, ...ofQuestions];
  });
  return pages.length > 0 ? pages : [{ section: 0, introduction: false, from: 0, to: 0 }];
}

function isIntroduced({ sections }: Divided, at: number): boolean {
  const section = sections[at];
  return (
    section !== undefined && (isSaid(section.introduction) || section.timeLimitMinutes !== null)
  );
}

/** Runs of questions of one section. A layout is in the order of the sections. */
function partsOf(quiz: Divided, layout: Layout): Omit<PagePlan, 'introduction'>[] {
  if (quiz.sections.length < 2) return [{ section: 0, from: 0, to: layout.length }];
  const sectionOf = sectionByQuestion(quiz);
  const parts: Omit<PagePlan, 'introduction'>[] = [];
  layout.forEach(({ id }, at) => {
    const section = sectionOf.get(id) ?? 0;
    const last = parts.at(-1);
    if (last?.section === section) last.to = at + 1;
    else parts.push({ section, from: at, to: at + 1 });
  });
  return parts;
}

/** On which page, from 1, the question at a place (from 0) stands. */
export function pageOfPlace(pages: readonly PagePlan[], place: number): number {
  return pages.findIndex(({ from, to }) => place >= from && place < to) + 1;
}
