import { FileStore } from '@tus/file-store';
import { ERRORS, type Lock, Server, type Upload } from '@tus/server';
import type { Request as HttpRequest, RequestHandler } from 'express';

import { beginWithRoom, refuseUpload } from '#app/domain/media/begin-upload.server.ts';
import { finishUpload, ownUpload } from '#app/domain/media/finish-upload.server.ts';
import { canUseLibrary } from '#app/domain/media/policy.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { isId, newId } from '#app/platform/id.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { log } from '#app/platform/log.server.ts';
import { takeNamedLock } from '#app/platform/named-lock.server.ts';
import { today } from '#app/platform/today.server.ts';
import { UPLOAD_HOURS, uploadsFolder } from '#app/platform/uploads.server.ts';
import { signedInActor } from '#app/routes/access.server.ts';

/** The address of the upload protocol: one upload, or all of them. What lies below an upload is a page's. */
const PATHS = /^\/studio\/uploads(?:\/[^/]+)?\/?$/;

const LOCK_PATIENCE_MS = 15_000;

/**
 * Takes files in pieces by the tus protocol (1.0), so that an upload cut at nine tenths goes on there: after a lost
 * network, a restarted server or a closed browser. It reads bodies itself, piece by piece, however large.
 * @returns the handler, and what ends the uploads under way so that the process can leave
 */
export function uploadServer(): { paths: RegExp; handle: RequestHandler; end: () => void } {
  const server = tusServer();
  const underWay = new Set<HttpRequest>();
  return {
    paths: PATHS,
    handle: (request, response, next) => {
      underWay.add(request);
      response.once('close', () => underWay.delete(request));
      server.handle(request, response).catch(next);
    },
    end: () => {
      // What has arrived is kept: whoever sends goes on at another process.
      for (const request of underWay) request.destroy();
    },
  };
}

/** Files of this machine, begun where there is room for them. */
class RoomyStore extends FileStore {
  override create(upload: Upload): Promise<Upload> {
    return beginWithRoom(upload.size ?? 0, () => super.create(upload));
  }
}

function tusServer(): Server {
  const datastore = new RoomyStore({
    directory: uploadsFolder(),
    expirationPeriodInMilliseconds: UPLOAD_HOURS * 3_600_000,
  });
  // Who does not say how much is coming could not be refused before it came.
  datastore.extensions = ['creation', 'termination', 'expiration'];
  return new Server({
    path: '/studio/uploads',
    datastore,
    relativeLocation: true,
    allowedOrigins: [],
    locker: { newLock: uploadLock },
    namingFunction: () => newId(),
    getFileIdFromRequest: (_request, last) => (last && isId(last) ? last : undefined),
    maxSize: async () => (await settingOn('content.uploadLimit', today())) << 20,
    onIncomingRequest: async (request, id) => {
      const actor = await uploader(request);
      if (request.method !== 'POST') await ownUpload(actor, id);
    },
    onUploadCreate: async (request, { size = 0, metadata }) => {
      const actor = await uploader(request);
      const name = metadata?.['filename'] ?? '';
      const replaces = metadata?.['replaces'] ?? null;
      await refuseUpload(actor, { name, size, replaces });
      return { metadata: { owner: actor.accountId, name, ...(replaces && { replaces }) } };
    },
    onUploadFinish: async (request, { id }) => {
      // What becomes of it the client asks next; begun here, it happens also when the browser has gone.
      await finishUpload(await uploader(request), id).catch((error: unknown) => {
        if (!(error instanceof DomainError))
          log.error({ err: error }, 'an upload was not taken in');
      });
      return {};
    },
    onResponseError: (request, error) => answerTo(request, error),
  });
}

async function uploader(request: Request) {
  const actor = await signedInActor(request);
  if (!actor) throw Object.assign(new Error('Sign in.'), { status_code: 401, body: 'Sign in.\n' });
  if (!canUseLibrary(actor)) throw notFound();
  return actor;
}

const STATUS = { invalid: 400, conflict: 409, forbidden: 403, 'not-found': 404 } as const;

/** Refusals in the reader's words; what nobody expected tells nothing of itself. */
async function answerTo(request: Request, error: Error | { status_code: number; body: string }) {
  if (error instanceof DomainError) {
    const full = error.code === 'libraryFull' || error.code === 'fileTooLarge';
    // 409 would be taken for two that wrote at once, and tried again.
    const refused = full ? 413 : error.code === 'tooManyRequests' ? 429 : null;
    const status_code = refused ?? STATUS[error.kind];
    return { status_code, body: errorWords(error, await languageOf(request)) };
  }
  if ('status_code' in error) return undefined;
  log.error({ err: error }, 'an upload failed');
  return { status_code: 500, body: 'Something went wrong.\n' };
}

/** One request at a time writes to an upload, in whichever process; one that wants it ends the one before. */
function uploadLock(id: string): Lock {
  let release: (() => Promise<void>) | null = null;
  return {
    async lock(signal, cancel) {
      release = await takeNamedLock(`upload-${id}`, {
        onWanted: () => void cancel(),
        patienceMs: LOCK_PATIENCE_MS,
        signal,
      });
      if (!release) throw ERRORS.ERR_LOCK_TIMEOUT;
    },
    async unlock() {
      await release?.();
      release = null;
    },
  };
}
