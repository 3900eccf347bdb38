import { bankUrl, WHOLE_BANK } from '#app/domain/questions/bank/bank-search.ts';
import { firstWords } from '#app/domain/questions/formats/reading/writing.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { Notice } from './notices.server.ts';
import {
  type Recipient,
  theAccount,
  theKeepersOf,
  theTrainingManagers,
} from './recipients.server.ts';
import { unaware } from './unaware.server.ts';

/**
 * Questions of a category wait to be reviewed: to those who approve them, but for whoever handed in, unless a notice
 * about that category is still unread with them. What has been decided meanwhile is not told.
 */
export async function questionHandedIn(
  tx: Tx,
  { subjectId, actorId }: StoredEvent<'question.handed-in'>,
): Promise<Notice | null> {
  const { state, categoryId, category } = await theQuestion(tx, subjectId);
  if (state !== 'in_review') return null;
  const kind = 'questionsWaiting';
  const path = bankUrl(WHOLE_BANK, { category: categoryId, state: 'in_review' });
  const reviewers = (await theReviewers(tx, categoryId)).filter(
    ({ accountId }) => accountId !== actorId,
  );
  return { kind, params: { category }, path, to: await unaware(tx, { kind, path }, reviewers) };
}

/** To those who wrote it: it has a note of what is to be done. */
export async function questionSentBack(
  tx: Tx,
  { subjectId, actorId, data }: StoredEvent<'question.sent-back'>,
): Promise<Notice> {
  const question = await theQuestion(tx, subjectId);
  const { stem } = question;
  return {
    kind: 'questionSentBack',
    params: { question: { id: firstWords(stem, 'id'), en: firstWords(stem, 'en') } },
    to: await theWriters(tx, question, [data.submittedById, actorId]),
    path: `/studio/questions/${subjectId}`,
  };
}

/** To those who wrote it. Many may be approved at once: one unread notice tells of all in a category. */
export async function questionApproved(
  tx: Tx,
  { subjectId, actorId, data }: StoredEvent<'question.approved'>,
): Promise<Notice> {
  const question = await theQuestion(tx, subjectId);
  const { category, categoryId } = question;
  const kind = 'questionsApproved';
  const path = bankUrl(WHOLE_BANK, { category: categoryId, state: 'approved' });
  const writers = await theWriters(tx, question, [data.submittedById, actorId]);
  return { kind, params: { category }, path, to: await unaware(tx, { kind, path }, writers) };
}

async function theReviewers(tx: Tx, categoryId: string): Promise<Recipient[]> {
  const all = [...(await theTrainingManagers(tx)), ...(await theKeepersOf(tx, categoryId))];
  return [...new Map(all.map((one) => [one.accountId, one])).values()];
}

/** Who began a question and who handed it in, but for whoever acted and those who do not see its category any more. */
async function theWriters(
  tx: Tx,
  { createdById, categoryId, restricted }: Question,
  [submittedById, actorId]: [string | null, string | null],
): Promise<Recipient[]> {
  const writers: Recipient[] = [];
  for (const id of new Set([createdById, submittedById]))
    if (id !== null && id !== actorId) writers.push(...(await theAccount(tx, id)));
  if (!restricted) return writers;
  const seeing = new Set((await theReviewers(tx, categoryId)).map(({ accountId }) => accountId));
  return writers.filter(({ accountId }) => seeing.has(accountId));
}

type Question = {
  state: string;
  createdById: string | null;
  stem: Localised;
  categoryId: string;
  category: Localised;
  /** Its category or one that it is in. */
  restricted: boolean;
};

async function theQuestion(tx: Tx, id: string): Promise<Question> {
  const [question] = await runIn(tx)<Question>(QUESTION, [id]);
  return question!;
}

const QUESTION = `
  WITH RECURSIVE above AS (
    SELECT c."parentId", c.restricted
      FROM "Question" q JOIN "QuestionCategory" c ON c.id = q."categoryId" WHERE q.id = $1::uuid
     UNION ALL
    SELECT c."parentId", c.restricted FROM above o JOIN "QuestionCategory" c ON c.id = o."parentId")
  SELECT q.state::text AS state, q."createdById", v.work->'stem' AS stem, c.id AS "categoryId", c.name AS category,
         (SELECT bool_or(o.restricted) FROM above o) AS restricted
    FROM "Question" q
    JOIN "QuestionVersion" v ON v."questionId" = q.id AND v.number = q.version
    JOIN "QuestionCategory" c ON c.id = q."categoryId"
   WHERE q.id = $1::uuid`;
