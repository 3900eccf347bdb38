import type { Actor } from '#app/domain/organisation/actor.ts';

import { type DraftView, draftView, kindsInUse } from './draft-view.server.ts';
import { type DocumentCompetency, levelOf } from './framework-document.ts';
import { branchOf } from './framework-tree.ts';

export type DraftCompetency = Pick<DraftView, 'id' | 'version' | 'revision' | 'name'> & {
  scale: DraftView['document']['levels'];
  /** Asked for; null: one that is to be added. */
  code: string | null;
  /** With an entry for every level; null: a new one, or none of this code. */
  competency: DocumentCompetency | null;
  /** There is no such draft or competency any more. */
  gone: boolean;
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
  const { id, version, revision, document, gone } = await draftView(actor, frameworkId);
  const { competencies, levels, name } = document;
  const found = competencies.find((known) => known.code === code);
  const branch = found ? branchOf(competencies, found.code) : new Set<string>();
  return {
    id,
    version,
    revision,
    name,
    code,
    gone: gone || (code !== null && !found),
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
