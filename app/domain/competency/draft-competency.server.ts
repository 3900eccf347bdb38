import type { Actor } from '#app/domain/organisation/actor.ts';
import { notFound } from '#app/platform/errors.ts';

import { type DraftView, draftView, kindsInUse } from './draft-view.server.ts';
import { type DocumentCompetency, levelOf } from './framework-document.ts';
import { branchOf } from './framework-tree.ts';

export type DraftCompetency = Pick<DraftView, 'id' | 'version' | 'revision' | 'name'> & {
  scale: DraftView['document']['levels'];
  /** With an entry for every level; null: a new one. */
  competency: DocumentCompetency | null;
  heading: boolean;
  /** What it can lie below: not itself, nor what lies below it. */
  parents: Pick<DocumentCompetency, 'code' | 'name'>[];
  kinds: string[];
};

/** One competency of a draft as its page edits it. @param code null: one that is to be added */
export async function draftCompetency(
  actor: Actor,
  frameworkId: string,
  code: string | null,
): Promise<DraftCompetency> {
  const { id, version, revision, document } = await draftView(actor, frameworkId);
  const { competencies, levels, name } = document;
  const found = competencies.find((known) => known.code === code);
  if (code !== null && !found) throw notFound();
  const branch = found ? branchOf(competencies, found.code) : new Set<string>();
  return {
    id,
    version,
    revision,
    name,
    scale: levels,
    competency: found
      ? { ...found, levels: levels.map(({ level }) => levelOf(found, level)) }
      : null,
    heading: found?.levels.length === 0,
    parents: competencies
      .filter((other) => !branch.has(other.code))
      .map(({ code, name }) => ({ code, name })),
    kinds: await kindsInUse(document),
  };
}
