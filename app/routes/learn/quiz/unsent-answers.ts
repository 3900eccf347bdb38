import type { Shelf } from '#app/domain/assessment/answer-keeper.ts';
import type { NumberedAnswer } from '#app/domain/assessment/answer.ts';

const STORE = 'unsent-answers';
type Kept = NumberedAnswer & { attemptId: string };

/** Answers kept on this device, in IndexedDB, until the server has them. Where there is none, every call fails. */
export function unsentAnswers(attemptId: string): Shelf {
  const key = ({ questionId, sequence }: NumberedAnswer) => [attemptId, questionId, sequence];
  return {
    async read() {
      const all = IDBKeyRange.bound([attemptId], [attemptId, []]);
      const found: unknown = await run('readonly', (store) => store.getAll(all));
      return (found as Kept[]).map(({ questionId, sequence, answer }) => ({
        questionId,
        sequence,
        answer,
      }));
    },
    async put(answer) {
      await run('readwrite', (store) => store.put({ attemptId, ...answer } satisfies Kept));
    },
    async remove(answer) {
      await run('readwrite', (store) => store.delete(key(answer)));
    },
  };
}

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('kompeten', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: ['attemptId', 'questionId', 'sequence'] });
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

async function run(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const transaction = (await database()).transaction(STORE, mode);
  const request = work(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(new Error('IndexedDB refused'));
    transaction.onabort = transaction.onerror;
  });
}
