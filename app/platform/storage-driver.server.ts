import type { Readable } from 'node:stream';

import type { ByteRange } from './byte-range.ts';

/** Where bytes are kept under their sha256 (hex): the same content once, never changed. */
export type StorageDriver = {
  has(hash: string): Promise<boolean>;
  put(hash: string, bytes: Uint8Array): Promise<void>;
  /** A file of this machine, however large: it takes no more memory than a small one. */
  putFile(path: string): Promise<{ hash: string; size: number }>;
  get(hash: string): Promise<Buffer>;
  stream(hash: string, range?: ByteRange): Readable;
  /** Bytes that are gone already are gone. */
  remove(hash: string): Promise<void>;
  /** The hashes of what was written before a moment, in no order. */
  writtenBefore(moment: Date): AsyncIterable<string>;
  /** Removes what a killed process has left half written. @param before those begun earlier than this moment */
  dropHalfWritten(before: Date): Promise<void>;
};

/** Whether a name is one that bytes are kept under. */
export function isHash(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}
