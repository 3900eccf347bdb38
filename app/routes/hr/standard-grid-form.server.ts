import { createHash } from 'node:crypto';

import type { GridSearch } from '#app/domain/competency/grid-search.ts';
import { readCell, suffixesOf } from '#app/domain/competency/standard-cell.ts';
import {
  cellName,
  type StandardChange,
  type StandardRevision,
} from '#app/domain/competency/standard-change.ts';
import type { StandardGrid } from '#app/domain/competency/standard-grid.server.ts';
import { isDay } from '#app/platform/clock.ts';
import type { DomainError, Refusal } from '#app/platform/errors.ts';

import type { GridAnswer } from './standard-grid-answer.ts';

/** More than any page shows; what is sent beyond is no work of ours. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 1_500;

/** What is wrong, by the name of its field. */
export type ProblemsByField = Record<string, Refusal>;

export type PostedGrid = {
  revision: StandardRevision;
  /** What was typed into cells that differ from what they showed, by the name of their field. */
  typed: Record<string, string>;
  basis: GridAnswer['basis'];
  problems: ProblemsByField;
  /** The field of a cell that the domain names. */
  fieldOf: Map<string, string>;
};

/**
 * Reads the grid as it was sent. A cell counts as changed where it differs from what it showed when the page was made,
 * so that nobody undoes what somebody else has changed since.
 */
export function readPostedGrid(
  form: FormData,
  grid: StandardGrid,
  { rows: scope }: GridSearch,
): PostedGrid {
  const fields = new Map(form.entries());
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const basis = {
    validFrom: text('validFrom'),
    decreeNumber: text('decreeNumber'),
    decreeDate: text('decreeDate'),
    importance: text('importance'),
  };
  const posted: PostedGrid = {
    basis,
    typed: {},
    problems: problemsOf(basis),
    fieldOf: new Map(),
    revision: {
      changes: [],
      validFrom: basis.validFrom,
      decreeNumber: basis.decreeNumber,
      decreeDate: basis.decreeDate || null,
    },
  };
  const columns = text('columns').split(',').filter(Boolean).slice(0, MOST_COLUMNS);
  for (let r = 0; r < MOST_ROWS && fields.has(`row.${r}`); r += 1) {
    const key = text(`row.${r}`);
    const shown = text(`was.${r}`).split('|');
    for (const [c, competencyId] of columns.entries()) {
      const name = `cell.${r}.${c}`;
      const typed = text(name);
      if (typed === (shown[c] ?? '').trim()) continue;
      posted.typed[name] = typed;
      takeCell(posted, grid, { scope, key, competencyId }, name);
    }
  }
  return posted;
}

type Cell = Pick<StandardChange, 'scope' | 'key' | 'competencyId'>;

function takeCell(posted: PostedGrid, grid: StandardGrid, cell: Cell, name: string): void {
  const { importances } = grid;
  const text = posted.typed[name] ?? '';
  const c = grid.columns.findIndex(({ id }) => id === cell.competencyId);
  const row = grid.rows.find(({ key }) => key === cell.key);
  const column = grid.columns[c];
  const most = column?.levels ?? 0;
  const read = readCell(text, importances, most);
  if ('problem' in read) {
    const place = `${row?.code || cell.key} · ${column?.code ?? cell.competencyId}`;
    const params = { place, text: text.slice(0, 40), importances: read.may.join(', ') };
    const suffix = suffixesOf(importances).get(importances[0] ?? '') ?? '';
    posted.problems[name] = { code: read.problem, params: { ...params, max: most, suffix } };
    return;
  }
  const known = row?.cells[c];
  const importance =
    read.importance ??
    (known?.own?.level ? known.own.importance : null) ??
    (known?.inherited?.level ? known.inherited.importance : null) ??
    posted.basis.importance;
  const change = { ...cell, level: read.level, importance };
  posted.fieldOf.set(cellName(change), name);
  posted.revision.changes.push(change);
}

function problemsOf({ validFrom, decreeDate }: PostedGrid['basis']): ProblemsByField {
  return {
    ...(validFrom === '' && { validFrom: { code: 'required' } }),
    ...(validFrom !== '' && !isDay(validFrom) && { validFrom: { code: 'invalid' } }),
    ...(decreeDate !== '' && !isDay(decreeDate) && { decreeDate: { code: 'invalid' } }),
  };
}

/** A refusal of the domain, beside the field it names. */
export function refusalIn({ fieldOf }: PostedGrid, error: DomainError): ProblemsByField {
  const field = fieldOf.get(error.field ?? '') ?? error.field ?? '';
  return { [field]: error };
}

/** Tells whether what is being confirmed is what was shown. */
export function digestOf(revision: StandardRevision): string {
  return createHash('sha256').update(JSON.stringify(revision)).digest('base64url');
}
