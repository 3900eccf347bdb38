import type { Localised } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';

import { numberIn } from '../reading/numbers.ts';
import type { LineKind } from './table-words.ts';

/** A line below a question, with what is in its columns. */
export type TableLine = {
  line: LineKind;
  text?: Localised;
  match?: Localised;
  number?: string;
  right?: string;
  /** Of a question inside a case. */
  kind?: string;
  settings?: Settings;
};
export type Settings = Record<string, string>;

/** A question as the table says it: what is its own, and its lines. */
export type TableBody = { settings?: Settings; right?: string; lines: TableLine[] };

/** What is wrong in a line, named as the findings name it. */
export class LineError extends Error {
  constructor(
    readonly code: 'valueUnknown' | 'numberUnread' | 'lineMissing' | 'rightSeveral',
    readonly data: Record<string, string>,
  ) {
    super(code);
  }
}

/** The lines of a body by what they are, and its settings, for reading. */
export class Lines {
  private readonly asked = new Set<string>();

  constructor(readonly body: Required<Omit<TableBody, 'right'>> & { right: string }) {}

  of(...kinds: LineKind[]): TableLine[] {
    for (const kind of kinds) this.asked.add(kind);
    return this.body.lines.filter(({ line }) => kinds.includes(line));
  }

  /** Every line, whatever it is. */
  all(): TableLine[] {
    for (const { line } of this.body.lines) this.asked.add(line);
    return this.body.lines;
  }

  /** What nobody has asked for: it means something else than whoever wrote it believes. @throws LineError */
  refuseRest(): void {
    const line = this.body.lines.find(({ line }) => !this.asked.has(line));
    if (line) throw new LineError('valueUnknown', { column: 'line', text: line.line });
    const setting = Object.keys(this.body.settings).find((name) => !this.asked.has(`=${name}`));
    if (setting) throw new LineError('valueUnknown', { column: 'settings', text: setting });
  }

  texts(kind: LineKind): Localised[] {
    return this.of(kind).map(({ text = NO_WORDS }) => text);
  }

  first(kind: LineKind): Localised {
    return this.texts(kind)[0] ?? NO_WORDS;
  }

  setting(name: string): string {
    this.asked.add(`=${name}`);
    return this.body.settings[name] ?? '';
  }

  number(name: string, otherwise: number): number {
    const text = this.setting(name);
    return text === '' ? otherwise : numberOr(text);
  }

  /** One of these, or the first of them where nothing is said. */
  choice<Name extends string>(name: string, ...known: [Name, ...Name[]]): Name {
    const text = this.setting(name).toLowerCase();
    if (text === '') return known[0];
    const found = known.find((one) => one === text);
    if (!found) throw new LineError('valueUnknown', { column: name, text });
    return found;
  }
}

/** @throws LineError */
export function numberOr(text: string): number {
  // A spreadsheet that writes Indonesian has a comma before the decimals.
  const number = numberIn(/^[+-]?\d+,\d+$/.test(text.trim()) ? text.replace(',', '.') : text);
  if (number === null) throw new LineError('numberUnread', { text });
  return number;
}

/** `name=value`, a line each or with `;` between. */
export function settingsIn(text: string): Settings {
  const pairs = text.split(/[;\n]/).flatMap((pair) => {
    const at = pair.indexOf('=');
    return at < 1 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const];
  });
  return Object.fromEntries(pairs);
}

export function settingsText(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}
