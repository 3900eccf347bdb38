import { appointmentIn, parseEmployeeNumber } from './employee-number.ts';
import type { ColumnOf } from './export-files.ts';
import type { ExportRow, Place } from './export-row.ts';
import type { FileCheck } from './file-check.ts';
import { findRings } from './find-rings.ts';
import type { Findings } from './findings.ts';
import type { KeySet, KnownKeys } from './known-keys.ts';

/** One tree: every unit once, below a unit that exists, under a single root. */
export function checkUnits(known: KnownKeys, findings: Findings): FileCheck<ColumnOf<'units'>> {
  const parents = new Links(findings);
  let rootLine: number | null = null;
  return {
    row(row) {
      const { kode, kode_induk, berlaku_mulai, berlaku_sampai } = row.cells;
      if (kode && refuseSecond(row, 'kode', known.units, kode)) return;
      if (berlaku_mulai && berlaku_sampai && berlaku_sampai < berlaku_mulai) {
        row.refuse('berlaku_sampai', 'endsBeforeStart');
      }
      if (kode_induk) parents.add(kode, kode_induk, row.place('kode_induk'));
      else if (kode && rootLine !== null)
        row.refuse('kode_induk', 'secondRoot', { line: rootLine });
      else if (kode) rootLine = row.line;
    },
    end() {
      parents.refuseUnknown(known.units, 'unitUnknown');
      parents.refuseRings('unitRing');
    },
  };
}

export function checkPositions(known: KnownKeys): FileCheck<ColumnOf<'positions'>> {
  return {
    row(row) {
      if (row.cells.kode) refuseSecond(row, 'kode', known.positions, row.cells.kode);
    },
  };
}

/** Every person once, in a unit and position that exist, below a superior who is in the export. */
export function checkEmployees(
  known: KnownKeys,
  findings: Findings,
): FileCheck<ColumnOf<'employees'>> {
  const superiors = new Links(findings);
  const addresses = new Map<string, number>();
  return {
    row(row) {
      const { nip, kode_unit, kode_jabatan, nip_atasan } = row.cells;
      if (nip && refuseSecond(row, 'nip', known.employees, nip)) return;
      if (kode_unit && !known.units.has(kode_unit)) row.refuse('kode_unit', 'unitUnknown');
      if (kode_jabatan && !known.positions.has(kode_jabatan)) {
        row.refuse('kode_jabatan', 'positionUnknown');
      }
      if (nip_atasan) superiors.add(nip, nip_atasan, row.place('nip_atasan'));
      if (row.refused) return;
      doubtNumber(row);
      doubtAddress(row, addresses);
    },
    end() {
      superiors.refuseUnknown(known.employees, 'superiorUnknown');
      superiors.refuseRings('reportingRing');
    },
  };
}

function doubtNumber(row: ExportRow<ColumnOf<'employees'>>): void {
  const { nip, tmt_cpns } = row.cells;
  const parsed = parseEmployeeNumber(nip ?? '');
  if (parsed.fault) return;
  for (const doubt of parsed.doubts) row.warn('nip', doubt);
  const appointment = appointmentIn(parsed.number);
  if (parsed.doubts.length === 0 && tmt_cpns && !tmt_cpns.startsWith(appointment)) {
    row.warn('tmt_cpns', 'appointmentDiffers', { appointment });
  }
}

/** An address that cannot be used for signing in is no reason to leave a person out. */
function doubtAddress(row: ExportRow<ColumnOf<'employees'>>, addresses: Map<string, number>): void {
  const address = row.cells.email?.toLowerCase();
  if (!address) return;
  const line = addresses.get(address);
  if (!isAddress(address)) row.warn('email', 'emailInvalid');
  else if (line !== undefined) row.warn('email', 'emailTwice', { line });
  else addresses.set(address, row.line);
}

export function isAddress(text: string): boolean {
  return /^[^\s@,;<>()]{1,64}@[^\s@,;<>()]{1,190}$/.test(text);
}

/** @returns whether the key was there before */
export function refuseSecond<C extends string>(
  row: ExportRow<C>,
  column: C,
  keys: KeySet,
  key: string,
): boolean {
  const line = keys.add(key, row.line);
  if (line !== null) row.refuse(column, 'keyTwice', { line });
  return line !== null;
}

/** Links within one file that may point forward: judged when the file has been read. */
export class Links {
  private readonly next = new Map<string, string>();
  private readonly places = new Map<string, Place>();
  private readonly unnamed: { to: string; place: Place }[] = [];

  constructor(private readonly findings: Findings) {}

  add(from: string | null, to: string, place: Place): void {
    if (from === null) {
      this.unnamed.push({ to, place });
      return;
    }
    this.next.set(from, to);
    this.places.set(from, place);
  }

  refuseUnknown(keys: KeySet, code: 'unitUnknown' | 'superiorUnknown'): void {
    const named = [...this.next].map(([from, to]) => ({ to, place: this.places.get(from) }));
    for (const { to, place } of [...named, ...this.unnamed]) {
      if (!place || keys.has(to)) continue;
      this.findings.add({ ...place, severity: 'error', code, params: {} });
    }
  }

  /** One finding per ring, at its last row, naming the lines of all. */
  refuseRings(code: 'unitRing' | 'reportingRing'): void {
    for (const ring of findRings(this.next)) {
      const places = ring.flatMap((key) => this.places.get(key) ?? []);
      places.sort((a, b) => a.row - b.row);
      const last = places.at(-1);
      const lines = places.map(({ line }) => line).join(', ');
      if (last) this.findings.add({ ...last, severity: 'error', code, params: { lines } });
    }
  }
}
