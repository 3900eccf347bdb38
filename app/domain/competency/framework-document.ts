import { z } from 'zod';

import type { Localised } from '#app/platform/i18n.ts';

import { FEWEST_LEVELS, MOST_LEVELS } from './framework-scale.ts';

/** How large a framework may be: past this nobody keeps it, and pages and memory suffer. */
export const LARGEST_FRAMEWORK = {
  competencies: 1_000,
  code: 100,
  line: 500,
  text: 10_000,
  indicators: 50,
} as const;

/** Characters nobody sees: they would make two equal codes different, or turn text around. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

const seen = <T extends z.ZodString>(text: T) =>
  text.refine((value) => !UNSEEN.test(value), { params: { code: 'unseenCharacter' } });

/** One line, without blanks around it. */
export const documentLine = seen(
  z
    .string()
    .normalize('NFC')
    .overwrite((text) => text.replace(/\s*[\t\n\r\u2028\u2029]\s*/g, ' ').trim())
    .max(LARGEST_FRAMEWORK.line),
);

/** Text that may hold line breaks. */
export const documentText = seen(
  z
    .string()
    .normalize('NFC')
    .overwrite((text) => text.replace(/\r\n?/g, '\n').trim())
    .max(LARGEST_FRAMEWORK.text),
);

/** Colon and semicolon separate codes in files of courses. */
export const documentCode = documentLine
  .min(1)
  .max(LARGEST_FRAMEWORK.code)
  .refine((code) => !/[:;]/.test(code), { params: { code: 'codeSeparators' } });

const indicator = documentLine.min(1);
const indicators = z.array(indicator).max(LARGEST_FRAMEWORK.indicators);

/** Indonesian is what counts; English may be missing and is then shown in Indonesian. */
export const documentName = z.object({ id: documentLine.min(1), en: documentLine });

const documentLevel = z.object({
  level: z.int(),
  description: z.object({ id: documentText, en: documentText }),
  indicators: z.object({ id: indicators, en: indicators }),
});

export const documentCompetency = z.object({
  code: documentCode,
  /** Code of the competency it lies below; null: at the top. */
  parent: documentCode.nullable(),
  kind: documentLine.min(1).max(LARGEST_FRAMEWORK.code),
  affair: documentLine,
  name: documentName,
  description: z.object({ id: documentText, en: documentText }),
  /** Of a heading that only holds others: none. */
  levels: z.array(documentLevel).max(MOST_LEVELS),
});

/**
 * The shape of a version of a framework as one document. Whether its parts agree say `contradictions`, what it lacks
 * before it can be published `missingTexts`; `readDocument` puts them together.
 */
export const frameworkDocumentSchema = z.object({
  name: documentName,
  levels: z
    .array(z.object({ level: z.int(), name: z.object({ id: documentLine, en: documentLine }) }))
    .min(FEWEST_LEVELS)
    .max(MOST_LEVELS),
  competencies: z.array(documentCompetency).max(LARGEST_FRAMEWORK.competencies),
});

/** As much of a document as is needed to see whether it contradicts itself, whatever else may be wrong with it. */
export const documentOutline = z.object({
  levels: z.array(z.object({ level: z.number() })),
  competencies: z.array(
    z.object({
      code: z.string(),
      parent: z.string().nullable(),
      levels: z.array(z.object({ level: z.number() })),
    }),
  ),
});

export type Contradiction = { path: (string | number)[]; code: string } & Record<string, unknown>;

/** Where parts of a document do not agree: codes, parents, rings, levels outside the scale. */
export function contradictions({
  levels,
  competencies,
}: z.infer<typeof documentOutline>): Contradiction[] {
  const found: Contradiction[] = [];
  if (levels.some(({ level }, at) => level !== at + 1))
    found.push({ path: ['levels'], code: 'levelNumbers' });
  const codes = new Set<string>();
  const parents = new Map(competencies.map(({ code, parent }) => [code, parent]));
  const rings = inRings(parents);
  for (const [at, { code, parent, levels: described }] of competencies.entries()) {
    const place = ['competencies', at];
    if (codes.has(code)) found.push({ path: [...place, 'code'], code: 'codeTwice' });
    codes.add(code);
    if (parent !== null && !parents.has(parent))
      found.push({ path: [...place, 'parent'], code: 'parentUnknown', parent });
    else if (rings.has(code)) found.push({ path: [...place, 'parent'], code: 'parentCycle' });
    const seenLevels = new Set<number>();
    for (const [nth, { level }] of described.entries()) {
      const path = [...place, 'levels', nth, 'level'];
      if (level < 1 || level > levels.length)
        found.push({ path, code: 'levelRange', max: levels.length });
      else if (seenLevels.has(level)) found.push({ path, code: 'levelTwice' });
      seenLevels.add(level);
    }
  }
  return found;
}

export type FrameworkDocument = z.infer<typeof frameworkDocumentSchema>;
export type DocumentCompetency = FrameworkDocument['competencies'][number];
export type DocumentLevel = DocumentCompetency['levels'][number];
export type ScaleLevel = { level: number; name: Localised };

/**
 * The competencies whose way up leads back to them. Ways into a ring elsewhere are that ring's fault. Every step up is
 * taken once, however long the ways are.
 */
function inRings(parents: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const rings = new Set<string>();
  const passed = new Set<string>();
  for (const code of parents.keys()) {
    const way: string[] = [];
    let at: string | null = code;
    while (at !== null && !passed.has(at)) {
      passed.add(at);
      way.push(at);
      at = parents.get(at) ?? null;
    }
    const closes = at === null ? -1 : way.indexOf(at);
    if (closes >= 0) for (const member of way.slice(closes)) rings.add(member);
  }
  return rings;
}

/** What a level says, also where nothing has been written yet. */
export function levelOf(
  competency: Pick<DocumentCompetency, 'levels'>,
  level: number,
): DocumentLevel {
  return (
    competency.levels.find((known) => known.level === level) ?? {
      level,
      description: { id: '', en: '' },
      indicators: { id: [], en: [] },
    }
  );
}

/** A competency that only holds others: it has no levels of its own and is not rated. */
export function isHeading(document: FrameworkDocument, competency: DocumentCompetency): boolean {
  return (
    competency.levels.length === 0 &&
    document.competencies.some(({ parent }) => parent === competency.code)
  );
}

/** The document with as many levels as named; what competencies say of levels above falls away. */
export function withScale(document: FrameworkDocument, levels: ScaleLevel[]): FrameworkDocument {
  return {
    ...document,
    levels,
    competencies: document.competencies.map((competency) => ({
      ...competency,
      levels: competency.levels.filter(({ level }) => level <= levels.length),
    })),
  };
}
