import type { DetailedError, Upload } from 'tus-js-client';

import type { ShownAsset } from './shown-asset.ts';

/**
 * `waiting`: the network or the server is away, it goes on by itself; `making`: everything has arrived and becomes a
 * file of the library.
 */
export type UploadStage = 'sending' | 'waiting' | 'paused' | 'making';

export type UploadOptions = {
  onProgress?: (sent: number, total: number) => void;
  onStage?: (stage: UploadStage) => void;
  /** The file of the library whose place it takes. */
  replaces?: string;
};

export type RunningUpload = {
  /** The file as the library has it. Rejects with an `UploadFailure`. */
  done: Promise<ShownAsset>;
  /** What has arrived stays for a day. */
  pause(): void;
  /** Goes on after a pause or a failure that may pass. */
  resume(): void;
  /** Gives it up; what has arrived is thrown away. */
  cancel(): Promise<void>;
};

/** Why there is no file: `words` where the server has said it in the reader's language. */
export class UploadFailure extends Error {
  constructor(
    readonly why: 'refused' | 'signed-out' | 'unreachable' | 'cancelled',
    readonly words: string | null = null,
  ) {
    super(words ?? why);
  }
}

/** Small enough to arrive within minutes over a slow line, large enough not to ask too often over a fast one. */
const PIECE = 8 << 20;
/** Patience with a network that is away: about half an hour, counted anew with every piece that arrives. */
const PAUSES_MS = [0, 1_000, 3_000, 5_000, 10_000, ...Array<number>(90).fill(20_000)];

/** Uploads a file into the library and waits until it is there. */
export function uploadFile(file: File, options: UploadOptions = {}): Promise<ShownAsset> {
  return beginUpload(file, options).done;
}

/**
 * Uploads a file in pieces. It goes on where it was cut: by itself while the page is open, and when the same file is
 * chosen again in this browser within a day.
 */
export function beginUpload(file: File, options: UploadOptions = {}): RunningUpload {
  let upload: Upload | null = null;
  let cancelled = false;
  let paused = false;
  let fail: (failure: UploadFailure) => void = () => undefined;
  // What was on its way when it was paused does not set it going again.
  const onStage = (stage: UploadStage) => {
    if (!paused) options.onStage?.(stage);
  };

  const sent = new Promise<string>((resolve, reject) => {
    fail = reject;
    void prepare(file, { ...options, onStage }, resolve, reject).then(
      (made) => {
        upload = made;
        if (cancelled) reject(new UploadFailure('cancelled'));
        else if (!paused) upload.start();
      },
      () => reject(new UploadFailure('unreachable')), // its code could not be loaded
    );
  });
  const done = sent.then((url) => {
    onStage('making');
    return outcomeOf(url);
  });

  return {
    done,
    pause() {
      paused = true;
      void upload?.abort();
      options.onStage?.('paused');
    },
    resume() {
      paused = false;
      onStage('sending');
      upload?.start();
    },
    async cancel() {
      cancelled = true;
      await upload?.abort(true).catch(() => undefined);
      fail(new UploadFailure('cancelled'));
    },
  };
}

async function prepare(
  file: File,
  { onProgress, onStage, replaces }: UploadOptions,
  resolve: (url: string) => void,
  reject: (failure: UploadFailure) => void,
): Promise<Upload> {
  // Loaded when somebody uploads: readers of the page do without it.
  const tus = await import('tus-js-client');
  const upload: Upload = new tus.Upload(file, {
    endpoint: '/studio/uploads',
    chunkSize: PIECE,
    retryDelays: PAUSES_MS,
    metadata: { filename: file.name, ...(replaces && { replaces }) },
    // The same file uploaded for another purpose is another upload.
    fingerprint: async ({ name, size, lastModified }) =>
      ['kompeten', name, size, lastModified, replaces ?? ''].join('-'),
    removeFingerprintOnSuccess: true,
    onProgress: (bytes, total) => {
      onStage?.('sending');
      onProgress?.(bytes, total);
    },
    onShouldRetry: (error) => {
      const again = mayPass(statusOf(error));
      if (again) onStage?.('waiting');
      return again;
    },
    onSuccess: () => resolve(upload.url ?? ''),
    onError: (error) => reject(failureOf(error)),
  });
  const [before] = await upload.findPreviousUploads();
  if (before) upload.resumeFromPreviousUpload(before);
  return upload;
}

/** Nothing heard, a server in trouble, or another request that still holds the upload. */
function mayPass(status: number): boolean {
  return status === 0 || status >= 500 || [409, 423, 429].includes(status);
}

function statusOf(error: Error | DetailedError): number {
  return ('originalResponse' in error && error.originalResponse?.getStatus()) || 0;
}

function failureOf(error: Error | DetailedError): UploadFailure {
  const status = statusOf(error);
  if (status === 401) return new UploadFailure('signed-out');
  if (mayPass(status)) return new UploadFailure('unreachable');
  const words = 'originalResponse' in error ? error.originalResponse?.getBody() : null;
  return new UploadFailure('refused', words?.trim() || null);
}

/** Asks what became of an upload, as long as nobody answers. */
async function outcomeOf(url: string): Promise<ShownAsset> {
  const id = url.split('/').at(-1) ?? '';
  for (const pause of PAUSES_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const response = await fetch(`/studio/uploads/${id}/asset`, {
      method: 'POST',
      redirect: 'manual', // to the sign-in page: the session is over
    }).catch(() => null);
    if (!response || response.status >= 500) continue;
    if (response.type === 'opaqueredirect') throw new UploadFailure('signed-out');
    const said = (await response.json().catch(() => ({}))) as {
      asset?: ShownAsset;
      error?: string;
    };
    if (said.asset) return said.asset;
    throw new UploadFailure('refused', said.error ?? null);
  }
  throw new UploadFailure('unreachable');
}
