import type { TextShelf, UnsavedText } from '#app/domain/catalogue/text/text-keeper.ts';
import type { TextPlace } from '#app/domain/catalogue/text/text-place.ts';

const TEXTS = 'texts';
const BASES = 'bases';

type Key = [writer: string, course: string, item: string, language: string, id: string];
type KeptText = { key: Key; json: string; at: string };
type KeptBase = { key: Key; json: string; revision: number };

/**
 * Words of one text kept on this device, in IndexedDB, until the server has them. Where there is none, every call
 * fails. Each window keeps its own: what an open one has there is not touched by another.
 */
export function unsavedTexts(writer: string, place: TextPlace): TextShelf & { leave(): void } {
  const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const all = [writer, place.courseId, place.itemKey, place.language] as const;
  const keyOf = (window: string): Key => [...all, window];
  let keptBase = -1;
  const leave = stayKnown(id);
  return {
    leave,
    async read() {
      const range = IDBKeyRange.bound([...all], [...all, []]);
      const { texts, bases } = await run('readonly', (texts, bases) => {
        const found = texts.getAll(range) as IDBRequest<KeptText[]>;
        const from = bases.getAll(range) as IDBRequest<KeptBase[]>;
        return () => ({ texts: found.result, bases: from.result });
      });
      const open = await openWindows();
      const baseOf = new Map(bases.map((one) => [one.key.at(-1), one]));
      return texts.flatMap(({ key, json, at }): UnsavedText[] => {
        const window = key[4];
        const from = baseOf.get(window);
        if (!from || window === id || open.has(window)) return [];
        return [{ id: window, json, at, base: { json: from.json, revision: from.revision } }];
      });
    },
    async put({ json, at, base }) {
      const key = keyOf(id);
      // What a text was made from is as long as the text, and changes with a save only.
      const withBase = base.revision !== keptBase;
      keptBase = base.revision;
      await run('readwrite', (texts, bases) => {
        texts.put({ key, json, at } satisfies KeptText);
        if (withBase) bases.put({ key, ...base } satisfies KeptBase);
        return () => undefined;
      }).catch((error: unknown) => {
        keptBase = -1;
        throw error;
      });
    },
    async clear(taken) {
      keptBase = -1;
      await run('readwrite', (texts, bases) => {
        const drop = (key: Key) => {
          texts.delete(key);
          bases.delete(key);
        };
        drop(keyOf(id));
        for (const { id: window, json } of taken) {
          const key = keyOf(window);
          const left = texts.get(key) as IDBRequest<KeptText | undefined>;
          // A window that was taken for closed may have written on.
          left.onsuccess = () => left.result?.json === json && drop(key);
        }
        return () => undefined;
      });
    },
  };
}

/** Words left on this device for a part of a course that is not there any more. */
export type StrayText = { key: Key; json: string; at: string };

/**
 * What this device still has of a writer for parts that have been removed from a course.
 * @param itemKeys of the parts that are there
 */
export async function strayTexts(
  writer: string,
  { courseId, language }: Pick<TextPlace, 'courseId' | 'language'>,
  itemKeys: readonly string[],
): Promise<StrayText[]> {
  const range = IDBKeyRange.bound([writer, courseId], [writer, courseId, []]);
  const found = await run('readonly', (texts) => {
    const all = texts.getAll(range) as IDBRequest<KeptText[]>;
    return () => all.result;
  });
  const open = await openWindows();
  return found.filter(({ key: [, , itemKey, written, window] }) => {
    return written === language && !itemKeys.includes(itemKey) && !open.has(window);
  });
}

/** Takes such words off this device. */
export async function dropStrayText({ key }: StrayText): Promise<void> {
  await run('readwrite', (texts, bases) => {
    texts.delete(key);
    bases.delete(key);
    return () => undefined;
  });
}

const LOCK = 'unsaved-text-';

/** Holds a lock as long as the window writes this text, where the browser has locks. @returns how to let it go */
function stayKnown(id: string): () => void {
  let leave = () => {};
  const writing = new Promise<void>((resolve) => (leave = resolve));
  navigator.locks?.request(LOCK + id, () => writing).catch(() => undefined);
  return leave;
}

async function openWindows(): Promise<Set<string>> {
  const state = await navigator.locks?.query();
  return new Set(state?.held?.map(({ name }) => (name ?? '').replace(LOCK, '')));
}

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('kompeten-studio', 1);
    request.onupgradeneeded = () => {
      for (const name of [TEXTS, BASES]) request.result.createObjectStore(name, { keyPath: 'key' });
    };
    request.onsuccess = () => {
      // Another window with a newer version must not wait for this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(new Error('IndexedDB cannot be opened'));
    request.onblocked = request.onerror;
  });
  opened.catch(() => (opened = null));
  return opened;
}

/** @param work asks of the stores and returns how to read the answers once all have come */
async function run<T>(
  mode: IDBTransactionMode,
  work: (texts: IDBObjectStore, bases: IDBObjectStore) => () => T,
): Promise<T> {
  const transaction = (await database()).transaction([TEXTS, BASES], mode);
  const answers = work(transaction.objectStore(TEXTS), transaction.objectStore(BASES));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(answers());
    transaction.onerror = () => reject(new Error('IndexedDB refused'));
    transaction.onabort = transaction.onerror;
  });
}
