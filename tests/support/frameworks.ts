import { createFramework } from '#app/domain/competency/create-framework.server.ts';
import type { EvidenceChoice } from '#app/domain/competency/framework-changes.ts';
import type {
  DocumentCompetency,
  FrameworkDocument,
} from '#app/domain/competency/framework-document.ts';
import { planPublication } from '#app/domain/competency/plan-publication.server.ts';
import { publishFramework } from '#app/domain/competency/publish-framework.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, pool, runOn } from '#app/platform/db.server.ts';

let serial = 0;

/** A competency of a document, with texts for every level. */
export function documentCompetency(
  code: string,
  more: Partial<DocumentCompetency> = {},
  levels = 5,
): DocumentCompetency {
  return {
    code,
    parent: null,
    kind: 'teknis',
    affair: '',
    name: { id: `Kompetensi ${code}`, en: `Competency ${code}` },
    description: { id: '', en: '' },
    levels: Array.from({ length: levels }, (_, at) => ({
      level: at + 1,
      description: { id: `Uraian ${code} ${at + 1}`, en: '' },
      indicators: { id: [`Indikator ${at + 1}`], en: [] },
    })),
    ...more,
  };
}

export function aDocument(competencies: DocumentCompetency[], levels = 5): FrameworkDocument {
  return {
    name: { id: 'Kamus', en: 'Framework' },
    levels: Array.from({ length: levels }, (_, at) => ({
      level: at + 1,
      name: { id: `L${at + 1}`, en: `L${at + 1}` },
    })),
    competencies,
  };
}

/** A framework with this document in force. */
export async function aFramework(actor: Actor, document: FrameworkDocument, code = `F${++serial}`) {
  const id = await createFramework(actor, code, document);
  await publish(actor, id);
  return id;
}

/** The draft of a framework says this from now on. */
export async function theDraftSays(frameworkId: string, content: FrameworkDocument) {
  await db.frameworkVersion.updateMany({
    where: { frameworkId, status: 'draft' },
    data: { content, revision: { increment: 1 } },
  });
}

export async function planOf(frameworkId: string) {
  const client = await pool.connect();
  try {
    const plan = await planPublication(runOn(client), frameworkId);
    if (!plan) throw new Error('There is no draft.');
    return plan;
  } finally {
    client.release();
  }
}

/** Publishes the draft as one who has just looked at the preview. */
export async function publish(
  actor: Actor,
  frameworkId: string,
  choices: Record<string, EvidenceChoice> = {},
) {
  const { seal } = await planOf(frameworkId);
  return publishFramework(actor, {
    frameworkId,
    seal,
    choices: new Map(Object.entries(choices)),
  });
}

export async function competencyIdOf(frameworkId: string, code: string): Promise<string> {
  const { id } = await db.competency.findUniqueOrThrow({
    where: { frameworkId_code: { frameworkId, code } },
  });
  return id;
}
