import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { loadActor, type SignedIn } from '#app/domain/organisation/load-actor.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { isId } from '#app/platform/id.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { oncePerRequest } from '#app/platform/request-context.server.ts';
import { readSessionToken, tokenHash } from '#app/platform/session-cookie.server.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/**
 * Makes a loader or action that only a signed-in person reaches; the domain function it calls decides the rest.
 * Someone not signed in is sent to sign in and comes back afterwards.
 */
export function withActor<A extends Args, T>(handle: (actor: SignedIn, args: A) => Promise<T>) {
  return async (args: A): Promise<T> => {
    const actor = await signedInActor(args.request);
    if (!actor) throw signInFirst(args.request);
    return answering(args.request, () => handle(actor, args));
  };
}

/** Makes a loader or action that anyone may reach; the actor is null for the public. */
export function withAnyone<A extends Args, T>(
  handle: (actor: SignedIn | null, args: A) => Promise<T>,
) {
  return async (args: A): Promise<T> => {
    const actor = await signedInActor(args.request);
    return answering(args.request, () => handle(actor, args));
  };
}

/** An id out of the URL. What cannot be an id is not found. */
export function idParam(value: string | undefined): string {
  if (!value || !isId(value)) throw data('notFound', { status: 404 });
  return value;
}

/** The signed-in actor, worked out once however many loaders of a page ask; null for the public. */
export function signedInActor(request: Request): Promise<SignedIn | null> {
  return oncePerRequest('actor', async () => {
    const token = await readSessionToken(request);
    return token ? loadActor(tokenHash(token)) : null;
  });
}

function signInFirst(request: Request): Response {
  const url = new URL(request.url);
  const back = request.method === 'GET' ? url.pathname + url.search : '/';
  return redirect(back === '/' ? '/login' : `/login?to=${encodeURIComponent(back)}`);
}

/** What the domain refuses becomes the HTTP answer it means. */
async function answering<T>(request: Request, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw data(await problemOf(error, request), { status: STATUS[error.kind] });
  }
}

/** What the page says: that nothing is there or allowed, or the refusal in words. */
async function problemOf(error: DomainError, request: Request): Promise<string> {
  if (error.code === 'notFound' || error.code === 'forbidden') return error.code;
  return errorWords(error, await languageOf(request));
}

const STATUS = { invalid: 400, conflict: 409, forbidden: 403, 'not-found': 404 } as const;
