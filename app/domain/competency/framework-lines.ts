import type { FrameworkColumn } from './framework-csv.ts';
import {
  type DocumentCompetency,
  LARGEST_FRAMEWORK,
  type ScaleLevel,
} from './framework-document.ts';
import { type DocumentProblem, type ProblemField, readDocument } from './framework-problem.ts';
import { MOST_LEVELS } from './framework-scale.ts';
import type { FileProblem, ReadCompetencies } from './read-framework-csv.server.ts';

type Values = Record<FrameworkColumn, string>;

/** What every line of a competency says the same of; an empty cell says nothing new. */
const SHARED = [
  'induk',
  'jenis',
  'urusan',
  'nama_id',
  'nama_en',
  'deskripsi_id',
  'deskripsi_en',
] as const satisfies FrameworkColumn[];

type Gathered = {
  line: number;
  shared: Values;
  levels: { line: number; level: number; values: Values }[];
};

/** Gathers the lines of a file into competencies and remembers where each thing was said. */
export class FrameworkLines {
  private readonly problems: FileProblem[] = [];
  private readonly gathered = new Map<string, Gathered>();
  private overfull = false;

  /** More has been added than any framework holds: what else the file says need not be read. */
  get full(): boolean {
    return this.overfull;
  }

  refuse(problem: FileProblem): void {
    this.problems.push(problem);
  }

  add(line: number, values: Values): void {
    const code = values.kode.normalize('NFC');
    if (code === '') return this.refuse({ line, column: 'kode', code: 'required', params: {} });
    if (!this.gathered.has(code) && this.gathered.size >= LARGEST_FRAMEWORK.competencies)
      return this.refuseRest(line, '', LARGEST_FRAMEWORK.competencies);
    const known = this.gathered.get(code) ?? { line, shared: values, levels: [] };
    this.gathered.set(code, known);
    for (const column of SHARED) {
      if (values[column] === '' || values[column] === known.shared[column]) continue;
      this.refuse({ line, column, code: 'differs', params: { line: known.line } });
    }
    const level = Number(values.level);
    if (values.level === '') this.addHeading(line, values);
    else if (known.levels.length >= MOST_LEVELS) this.refuseRest(line, 'level', MOST_LEVELS);
    else if (Number.isInteger(level)) known.levels.push({ line, level, values });
    else this.refuse({ line, column: 'level', code: 'levelWhole', params: {} });
  }

  /** The competencies, or what is wrong, in the order of the lines. */
  read(scale: ScaleLevel[]): ReadCompetencies {
    if (this.full) return { competencies: null, problems: this.problems };
    const competencies = [...this.gathered].map(([code, found]) => competencyOf(code, found));
    const name = { id: '-', en: '' };
    const { document, problems } = readDocument({ name, levels: scale, competencies });
    const all = [...this.problems, ...problems.map((problem) => this.placed(problem))];
    if (document && all.length === 0) return { competencies: document.competencies, problems: [] };
    return { competencies: null, problems: all.sort((a, b) => a.line - b.line) };
  }

  /** A line without a level is a heading, of which texts of a level say nothing. */
  private addHeading(line: number, values: Values): void {
    const texts = ['uraian_id', 'uraian_en', 'indikator_id', 'indikator_en'] as const;
    if (texts.some((column) => values[column] !== ''))
      this.refuse({ line, column: 'level', code: 'required', params: {} });
  }

  private refuseRest(line: number, column: FileProblem['column'], max: number): void {
    this.refuse({ line, column, code: 'tooMany', params: { max } });
    this.overfull = true;
  }

  private placed({ competency, field, level, code, params }: DocumentProblem): FileProblem {
    const found = this.gathered.get(competency ?? '');
    const line = found?.levels.findLast((said) => said.level === level)?.line ?? found?.line ?? 0;
    return { line, column: COLUMN_OF[field] ?? '', code, params };
  }
}

function competencyOf(code: string, { shared, levels }: Gathered): DocumentCompetency {
  return {
    code,
    parent: shared.induk || null,
    kind: shared.jenis,
    affair: shared.urusan,
    name: { id: shared.nama_id, en: shared.nama_en },
    description: { id: shared.deskripsi_id, en: shared.deskripsi_en },
    levels: levels
      .toSorted((a, b) => a.level - b.level)
      .map(({ level, values }) => ({
        level,
        description: { id: values.uraian_id, en: values.uraian_en },
        indicators: { id: linesOf(values.indikator_id), en: linesOf(values.indikator_en) },
      })),
  };
}

/** One indicator per line; empty lines are none. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

const COLUMN_OF: Partial<Record<ProblemField, FrameworkColumn>> = {
  code: 'kode',
  parent: 'induk',
  kind: 'jenis',
  affair: 'urusan',
  name_id: 'nama_id',
  name_en: 'nama_en',
  description_id: 'deskripsi_id',
  description_en: 'deskripsi_en',
  level: 'level',
  level_id: 'uraian_id',
  level_en: 'uraian_en',
  indicators_id: 'indikator_id',
  indicators_en: 'indikator_en',
};
