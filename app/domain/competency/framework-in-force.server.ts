import type { RunStatement } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { DocumentCompetency, FrameworkDocument, ScaleLevel } from './framework-document.ts';

export type StoredFramework = {
  id: string;
  code: string;
  name: Localised;
  levels: ScaleLevel[];
  version: number;
  published: boolean;
  retired: boolean;
};

/** The rows of a framework read as a document, with what earlier versions had besides. */
export type FrameworkInForce = {
  framework: StoredFramework;
  /** Null: nothing of it is in force (never published, or retired). */
  document: FrameworkDocument | null;
  archived: DocumentCompetency[];
  /** Ids of the rows by code, of archived ones too. */
  ids: ReadonlyMap<string, string>;
};

type StoredCompetency = Omit<DocumentCompetency, 'description' | 'levels'> & {
  id: string;
  archived: boolean;
  description: Localised | null;
  levels: { level: number; description: Localised; indicators: unknown }[];
};

/** @returns null where there is no such framework */
export async function frameworkInForce(
  run: RunStatement,
  frameworkId: string,
): Promise<FrameworkInForce | null> {
  const [framework] = await run<StoredFramework>(FRAMEWORK, [frameworkId]);
  if (!framework) return null;
  const stored = await run<StoredCompetency>(COMPETENCIES, [frameworkId]);
  const { name, levels, published, retired } = framework;
  const current = stored.filter(({ archived }) => !archived).map(asDocument);
  return {
    framework,
    document: published && !retired ? { name, levels, competencies: current } : null,
    archived: stored.filter(({ archived }) => archived).map(asDocument),
    ids: new Map(stored.map(({ id, code }) => [code, id])),
  };
}

function asDocument(stored: StoredCompetency): DocumentCompetency {
  const { code, parent, kind, affair, name, description, levels } = stored;
  return {
    code,
    parent,
    kind,
    affair,
    name: bothLanguages(name),
    description: bothLanguages(description),
    levels: levels.map(({ level, description, indicators }) => ({
      level,
      description: bothLanguages(description),
      indicators: { id: listIn(indicators, 'id'), en: listIn(indicators, 'en') },
    })),
  };
}

function bothLanguages(text: Partial<Localised> | null): Localised {
  return { id: text?.id ?? '', en: text?.en ?? '' };
}

function listIn(indicators: unknown, language: keyof Localised): string[] {
  const list = (indicators as Partial<Record<keyof Localised, unknown>> | null)?.[language];
  return Array.isArray(list) ? list.map(String).filter(Boolean) : [];
}

const FRAMEWORK = `
  SELECT id, code, name, levels, version, "publishedAt" IS NOT NULL AS published,
         "retiredAt" IS NOT NULL AS retired
    FROM "Framework" WHERE id = $1::uuid`;

const COMPETENCIES = `
  SELECT k.id, k.code, p.code AS parent, k.kind, coalesce(k.affair, '') AS affair, k.name, k.description,
         k."archivedAt" IS NOT NULL AS archived,
         coalesce((SELECT jsonb_agg(jsonb_build_object('level', l.level, 'description', l.description,
                                                       'indicators', l.indicators) ORDER BY l.level)
                     FROM "CompetencyLevel" l WHERE l."competencyId" = k.id), '[]') AS levels
    FROM "Competency" k
    LEFT JOIN "Competency" p ON p.id = k."parentId" AND p."archivedAt" IS NULL
   WHERE k."frameworkId" = $1::uuid
   ORDER BY k.position, k.code`;
