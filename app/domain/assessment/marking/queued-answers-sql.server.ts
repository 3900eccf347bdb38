import {
  ANSWER_JOINS,
  anybodyElseCanMark,
  markableAnswer,
  othersCanMark,
  STILL_LEARNS,
} from './answers-sql.server.ts';

/** Parameters $1 to $6: the values of a marker, and the account. */
const ME = '$6::uuid';

const FACTS = `s.id AS "attemptId", u.id AS "questionId", c.id AS "courseId", c.title AS course,
         i.key AS "quizKey", i.title AS quiz, u.content -> 'stem' AS stem, z.anonymous,
         p.name, p."titlePrefix", p."titleSuffix", t.name AS "unitName"`;

const JOINS = `
    ${ANSWER_JOINS}
    JOIN "Unit" t ON t.id = p."unitId"`;

/**
 * Answers that wait for their markers, each with how it stands for the account; `alone`: it has marked, and nobody else
 * there is can be the second marker.
 */
const WAITING = `
  SELECT ${FACTS}, s."submittedAt" AS since,
         CASE WHEN given.count < z.markers THEN CASE WHEN given.own THEN 'given' ELSE 'marking' END
              WHEN given.own AND ${othersCanMark('$5::date', ME)} THEN 'given'
              ELSE 'moderation' END AS state,
         given.own AND given.count < z.markers AND NOT ${anybodyElseCanMark('$5::date', ME)} AS alone
    FROM "Attempt" s
   CROSS JOIN LATERAL jsonb_each(s.marks) AS w (id, mark)
    JOIN "QuizQuestion" u ON u.id = w.id::uuid
   CROSS JOIN LATERAL (
         SELECT count(*) AS count, coalesce(bool_or(x."markedById" = ${ME}), false) AS own
           FROM "AnswerMark" x
          WHERE x."attemptId" = s.id AND x."questionId" = u.id AND x.round = 'marking') given
    ${JOINS}
   WHERE s.awaiting > 0 AND w.mark ? 'waits' AND ${STILL_LEARNS} AND ${markableAnswer(1)}`;

/** Answers whose owners ask for a second look, which the account may give. */
const APPEALED = `
  SELECT ${FACTS}, o."openedAt" AS since, 'appeal' AS state, false AS alone
    FROM "Appeal" o
    JOIN "Attempt" s ON s.id = o."attemptId"
    JOIN "QuizQuestion" u ON u.id = o."questionId"
    ${JOINS}
   WHERE o.decision IS NULL AND ${STILL_LEARNS} AND ${markableAnswer(1)}
     AND (NOT EXISTS (SELECT 1 FROM "AnswerMark" own
                       WHERE own."attemptId" = s.id AND own."questionId" = u.id AND own."markedById" = ${ME})
          OR NOT ${othersCanMark('$5::date', ME)})`;

/** Answers that have been marked. */
const DONE = `
  SELECT ${FACTS}, d.since, 'done' AS state
    FROM (SELECT x."attemptId", x."questionId", max(x."markedAt") AS since
            FROM "AnswerMark" x GROUP BY 1, 2) d
    JOIN "Attempt" s ON s.id = d."attemptId"
    JOIN "QuizQuestion" u ON u.id = d."questionId"
    ${JOINS}
   WHERE NOT coalesce(s.marks -> u.id::text ? 'waits', false) AND ${markableAnswer(1)}`;

/** Everything that waits for somebody; those of `waitsForMe` wait for the account. */
export const OPEN_ANSWERS = `${WAITING} UNION ALL ${APPEALED}`;
export const DONE_ANSWERS = DONE;
export const WAITS_FOR_ME = `state IN ('marking', 'moderation', 'appeal')`;

/**
 * The longest waiting first. Where nobody is to know whose answers they are, only the day counts: the minute at which
 * somebody handed in would tell who it was.
 */
export const LONGEST_FIRST = `
  CASE WHEN anonymous THEN date_trunc('day', since) ELSE since END,
  md5("attemptId"::text || "questionId"::text)`;
