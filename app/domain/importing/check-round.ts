import {
  type AssessmentMethod,
  sourceOfMethod,
} from '#app/domain/competency/assessment-methods.ts';
import { isMeasurement } from '#app/domain/competency/competency-policy.ts';

import { refuseSecond } from './check-organisation.ts';
import type { ColumnOf } from './export-files.ts';
import type { FileCheck } from './file-check.ts';
import { KeySet } from './known-keys.ts';

/** What the results of a round may refer to. */
export type RoundKeys = {
  /** Numbers of the people whom the reader answers for. */
  employees: ReadonlySet<string>;
  /** Those of them for whom the reader is an assessor and no more: nothing but measurements, and no result of others. */
  assessed: ReadonlySet<string>;
  /** The reader's own number: nobody brings in results of his own. */
  own: string | null;
  competencies: ReadonlySet<string>;
  /** `code:level` */
  levels: ReadonlySet<string>;
  today: string;
};

/**
 * One result per person, day, competency and method. People outside the reader's scope are told like people who do not
 * exist. A day that has not come is kept: the result counts from then on.
 */
export function checkRound(known: RoundKeys): FileCheck<ColumnOf<'assessments'>> {
  const seen = new KeySet();
  return {
    row(row) {
      const { nip, tanggal, kode_kompetensi, level, metode, berlaku_sampai } = row.cells;
      if (nip && nip === known.own) row.refuse('nip', 'ownResult');
      else if (nip && !known.employees.has(nip)) row.refuse('nip', 'employeeNotYours');
      if (nip && metode && known.assessed.has(nip) && !isMeasured(metode))
        row.refuse('metode', 'methodNotYours');
      if (kode_kompetensi && !known.competencies.has(kode_kompetensi))
        row.refuse('kode_kompetensi', 'competencyNotThere');
      else if (kode_kompetensi && level && !known.levels.has(`${kode_kompetensi}:${level}`))
        row.refuse('level', 'levelNotThere');
      if (tanggal && berlaku_sampai && berlaku_sampai < tanggal)
        row.refuse('berlaku_sampai', 'endsBeforeStart');
      if (tanggal && tanggal > known.today) row.warn('tanggal', 'dateAhead');
      if (nip && tanggal && kode_kompetensi && metode)
        refuseSecond(row, 'tanggal', seen, `${nip} ${tanggal} ${kode_kompetensi} ${metode}`);
    },
  };
}

function isMeasured(method: string): boolean {
  return isMeasurement(sourceOfMethod[method as AssessmentMethod]);
}
