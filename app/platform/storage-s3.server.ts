import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

import type { ByteRange } from './byte-range.ts';
import { isHash, type StorageDriver } from './storage-driver.server.ts';

export type S3Settings = {
  bucket: string;
  region: string;
  /** Of another server than Amazon's. */
  endpoint?: string;
  accessKeyId?: string;
  secretAccessKey?: string;
  /** The bucket stands in the path, not in the host name. */
  forcePathStyle: boolean;
};

/** Parts of a large file: two of them at a time are all that is in memory. */
const PART = 8 << 20;

/** Where they lie in the bucket. */
const Prefix = 'files/';

/** Bytes in a bucket of an S3-compatible server. */
export function s3Storage(settings: S3Settings): StorageDriver {
  const { bucket: Bucket, accessKeyId, secretAccessKey, ...rest } = settings;
  const client = new S3Client({
    ...rest,
    // Without keys of ours those of the machine are used.
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
    // Other servers than Amazon's do not know its newer checksums; contents are named by their own.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (hash: string) => ({ Bucket, Key: `${Prefix}${hash.slice(0, 2)}/${hash}` });

  async function has(hash: string): Promise<boolean> {
    try {
      await client.send(new HeadObjectCommand(at(hash)));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async function* pieces(hash: string, range?: ByteRange): AsyncGenerator<Uint8Array> {
    const Range = range && `bytes=${range.start}-${range.end}`;
    const { Body } = await client.send(new GetObjectCommand({ ...at(hash), Range }));
    yield* Body as Readable;
  }

  return {
    has,
    async put(hash, bytes) {
      if (!(await has(hash))) await client.send(new PutObjectCommand({ ...at(hash), Body: bytes }));
    },
    async putFile(path) {
      const { hash, size } = await hashOfFile(path);
      if (await has(hash)) return { hash, size };
      const params = { ...at(hash), Body: createReadStream(path, { highWaterMark: 1 << 20 }) };
      await new Upload({ client, params, partSize: PART, queueSize: 2 }).done();
      return { hash, size };
    },
    async get(hash) {
      const { Body } = await client.send(new GetObjectCommand(at(hash)));
      return Buffer.from((await Body?.transformToByteArray()) ?? []);
    },
    stream: (hash, range) => Readable.from(pieces(hash, range), { objectMode: false }),
    async remove(hash) {
      await client.send(new DeleteObjectCommand(at(hash)));
    },
    async *writtenBefore(moment) {
      const params = { client };
      for await (const { Contents = [] } of paginateListObjectsV2(params, { Bucket, Prefix })) {
        for (const { Key = '', LastModified } of Contents) {
          const hash = Key.slice(Key.lastIndexOf('/') + 1);
          if (isHash(hash) && LastModified && LastModified < moment) yield hash;
        }
      }
    },
    // Objects appear whole; parts of an upload that broke off the bucket's own rules remove.
    dropHalfWritten: async () => undefined,
  };
}

function isMissing(error: unknown): boolean {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404;
}

async function hashOfFile(path: string): Promise<{ hash: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(piece as Buffer);
    size += (piece as Buffer).length;
  }
  return { hash: hash.digest('hex'), size };
}
