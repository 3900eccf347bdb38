import type { ExportRow } from './export-row.ts';

/** What a file must agree with beyond its single cells. `end` says what only the whole file shows. */
export type FileCheck<C extends string> = {
  row(row: ExportRow<C>): void;
  end?(): void;
};
