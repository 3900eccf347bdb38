import type { Actor } from '#app/domain/organisation/actor.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';

import { canKeepStandards } from './competency-policy.ts';
import { createFramework } from './create-framework.server.ts';
import { draftView } from './draft-view.server.ts';
import { replaceCompetencies } from './edit-draft.server.ts';
import type { FrameworkDocument, ScaleLevel } from './framework-document.ts';
import type { NewFramework } from './framework-form.ts';
import { frameworkPacks } from './framework-packs.server.ts';
import type { DraftPlace } from './keep-draft.server.ts';
import { type FileProblem, readFrameworkCsv } from './read-framework-csv.server.ts';

/** A file that cannot be taken, with everything that is wrong with it. Nothing of it has been written. */
export class FileRefused extends DomainError {
  constructor(readonly problems: FileProblem[]) {
    super('invalid', 'csvRefused', { count: problems.length }, 'file');
  }
}

/**
 * A new framework with the first draft that was asked for: empty, from a pack, from a file.
 * @throws FileRefused
 * @returns its id
 */
export async function beginFramework(actor: Actor, input: NewFramework): Promise<string> {
  if (!canKeepStandards(actor)) throw notFound();
  return createFramework(actor, input.code, await beginning(input));
}

/**
 * Replaces the competencies of a draft by those of a file.
 * @throws FileRefused
 * @returns how many there are now
 */
export async function loadFile(actor: Actor, place: DraftPlace, file: File | undefined) {
  const { document, gone } = await draftView(actor, place.frameworkId);
  if (gone) throw new DomainError('conflict', 'draftGone');
  if (!file?.size) throw new DomainError('invalid', 'csvMissing', {}, 'file');
  const competencies = await competenciesOf(file, document.levels);
  await replaceCompetencies(actor, place, competencies);
  return competencies.length;
}

async function beginning({ start, name, levelCount, file }: NewFramework) {
  const pack = (await frameworkPacks()).find(({ key }) => key === start);
  if (pack) return named(pack.document, name);
  const levels = plainScale(levelCount);
  if (start !== 'csv') return { name, levels, competencies: [] };
  return { name, levels, competencies: await competenciesOf(file!, levels) };
}

function named(document: FrameworkDocument, name: FrameworkDocument['name']): FrameworkDocument {
  return name.id ? { ...document, name } : document;
}

/** Levels that are called by their number until somebody names them. */
function plainScale(count: number): ScaleLevel[] {
  return Array.from({ length: count }, (_, at) => {
    const called = `Level ${at + 1}`;
    return { level: at + 1, name: { id: called, en: called } };
  });
}

async function competenciesOf(file: File, levels: ScaleLevel[]) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { competencies, problems } = await readFrameworkCsv(bytes, levels);
  if (!competencies) throw new FileRefused(problems);
  return competencies;
}
