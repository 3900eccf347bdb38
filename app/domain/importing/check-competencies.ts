import { refuseSecond } from './check-organisation.ts';
import type { ColumnOf } from './export-files.ts';
import type { ExportRow } from './export-row.ts';
import type { FileCheck } from './file-check.ts';
import { KeySet, type KnownKeys } from './known-keys.ts';

export function checkCompetencies(known: KnownKeys): FileCheck<ColumnOf<'competencies'>> {
  return {
    row(row) {
      const { kode } = row.cells;
      if (kode && /[:;]/.test(kode)) row.refuse('kode', 'codeSeparators');
      else if (kode) refuseSecond(row, 'kode', known.competencies, kode);
    },
  };
}

export function checkLevels(known: KnownKeys): FileCheck<ColumnOf<'levels'>> {
  const seen = new KeySet();
  return {
    row(row) {
      const { kode, level } = row.cells;
      refuseUnknownCompetency(row, 'kode', known);
      if (kode && level) refuseSecond(row, 'level', seen, `${kode}:${level}`);
    },
  };
}

export function checkStandards(known: KnownKeys): FileCheck<ColumnOf<'standards'>> {
  const seen = new KeySet();
  return {
    row(row) {
      const { kode_jabatan, kode_kompetensi } = row.cells;
      if (kode_jabatan && !known.positions.has(kode_jabatan)) {
        row.refuse('kode_jabatan', 'positionUnknown');
      }
      refuseUnknownCompetency(row, 'kode_kompetensi', known);
      if (kode_jabatan && kode_kompetensi) {
        refuseSecond(row, 'kode_kompetensi', seen, `${kode_jabatan}\n${kode_kompetensi}`);
      }
    },
  };
}

/** One result per person, day, competency and method. */
export function checkAssessments(known: KnownKeys): FileCheck<ColumnOf<'assessments'>> {
  const seen = new KeySet();
  return {
    row(row) {
      const { nip, tanggal, kode_kompetensi, metode, berlaku_sampai } = row.cells;
      refuseUnknownEmployee(row, 'nip', known);
      refuseUnknownCompetency(row, 'kode_kompetensi', known);
      if (tanggal && berlaku_sampai && berlaku_sampai < tanggal) {
        row.refuse('berlaku_sampai', 'endsBeforeStart');
      }
      if (nip && tanggal && kode_kompetensi && metode) {
        refuseSecond(row, 'tanggal', seen, `${nip} ${tanggal} ${kode_kompetensi} ${metode}`);
      }
    },
  };
}

/** Whoever is in the export, or was in an earlier one. */
export function refuseUnknownEmployee<C extends string>(
  row: ExportRow<C>,
  column: C,
  known: KnownKeys,
): void {
  const number = row.cells[column];
  if (number && !known.employees.has(number) && !known.formerEmployees.has(number)) {
    row.refuse(column, 'employeeUnknown');
  }
}

function refuseUnknownCompetency<C extends string>(
  row: ExportRow<C>,
  column: C,
  known: KnownKeys,
): void {
  const code = row.cells[column];
  if (code && !known.competencies.has(code)) row.refuse(column, 'competencyUnknown');
}
