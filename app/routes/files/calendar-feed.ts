import { feedBehind } from '#app/domain/notifications/calendar-feed.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { limit } from '#app/platform/rate-limit.server.ts';
import { currentContext } from '#app/platform/request-context.server.ts';
import { withAnyone } from '#app/routes/access.server.ts';

/** Readings per address and minute: calendars of many people may read from one server. */
const READINGS = 120;

/** The address is the secret: programs that read calendars do not sign in. */
export const loader = withAnyone(async (_actor, { params }) => {
  const address = currentContext()?.address ?? '';
  const { allowed, retryAfterSeconds } = await limit(`calendar:${address}`, READINGS, 60);
  if (!allowed)
    return new Response('Too many requests.', {
      status: 429,
      headers: { 'Retry-After': String(retryAfterSeconds) },
    });
  const secret = /^([\w-]{43})\.ics$/.exec(params['file'] ?? '')?.[1];
  if (!secret) throw notFound();
  return new Response(await feedBehind(secret), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="kompeten.ics"',
      'Cache-Control': 'private, no-cache',
      'X-Robots-Tag': 'noindex',
    },
  });
});
