import {
  checkAssessments,
  checkCompetencies,
  checkLevels,
  checkStandards,
} from './check-competencies.ts';
import { checkCourses, checkHistory } from './check-development.ts';
import { checkEmployees, checkPositions, checkUnits } from './check-organisation.ts';
import {
  type ExportFile,
  type ExportFileKey,
  exportFileKeys,
  exportFiles,
} from './export-files.ts';
import type { ExportRow } from './export-row.ts';
import type { FileCheck } from './file-check.ts';
import { Findings } from './findings.ts';
import type { KeySet, KnownKeys } from './known-keys.ts';
import { readFile } from './read-file.server.ts';

/** A file as it was given: a name, and its bytes when they are wanted. */
export type SourceFile = { name: string; size: number; bytes: () => Promise<Uint8Array> };

/** Where the rows that can be taken go. */
export type RowSink = {
  write(key: ExportFileKey, row: ExportRow<string>): Promise<void> | void;
  endFile(key: ExportFileKey): Promise<void> | void;
};

/** What each file refers to; a file that is not given must be known to the database. */
const REFERS_TO: Record<ExportFileKey, ExportFileKey[]> = {
  units: [],
  positions: [],
  competencies: [],
  levels: ['competencies'],
  standards: ['positions', 'competencies'],
  employees: ['units', 'positions'],
  assessments: ['employees', 'competencies'],
  history: ['employees'],
  courses: ['competencies'],
};

const KEYS_OF = {
  units: 'units',
  positions: 'positions',
  competencies: 'competencies',
  employees: 'employees',
  courses: 'courses',
} as const satisfies Partial<Record<ExportFileKey, keyof KnownKeys>>;

/**
 * Reads an export file by file, in the order in which they define what others refer to, and finds what is wrong.
 * Rows that are refused still count as known, so that one bad line does not make a hundred.
 * @param known keys of the database; those of the files given are added
 * @param onBytes told how far the reading has come
 */
export async function readExport(
  files: SourceFile[],
  known: KnownKeys,
  findings: Findings,
  sink: RowSink,
  onBytes?: (count: number) => void,
): Promise<void> {
  const given = new Map(
    exportFileKeys.flatMap((key) => {
      const file = files.find(({ name }) => name === exportFiles[key].name);
      return file ? [[key, file] as const] : [];
    }),
  );
  checkNames(files, given.size, findings);
  checkMissing([...given.keys()], known, findings);
  const misnumbered = await unreadableNumbers(given.get('employees'));
  for (const [key, source] of given) {
    const rows = readFile<string>(
      exportFiles[key],
      await source.bytes(),
      findings,
      misnumbered,
      onBytes,
    );
    const check = checkOf(key, known, findings);
    for (let next = await rows.next(); ; next = await rows.next()) {
      if (next.done) {
        if (!next.value) keysOf(key, known)?.acceptAnything();
        break;
      }
      check.row(next.value);
      if (!next.value.refused) await sink.write(key, next.value);
    }
    check.end?.();
    await sink.endFile(key);
  }
}

function checkOf(key: ExportFileKey, known: KnownKeys, findings: Findings): FileCheck<string> {
  const checks: { [K in ExportFileKey]: () => unknown } = {
    units: () => checkUnits(known, findings),
    positions: () => checkPositions(known),
    competencies: () => checkCompetencies(known),
    levels: () => checkLevels(known),
    standards: () => checkStandards(known),
    employees: () => checkEmployees(known, findings),
    assessments: () => checkAssessments(known),
    history: () => checkHistory(known, findings),
    courses: () => checkCourses(known, findings),
  };
  return checks[key]() as FileCheck<string>;
}

function keysOf(key: ExportFileKey, known: KnownKeys): KeySet | null {
  return key in KEYS_OF ? known[KEYS_OF[key as keyof typeof KEYS_OF]] : null;
}

function checkNames(files: SourceFile[], recognised: number, findings: Findings): void {
  const names = exportFileKeys.map((key) => exportFiles[key].name);
  const about = { row: 0, line: 0, column: '', value: '', params: { names: names.join(', ') } };
  for (const { name } of files) {
    if (names.some((known) => known === name) || !name.endsWith('.csv')) continue;
    findings.add({ ...about, file: name, severity: 'warning', code: 'fileUnknown' });
  }
  if (recognised === 0) findings.add({ ...about, file: '', severity: 'error', code: 'noFiles' });
}

/** One finding for the file, not one for each row that refers to it. */
function checkMissing(given: ExportFileKey[], known: KnownKeys, findings: Findings): void {
  const wanted = new Set(given.flatMap((key) => REFERS_TO[key]));
  for (const key of wanted) {
    const keys = keysOf(key, known);
    if (given.includes(key) || !keys || keys.size > 0) continue;
    keys.acceptAnything();
    const { name } = exportFiles[key];
    const about = { row: 0, line: 0, column: '', value: '', params: {} };
    findings.add({ ...about, file: name, severity: 'error', code: 'fileMissing' });
  }
}

/** Numbers of people that cannot be read where people are defined: said there once, not wherever they occur. */
async function unreadableNumbers(source: SourceFile | undefined): Promise<Set<string>> {
  const numbers = new Set<string>();
  if (!source) return numbers;
  const justNumbers: ExportFile<'nip'> = {
    name: source.name,
    columns: { nip: exportFiles.employees.columns.nip },
  };
  for await (const row of readFile(justNumbers, await source.bytes(), new Findings())) {
    // What a spreadsheet has mangled is shared by many people and names none of them.
    if (row.refused && !/E\+?\d+$/i.test(row.rawCell('nip'))) numbers.add(row.rawCell('nip'));
  }
  return numbers;
}
