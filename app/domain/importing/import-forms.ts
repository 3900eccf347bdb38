import { z } from 'zod';

/** Uploaded files together may have this many megabytes. */
export const LARGEST_UPLOAD_MB = 100;

export const uploadForm = z.object({ files: z.array(z.instanceof(File)).min(1) });

export type Upload = z.infer<typeof uploadForm>;

export const takeCheckedForm = z.object({ confirm: z.literal('on').optional() });
