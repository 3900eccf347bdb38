import { mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { now } from './clock.ts';
import { env } from './env.server.ts';
import { isId, newId } from './id.ts';

/** How long what was not finished may be taken up again. */
export const UPLOAD_HOURS = 24;

/** Where uploads lie until they become something; all web processes must see the same folder. */
export function uploadsFolder(): string {
  return path.join(env.DATA_DIR, 'uploads');
}

/** A file that somebody is uploading or has uploaded. */
export type HeldUpload = {
  id: string;
  /** The account. */
  owner: string;
  name: string;
  /** Bytes it will have, and has. */
  size: number;
  received: number;
  begunAt: Date;
  /** What it is to take the place of. */
  replaces: string | null;
  path: string;
};

/** What the upload server writes beside each file. */
const record = z.object({
  size: z.int(),
  creation_date: z.string(),
  metadata: z.object({ owner: z.string(), name: z.string(), replaces: z.string().nullish() }),
});

/** @returns null for what is not there, has expired, or is no upload of ours */
export async function heldUpload(id: string): Promise<HeldUpload | null> {
  if (!isId(id)) return null;
  const file = path.join(uploadsFolder(), id);
  const about = await readFile(`${file}.json`, 'utf8').catch(() => null);
  const size = await stat(file).catch(() => null);
  const parsed = about && size ? record.safeParse(parsedJson(about)) : null;
  if (!parsed?.success || !size) return null;
  const { metadata, creation_date } = parsed.data;
  const begunAt = new Date(creation_date);
  if (begunAt < expiryLine()) return null;
  const { owner, name, replaces = null } = metadata;
  return {
    id,
    owner,
    name,
    replaces,
    size: parsed.data.size,
    received: size.size,
    begunAt,
    path: file,
  };
}

export async function heldUploads(): Promise<HeldUpload[]> {
  const names = await readdir(uploadsFolder()).catch(() => []);
  const found = await Promise.all(names.filter(isId).map(heldUpload));
  return found.filter((upload) => upload !== null);
}

/** What became of an upload, so that whoever did not hear it may ask again. */
export async function keepOutcome(id: string, outcome: unknown): Promise<void> {
  const file = outcomeFile(id);
  const aside = `${file}.${newId()}`;
  await mkdir(uploadsFolder(), { recursive: true });
  await writeFile(aside, JSON.stringify(outcome));
  await rename(aside, file);
}

export async function keptOutcome(id: string): Promise<unknown> {
  const text = await readFile(outcomeFile(id), 'utf8').catch(() => null);
  return text === null ? null : parsedJson(text);
}

/** Gives back the space of an upload that has become something; asked how far it came, it is still complete. */
export async function hollowOut({ path: file, size }: HeldUpload): Promise<void> {
  await truncate(file, 0).catch(() => undefined);
  await truncate(file, size).catch(() => undefined);
}

/** Removes what was begun too long ago, finished or not. @returns how many files */
export async function dropExpiredUploads(): Promise<number> {
  const folder = uploadsFolder();
  const names = await readdir(folder).catch(() => []);
  let dropped = 0;
  for (const name of names) {
    const touched = (await stat(path.join(folder, name)).catch(() => null))?.mtime;
    if (!touched || touched >= expiryLine()) continue;
    await rm(path.join(folder, name), { force: true });
    dropped++;
  }
  return dropped;
}

/** What was begun before has expired. */
export function expiryLine(): Date {
  return new Date(now().getTime() - UPLOAD_HOURS * 3_600_000);
}

function outcomeFile(id: string): string {
  return path.join(uploadsFolder(), `${id}.outcome`);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
