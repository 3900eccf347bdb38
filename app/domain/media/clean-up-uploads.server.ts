import { dropHalfWritten } from '#app/platform/storage.server.ts';
import { dropExpiredUploads, expiryLine } from '#app/platform/uploads.server.ts';

/** Removes uploads that nobody finished in a day, and what killed processes have left half written. */
export async function cleanUpUploads(): Promise<void> {
  await dropExpiredUploads();
  await dropHalfWritten(expiryLine());
}
