import type { ServerText, TextDelivery } from '#app/domain/catalogue/text/text-keeper.ts';

/** A long text on a slow line takes its time. */
const PATIENCE_MS = 60_000;
/** Shorter ones are not worth packing. */
const PACKED_FROM = 10_000;

type Answer = {
  revision?: number;
  savedAt?: string;
  current?: ServerText;
  error?: string;
  message?: string;
  path?: string | null;
};

/** Sends a text to the server and says in the keeper's words what became of it. */
export async function sendText(url: string, base: number, json: string): Promise<TextDelivery> {
  const text = `{"base":${base},"document":${json}}`;
  const packed = text.length >= PACKED_FROM && 'CompressionStream' in window;
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(packed && { 'Content-Encoding': 'gzip' }),
      },
      body: packed ? await gzip(text) : text,
      redirect: 'manual', // to the sign-in page: the session is over
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    return { outcome: 'offline' };
  }
  if (response.type === 'opaqueredirect' || response.status === 401)
    return { outcome: 'signed-out' };
  if (response.status >= 500 || response.status === 429) return { outcome: 'offline' };
  const answer = (await response.json().catch(() => null)) as Answer | null;
  return answer ? understood(response.status, answer) : { outcome: 'offline' };
}

function understood(status: number, answer: Answer): TextDelivery {
  const { revision, savedAt, current, message = '', path, error } = answer;
  if (status === 200 && revision !== undefined && savedAt)
    return { outcome: 'taken', revision, savedAt };
  if (status === 409 && current) return { outcome: 'changed', current };
  if (status === 404 || status === 403 || status === 409)
    return { outcome: 'closed', message, gone: error === 'itemGone' };
  const indexes = path ? path.split('.').map(Number) : null;
  return { outcome: 'refused', message, path: indexes };
}

async function gzip(text: string): Promise<Blob> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).blob();
}
