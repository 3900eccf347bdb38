import { refuseUnknownEmployee } from './check-competencies.ts';
import { refuseSecond } from './check-organisation.ts';
import { type ColumnOf, exportFiles, LEVELS } from './export-files.ts';
import type { ExportRow, Place } from './export-row.ts';
import type { FileCheck } from './file-check.ts';
import { type DatedEvent, findOverlaps } from './find-overlaps.ts';
import type { Findings } from './findings.ts';
import { KeySet, type KnownKeys } from './known-keys.ts';

/** E-learning and self-directed learning run at one's own pace and may lie beside anything. */
const OWN_PACE = new Set(['16', '22']);

/** Every event once, every certificate number once; events of one person on one day are pointed out. */
export function checkHistory(known: KnownKeys, findings: Findings): FileCheck<ColumnOf<'history'>> {
  const seen = new KeySet();
  const certificates = new KeySet();
  const events = new Map<string, DatedEvent[]>();
  return {
    row(row) {
      const { nip, jenis_diklat_id, nama, nomor_sertifikat } = row.cells;
      const { tanggal_mulai, tanggal_selesai, tahun } = row.cells;
      refuseUnknownEmployee(row, 'nip', known);
      if (jenis_diklat_id && !known.forms.has(jenis_diklat_id)) {
        row.refuse('jenis_diklat_id', 'formUnknown');
      }
      if (nomor_sertifikat) {
        const line = certificates.add(nomor_sertifikat, row.line);
        if (line !== null) row.refuse('nomor_sertifikat', 'certificateTwice', { line });
      }
      if (tanggal_selesai && tahun && !tanggal_selesai.startsWith(tahun)) {
        row.refuse('tahun', 'yearDiffers', { year: tanggal_selesai.slice(0, 4) });
      }
      if (!nip || !jenis_diklat_id || !nama || !tanggal_mulai || !tanggal_selesai) return;
      if (tanggal_selesai < tanggal_mulai) row.refuse('tanggal_selesai', 'endsBeforeStart');
      const key = `${nip} ${jenis_diklat_id} ${tanggal_mulai} ${tanggal_selesai} ${nama}`;
      refuseSecond(row, 'nama', seen, key);
      if (row.refused || OWN_PACE.has(jenis_diklat_id)) return;
      const event = {
        startsOn: tanggal_mulai,
        endsOn: tanggal_selesai,
        row: row.row,
        line: row.line,
      };
      const others = events.get(nip);
      if (others) others.push(event);
      else events.set(nip, [event]);
    },
    end() {
      for (const { later, earlier } of [...events.values()].flatMap(findOverlaps)) {
        findings.add({
          file: exportFiles.history.name,
          row: later.row,
          line: later.line,
          column: 'tanggal_mulai',
          value: later.startsOn,
          severity: 'warning',
          code: 'eventsOverlap',
          params: { line: earlier.line },
        });
      }
    },
  };
}

export function checkCourses(known: KnownKeys, findings: Findings): FileCheck<ColumnOf<'courses'>> {
  const required: Requirement[] = [];
  return {
    row(row) {
      const { kode, bentuk_id, kompetensi, prasyarat } = row.cells;
      if (kode) refuseSecond(row, 'kode', known.courses, kode);
      if (bentuk_id && !known.forms.has(bentuk_id)) row.refuse('bentuk_id', 'formUnknown');
      if (kompetensi) checkOutcomes(row, kompetensi, known);
      const place = row.place('prasyarat');
      for (const to of listOf(prasyarat)) required.push({ from: kode ?? '', to, place });
    },
    end() {
      for (const { to, place } of required) {
        if (known.courses.has(to)) continue;
        findings.add({ ...place, severity: 'error', code: 'courseUnknown', params: { code: to } });
      }
      const ring = ringOf(required);
      const last = ring.at(-1);
      if (!last) return;
      const codes = ring.map(({ from }) => from).join(', ');
      findings.add({ ...last.place, severity: 'error', code: 'courseRing', params: { codes } });
    },
  };
}

type Requirement = { from: string; to: string; place: Place };

/** What is left when every link that leads nowhere, or that nothing leads to, has been taken away. */
function ringOf(links: Requirement[]): Requirement[] {
  const from = new Set(links.map((link) => link.from));
  const to = new Set(links.map((link) => link.to));
  const kept = links.filter((link) => from.has(link.to) && to.has(link.from));
  return kept.length === links.length ? kept : ringOf(kept);
}

/** `KODE:level` pairs separated by `;`. */
function checkOutcomes(
  row: ExportRow<ColumnOf<'courses'>>,
  kompetensi: string,
  known: KnownKeys,
): void {
  const codes = new Set<string>();
  for (const pair of listOf(kompetensi)) {
    const [, code = '', level = ''] = /^([^:]+):(-?\d+)$/.exec(pair) ?? [];
    if (!code) row.refuse('kompetensi', 'outcomeUnreadable', { pair });
    else if (!known.competencies.has(code)) row.refuse('kompetensi', 'competencyUnknown');
    else if (Number(level) < 1 || Number(level) > LEVELS) {
      row.refuse('kompetensi', 'levelRange', { max: LEVELS });
    } else if (codes.has(code)) row.refuse('kompetensi', 'outcomeTwice', { code });
    codes.add(code);
  }
}

/** The entries of a cell that holds several, separated by `;`. */
export function listOf(cell: string | null): string[] {
  return (cell ?? '')
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
