import { handInAssignment } from '#app/domain/assessment/hand-in-assignment.server.ts';
import type { Mark } from '#app/domain/assessment/mark-form.ts';
import type { KeyedQuestion } from '#app/domain/assessment/grading.ts';
import { keyedQuiz, questionsOf } from '#app/domain/assessment/keyed-quiz.server.ts';
import type { Layout } from '#app/domain/assessment/layout.ts';
import { markSubmission } from '#app/domain/assessment/mark-submission.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import type { ItemKind } from '#app/domain/catalogue/course-content.ts';
import { surveySettings } from '#app/domain/catalogue/version/item-settings.server.ts';
import { issueCertificate } from '#app/domain/certificates/issue-certificate.server.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { answerSurvey } from '#app/domain/evaluation/answer-survey.server.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { rememberPlace } from '#app/domain/learning/remember-place.server.ts';
import { type Actor, systemActor } from '#app/domain/organisation/actor.ts';
import { now, setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { hasPublicUrl } from '#app/platform/public-url.server.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';

import { openAnswer } from './open-answers.ts';
import { improvementPlans, type MarkedWork, weakPlan } from './improvement-plans.ts';
import { opinionOn } from './survey-opinions.ts';

/** A course somebody has taken, or has begun. */
export type Taken = {
  employeeId: string;
  course: string;
  /** When it was begun. */
  at: Date;
  /** Items done; the whole course when left out. */
  items?: number;
  /** Questions left without an answer. */
  skipped?: number;
  /** What has become of work handed in; it has passed when left out. */
  work?: 'waiting' | 'returned';
};

const ITEM_MS = 25 * 60_000;
const MARKING_MS = 2 * 86_400_000;

/**
 * Takes a course by the commands that a browser sends, at the time it is said to have happened: every item, work marked
 * two days later, and with it evidence, hours, events and the certificate of that day.
 * @param nth of those who take the course: what they write differs
 */
export async function takeCourse(taken: Taken, nth: number, marker: Actor): Promise<void> {
  const { employeeId, course, at, work } = taken;
  const actor = await learner(employeeId);
  const offering = await db.offering.findFirstOrThrow({
    where: { kind: 'self_paced', courseVersion: { currentOf: { slug: course } } },
  });
  const items = await db.courseItem.findMany({
    where: { module: { versionId: offering.courseVersionId } },
    orderBy: [{ module: { position: 'asc' } }, { position: 'asc' }],
    select: { id: true, kind: true, quizVersionId: true },
  });
  try {
    setClock(at);
    const { enrollmentId } = await enroll(actor, { offeringId: offering.id });
    const handedIn: HandedIn[] = [];
    for (const [done, item] of items.entries()) {
      await rememberPlace(enrollmentId, item.id);
      if (done === taken.items) return;
      setClock(new Date(now().getTime() + ITEM_MS));
      const submission = await doItem(actor, item, { ...taken, enrollmentId, nth });
      if (submission) handedIn.push(submission);
    }
    if (handedIn.length > 0 && work !== 'waiting') await markAll(marker, handedIn);
    // The worker would do it too, but dated today.
    if (!work && hasPublicUrl()) await issueCertificate(systemActor, { enrollmentId });
  } finally {
    setClock(null);
  }
}

type Item = { id: string; kind: ItemKind; quizVersionId: string | null };
type HandedIn = { submissionId: string; mark: Mark };
type Learning = Taken & { enrollmentId: string; nth: number };

/** @returns what somebody has to mark now */
async function doItem(
  actor: Actor,
  { id, kind, quizVersionId }: Item,
  { enrollmentId, skipped = 0, work, nth }: Learning,
): Promise<HandedIn | null> {
  const place = { enrollmentId, courseItemId: id };
  switch (kind) {
    case 'lesson':
    case 'file':
      await completeLesson(actor, { enrollmentId, itemId: id });
      return null;
    case 'quiz':
      await passQuiz(actor, place, quizVersionId ?? '', { skipped, nth });
      return null;
    case 'survey':
      // Whoever waits for a mark has not come to it yet.
      if (work === 'waiting') return null;
      await answerSurvey(actor, place, opinionOn(await surveySettings(id), nth));
      return null;
    case 'assignment': {
      const { text, mark } = work === 'returned' ? weakPlan : planOf(nth);
      const { submissionId } = await handInAssignment(actor, place, { text, files: [] });
      return { submissionId, mark };
    }
  }
}

function planOf(nth: number): MarkedWork {
  return improvementPlans[nth % improvementPlans.length]!;
}

async function markAll(marker: Actor, handedIn: HandedIn[]): Promise<void> {
  setClock(new Date(now().getTime() + MARKING_MS));
  for (const { submissionId, mark } of handedIn) await markSubmission(marker, submissionId, mark);
}

async function learner(employeeId: string): Promise<Actor> {
  const { id, name } = await db.account.findUniqueOrThrow({ where: { employeeId } });
  return { accountId: id, employeeId, name, grants: [], supervises: false };
}

async function passQuiz(
  actor: Actor,
  item: { enrollmentId: string; courseItemId: string },
  quizVersionId: string,
  { skipped, nth }: { skipped: number; nth: number },
): Promise<void> {
  const { attemptId } = await startAttempt(actor, item);
  const { layout } = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
  const asked = questionsOf(await keyedQuiz(quizVersionId), layout as Layout);
  const answers = asked.slice(skipped).map((question) => ({
    questionId: question.id,
    sequence: 1,
    answer: answerTo(question, nth),
  }));
  setClock(new Date(now().getTime() + 12 * 60_000));
  await saveAnswers(actor, { attemptId, answers });
  await submitAttempt(actor, { attemptId });
}

/** What is right; where people mark, what somebody has written. Files are not handed in. */
function answerTo(question: KeyedQuestion, nth: number): string[] {
  const rules = rulesOf(question.kind);
  if (!rules.manual) return rules.right(question);
  return rules.fields ? [] : [openAnswer(nth)];
}
