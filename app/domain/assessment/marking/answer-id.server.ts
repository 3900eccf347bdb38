import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

import { env } from '#app/platform/env.server.ts';

/** The answer to a question in one attempt. */
export type AnswerPlace = { attemptId: string; questionId: string };

let key: Buffer | null = null;
const NOTHING = Buffer.alloc(16);

/**
 * How an answer is called where it is marked. It says nothing of the attempt: whoever marks without names must not find
 * the same person again at another question or on another page, nor tell who began before whom.
 */
export function answerIdOf({ attemptId, questionId }: AnswerPlace): string {
  const cipher = createCipheriv('aes-256-cbc', answerKey(), NOTHING).setAutoPadding(false);
  const place = Buffer.from((questionId + attemptId).replaceAll('-', ''), 'hex');
  return Buffer.concat([cipher.update(place), cipher.final()]).toString('base64url');
}

/** Undoes `answerIdOf`; what was made up leads to an answer that is not there. Null where it cannot be one. */
export function answerPlaceOf(id: string): AnswerPlace | null {
  if (!/^[\w-]{43}$/.test(id)) return null;
  const decipher = createDecipheriv('aes-256-cbc', answerKey(), NOTHING).setAutoPadding(false);
  const place = Buffer.concat([decipher.update(Buffer.from(id, 'base64url')), decipher.final()]);
  const [questionId, attemptId] = [place.subarray(0, 16), place.subarray(16)].map(uuidOf);
  return { questionId: questionId!, attemptId: attemptId! };
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function answerKey(): Buffer {
  key ??= Buffer.from(hkdfSync('sha256', env.SECRET_KEY ?? '', '', 'answers to mark', 32));
  return key;
}
