import type { CsvCell } from '#app/platform/csv.ts';

import type { DocumentCompetency, DocumentLevel } from './framework-document.ts';

/** Columns of a file of competencies: one line per competency and level, indicators one per line of their cell. */
export const frameworkColumns = [
  'kode',
  'induk',
  'jenis',
  'urusan',
  'nama_id',
  'nama_en',
  'deskripsi_id',
  'deskripsi_en',
  'level',
  'uraian_id',
  'uraian_en',
  'indikator_id',
  'indikator_en',
] as const;
export type FrameworkColumn = (typeof frameworkColumns)[number];

/** Without these a file says too little; a column left out otherwise is an empty one. */
export const requiredColumns: readonly FrameworkColumn[] = [
  'kode',
  'jenis',
  'nama_id',
  'level',
  'uraian_id',
];

/** Uploaded files may have this many megabytes. */
export const LARGEST_FRAMEWORK_FILE_MB = 10;

/** The lines of such a file, the header first. A competency without levels has one line without a level. */
export function* frameworkLines(competencies: readonly DocumentCompetency[]): Generator<CsvCell[]> {
  yield [...frameworkColumns];
  for (const competency of competencies) {
    const { code, parent, kind, affair, name, description, levels } = competency;
    const said = [code, parent, kind, affair, name.id, name.en, description.id, description.en];
    if (levels.length === 0) yield [...said, '', '', '', '', ''];
    for (const level of levels) yield [...said, ...levelCells(level)];
  }
}

function levelCells({ level, description, indicators }: DocumentLevel): CsvCell[] {
  return [
    level,
    description.id,
    description.en,
    indicators.id.join('\n'),
    indicators.en.join('\n'),
  ];
}
