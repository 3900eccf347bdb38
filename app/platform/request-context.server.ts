import { AsyncLocalStorage } from 'node:async_hooks';

/** What belongs to one HTTP request or one job: its reference id, CSP nonce and things worked out once. */
export type RequestContext = {
  reference: string;
  nonce: string;
  address: string;
  memo: Map<string, Promise<unknown>>;
  /** Hosts whose pages the answer may show in frames. */
  frameHosts?: readonly string[];
};

/**
 * One for the process: in watch mode a changed file or setting of Vite has this module loaded anew for the pages, while
 * requests still come in by the copy that was there before.
 */
const storage = ((globalThis as Held).kompetenRequests ??= new AsyncLocalStorage());
type Held = { kompetenRequests?: AsyncLocalStorage<RequestContext> };

export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

export function currentContext(): RequestContext | undefined {
  return storage.getStore();
}

export function currentReference(): string | undefined {
  return storage.getStore()?.reference;
}

/** Does the work once per request, however many loaders ask. Outside a request it is simply done. */
export function oncePerRequest<T>(key: string, work: () => Promise<T>): Promise<T> {
  const context = storage.getStore();
  if (!context) return work();
  const known = context.memo.get(key) as Promise<T> | undefined;
  if (known) return known;
  const promise = work();
  context.memo.set(key, promise);
  return promise;
}
