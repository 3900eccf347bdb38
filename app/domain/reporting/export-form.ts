import { z } from 'zod';

import { exportPages, LONGEST_QUERY } from './report-page.ts';

export const exportFormats = ['xlsx', 'csv', 'pdf'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** "Make a file of this page". */
export const exportForm = z.object({
  page: z.enum(exportPages),
  query: z.string().max(LONGEST_QUERY),
  format: z.enum(exportFormats),
});
