import { data, redirect } from '@remix-run/node';

import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { factsForm, readTyped } from '#app/domain/catalogue/facts/facts-form.ts';
import { differingParts, type FactsPart } from '#app/domain/catalogue/facts/facts-part.ts';
import type { FactsStep } from '#app/domain/catalogue/facts/facts-step.ts';
import {
  type FactsLook,
  lookAtTyped,
  lookForFacts,
} from '#app/domain/catalogue/facts/look-for-facts.server.ts';
import { saveFacts } from '#app/domain/catalogue/facts/save-facts.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';
import { type FormAnswer, submitForm } from '#app/routes/form.server.ts';

/** The form as it was typed, with what it refers to and what stands in the way of saving it. */
export type FactsAnswer = FactsLook & {
  result: FormAnswer;
  /** What somebody else has saved otherwise meanwhile. */
  changed: FactsPart[];
  /** Different for every answer: the form is drawn anew. */
  stamp: string;
  /** Where the step was taken. */
  step: FactsStep | null;
};

/** Saves the facts of a course, or takes the step that the button of the form says. */
export async function answerFacts(actor: Actor, courseId: string, request: Request) {
  let changed: FactsPart[] = [];
  const answer = await submitForm(request, factsForm, async (post) => {
    if (post.step) return stepAnswer(await lookForFacts(actor, courseId, post), post.step);
    try {
      await saveFacts(actor, { courseId, seen: post.seen }, post.facts);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'courseChanged')
        changed = differingParts((await draftView(actor, courseId)).content.facts, post.facts);
      throw error;
    }
    return redirect(`/studio/courses/${courseId}/facts?saved`);
  });
  if (!('init' in answer)) return answer;
  const look = await lookAtTyped(readTyped(answer.data.initialValue ?? {}));
  return data<FactsAnswer>(
    { ...look, result: answer.data, changed, found: null, stamp: newId(), step: null },
    answer.init ?? {},
  );
}

function stepAnswer(look: FactsLook, step: FactsStep): FactsAnswer {
  return {
    ...look,
    result: { initialValue: look.typed },
    changed: [],
    stamp: newId(),
    step,
  };
}
