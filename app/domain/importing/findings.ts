import type { findingTexts } from '#app/platform/texts/findings.ts';

export type Severity = 'error' | 'warning';

/** What is wrong: a key of the `findings` texts, which say what to do about it. */
export type FindingCode = keyof (typeof findingTexts)['id']['finding'];

/** One thing to correct (error: the run is refused) or to know (warning). Row and line 0: the file as a whole. */
export type Finding = {
  file: string;
  /** Data rows from 1. */
  row: number;
  /** Physical line on which the row begins; the header is line 1. */
  line: number;
  column: string;
  value: string;
  severity: Severity;
  code: FindingCode;
  params: Record<string, string | number>;
};

/** Past this many the rest is counted, not kept: nobody reads them, and they fill the memory. */
const KEPT = 20_000;
const SHOWN = 60;

export class Findings {
  readonly list: Finding[] = [];
  errors = 0;
  warnings = 0;

  add(finding: Finding): void {
    if (finding.severity === 'error') this.errors += 1;
    else this.warnings += 1;
    if (this.list.length < KEPT) this.list.push({ ...finding, value: presentable(finding.value) });
  }

  /** Files first, then rows, as a person goes through them. */
  sorted(fileOrder: readonly string[]): Finding[] {
    return this.list.toSorted(
      (a, b) => fileOrder.indexOf(a.file) - fileOrder.indexOf(b.file) || a.row - b.row,
    );
  }
}

/** Short, and with what cannot be seen made visible. */
function presentable(value: string): string {
  const visible = value
    .slice(0, SHOWN)
    .replace(
      /[\p{Cc}\p{Bidi_Control}]/gu,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return value.length > SHOWN ? `${visible}…` : visible;
}
