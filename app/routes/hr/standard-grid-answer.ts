import type { StandardPreview } from '#app/domain/competency/preview-standards.server.ts';

/** What the grid gets back after it was sent: everything typed, and either what is wrong or what it would do. */
export type GridAnswer = {
  typed: Record<string, string>;
  basis: { validFrom: string; decreeNumber: string; decreeDate: string; importance: string };
  /** Sentences by the name of their field. */
  problems: Record<string, string>;
  preview: StandardPreview | null;
  digest: string;
};
