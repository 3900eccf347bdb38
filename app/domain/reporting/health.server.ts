import { canManageGrants } from '#app/domain/organisation/access-policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { pool, row } from '#app/platform/db.server.ts';
import { canSendMail } from '#app/platform/mail.server.ts';
import { type Readiness, readiness } from '#app/platform/readiness.server.ts';

export const checks = ['database', 'migrations', 'queue', 'worker'] as const;

export type Health = {
  ready: boolean;
  checks: { name: (typeof checks)[number]; ok: boolean }[];
  /** Events that wait to be handed to the worker. */
  eventsWaiting: number;
  /** Kept and never sent where there is no mail server. */
  mailsWaiting: number;
  mailsFailed: number;
  /** Long jobs that failed in the last week. */
  tasksFailed: number;
  sendsMail: boolean;
};

/** Whether everything runs, for those who administer. */
export async function health(actor: Actor): Promise<Health | null> {
  if (!canManageGrants(actor)) return null;
  const [state, counts] = await Promise.all([
    readiness(pool),
    row<Counts>('health-counts', COUNTS),
  ]);
  return {
    ready: state.ready,
    checks: checks.map((name) => ({ name, ok: state[name satisfies keyof Readiness].ok })),
    sendsMail: canSendMail(),
    ...(counts ?? { eventsWaiting: 0, mailsWaiting: 0, mailsFailed: 0, tasksFailed: 0 }),
  };
}

type Counts = Omit<Health, 'ready' | 'checks' | 'sendsMail'>;

const COUNTS = `
  SELECT (SELECT count(*) FROM "Outbox") AS "eventsWaiting",
         (SELECT count(*) FROM "Mail" WHERE "sentAt" IS NULL) AS "mailsWaiting",
         (SELECT count(*) FROM "Mail" WHERE "sentAt" IS NULL AND failure IS NOT NULL) AS "mailsFailed",
         (SELECT count(*) FROM "Task" WHERE status = 'failed' AND "createdAt" > now() - interval '7 days')
           AS "tasksFailed"`;
