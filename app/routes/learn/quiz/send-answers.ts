import type { Delivery } from '#app/domain/assessment/answer-keeper.ts';
import type { NumberedAnswer } from '#app/domain/assessment/answer.ts';

const PATIENCE_MS = 10_000;
/** Browsers let no more than 64 kB outlive a page. */
const MOST_KEPT_ALIVE = 60_000;

/** Sends answers to the server and says in the keeper's words what became of them. */
export async function sendAnswers(url: string, answers: NumberedAnswer[]): Promise<Delivery> {
  const body = JSON.stringify({ answers });
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      // May outlive the page.
      keepalive: new TextEncoder().encode(body).length <= MOST_KEPT_ALIVE,
      redirect: 'manual', // to the sign-in page: the session is over
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    return { outcome: 'offline' };
  }
  if (response.type === 'opaqueredirect' || response.status === 401)
    return { outcome: 'signed-out' };
  if (response.status === 409) return { outcome: 'closed' };
  if (response.status >= 500 || response.status === 429) return { outcome: 'offline' };
  if (!response.ok) return { outcome: 'refused' };
  const saved = (await response.json().catch(() => null)) as Omit<
    Extract<Delivery, { outcome: 'taken' }>,
    'outcome'
  > | null;
  return saved ? { outcome: 'taken', ...saved } : { outcome: 'offline' };
}
