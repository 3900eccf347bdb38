import { type Column, exportFiles } from './export-files.ts';
import type { Finding, FindingCode, Findings } from './findings.ts';
import { readCell } from './read-cell.ts';

type Params = Finding['params'];

/** A cell of a file. */
export type Place = Pick<Finding, 'file' | 'row' | 'line' | 'column' | 'value'>;

/** One row of a file: its cells as read (null: empty or unusable), and whether it can be taken. */
export class ExportRow<C extends string> {
  readonly cells = {} as Record<C, string | null>;
  refused = false;
  private raw: string[] = [];
  private places: ({ name: C } | null)[] = [];

  constructor(
    readonly file: string,
    readonly row: number,
    readonly line: number,
    private readonly findings: Findings,
  ) {}

  /** Reads the cells by the rules of their columns. */
  read(
    raw: string[],
    places: ({ name: C; column: Column } | null)[],
    misnumbered: ReadonlySet<string>,
  ): void {
    this.raw = raw;
    this.places = places;
    places.forEach((place, at) => {
      if (!place) return;
      const cell = readCell(raw[at] ?? '', place.column);
      this.cells[place.name] = cell.value;
      const saidBefore = place.column.kind === 'employeeNumber' && misnumbered.has(raw[at] ?? '');
      if (cell.error && saidBefore && !this.defines(place.name)) this.refused = true;
      else if (cell.error) this.refuse(place.name, cell.error, cell.params);
      else if (cell.warning) this.warn(place.name, cell.warning, cell.params);
    });
  }

  /** The row cannot be taken as it is. */
  refuse(column: C | '', code: FindingCode, params: Params = {}): void {
    this.refused = true;
    this.say('error', column, code, params);
  }

  /** The row is taken, but this is said. */
  warn(column: C, code: FindingCode, params: Params = {}): void {
    this.say('warning', column, code, params);
  }

  /** Where a cell is: for what is known only once the whole file has been read. */
  place(column: C): Place {
    const { file, row, line } = this;
    return { file, row, line, column, value: this.rawCell(column) };
  }

  rawCell(column: C | ''): string {
    return this.raw[this.places.findIndex((place) => place?.name === column)] ?? '';
  }

  /** The column by which a person is known: the fault is told here. */
  private defines(column: C): boolean {
    return this.file === exportFiles.employees.name && column === 'nip';
  }

  private say(severity: 'error' | 'warning', column: C | '', code: FindingCode, params: Params) {
    const { file, row, line } = this;
    const value = this.rawCell(column);
    this.findings.add({ file, row, line, column, value, severity, code, params });
  }
}
