import { z } from 'zod';

/** Uploaded files together may have this many megabytes. */
export const LARGEST_UPLOAD_MB = 100;

export const uploadForm = z.object({ files: z.array(z.instanceof(File)).min(1) });

export type Upload = z.infer<typeof uploadForm>;

export const takeCheckedForm = z.object({ confirm: z.literal('on').optional() });

/** The results of a round, in megabytes. */
export const LARGEST_ROUND_MB = 5;

export const roundForm = z.object({
  file: z
    .instanceof(File)
    .refine(({ size }) => size <= LARGEST_ROUND_MB << 20, { params: { code: 'roundTooLarge' } }),
});

export type RoundUpload = z.infer<typeof roundForm>;
