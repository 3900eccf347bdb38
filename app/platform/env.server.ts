import { availableParallelism } from 'node:os';
import path from 'node:path';

import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .transform((value) => value === '1')
  .optional();

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Processes that answer requests, sharing the port. */
  WEB_PROCESSES: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(Math.min(availableParallelism(), 4)),
  /** Where the embedded database, stored files and keys live. */
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).default(10),
  REDIS_URL: z.string().optional(),
  /** Stored files lie in this bucket of an S3-compatible server instead of the data folder. */
  S3_BUCKET: z.string().optional(),
  /** Of another server than Amazon's. */
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('us-east-1'),
  /** Without both, the machine's own credentials are used. */
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** The bucket stands in the path, as most servers but Amazon's want it; the default with an endpoint. */
  S3_FORCE_PATH_STYLE: flag,
  /** Base of every link in QR codes, mails and calendars. */
  PUBLIC_URL: z.url().optional(),
  /** Pictures, videos and downloads are served from this origin, another host than that of the pages. */
  FILES_ORIGIN: z.url().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Kompeten <no-reply@localhost>'),
  /** Addresses (comma separated) whose X-Forwarded-* headers are believed. */
  TRUST_PROXY: z.string().optional(),
  DEMO: flag,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Business dates (deadlines, "today") are in this zone. */
  ORGANISATION_TIME_ZONE: z.string().default('Asia/Jakarta'),
  /** Encrypts the private key of the seal where it rests in the database; signs addresses at FILES_ORIGIN. */
  SECRET_KEY: z.string().min(32).optional(),
  /** PEM files of a key of the organisation's own that seals certificates instead of the installation's. */
  SEAL_KEY_FILE: z.string().optional(),
  SEAL_CERTIFICATE_FILE: z.string().optional(),
  /** Cookies carry Secure; set to 0 only where the site is served without TLS. */
  SECURE_COOKIES: flag,
});

const checked = schema
  .refine(({ FILES_ORIGIN, SECRET_KEY }) => !FILES_ORIGIN || SECRET_KEY, {
    path: ['FILES_ORIGIN'],
    message: 'needs SECRET_KEY, which signs the addresses there',
  })
  .refine(
    ({ FILES_ORIGIN, PUBLIC_URL }) => !FILES_ORIGIN || hostOf(FILES_ORIGIN) !== hostOf(PUBLIC_URL),
    {
      path: ['FILES_ORIGIN'],
      message: 'must be another host than that of PUBLIC_URL',
    },
  );

function hostOf(url: string | undefined): string | null {
  return url ? new URL(url).host : null;
}

function read() {
  const blank = Object.entries(process.env).filter(([, value]) => value !== '');
  const parsed = checked.safeParse(Object.fromEntries(blank));
  if (parsed.success) return { ...parsed.data, DATA_DIR: path.resolve(parsed.data.DATA_DIR) };
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not usable:\n${lines.join('\n')}`);
}

/** Settings of this process, read once. The only place that reads process.env. */
export const env = read();

/** The database to use; the launcher sets it when the embedded one runs. */
export function databaseUrl(): string {
  if (!env.DATABASE_URL) throw new Error('DATABASE_URL is not set and no embedded database runs.');
  return env.DATABASE_URL;
}
