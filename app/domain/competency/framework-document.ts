import { z } from 'zod';

import type { Localised } from '#app/platform/i18n.ts';

/** How large a framework may be: past this nobody keeps it, and pages and memory suffer. */
export const LARGEST_FRAMEWORK = {
  competencies: 1_000,
  code: 100,
  line: 500,
  text: 10_000,
  indicators: 50,
} as const;

export const FEWEST_LEVELS = 3;
export const MOST_LEVELS = 7;

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
  level: z.int().min(1).max(MOST_LEVELS),
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
  levels: z.array(documentLevel),
});

const shape = z.object({
  name: documentName,
  levels: z
    .array(z.object({ level: z.int(), name: z.object({ id: documentLine, en: documentLine }) }))
    .min(FEWEST_LEVELS)
    .max(MOST_LEVELS),
  competencies: z.array(documentCompetency).max(LARGEST_FRAMEWORK.competencies),
});

/**
 * A version of a framework as one document: what a draft may hold while it is being written. What it lacks before it
 * can be published says `missingTexts`.
 */
export const frameworkDocumentSchema = shape.superRefine(({ levels, competencies }, ctx) => {
  const refuse = (path: (string | number)[], code: string, params: object = {}) =>
    ctx.addIssue({ code: 'custom', path, params: { code, ...params } });
  if (levels.some(({ level }, at) => level !== at + 1)) refuse(['levels'], 'levelNumbers');
  const places = new Map<string, number>();
  for (const [at, { code }] of competencies.entries()) {
    if (places.has(code)) refuse(['competencies', at, 'code'], 'codeTwice');
    else places.set(code, at);
  }
  const parents = new Map(competencies.map(({ code, parent }) => [code, parent]));
  for (const [at, competency] of competencies.entries()) {
    const { code, parent } = competency;
    if (parent !== null && !parents.has(parent))
      refuse(['competencies', at, 'parent'], 'parentUnknown', { parent });
    else if (isBelowItself(code, parents)) refuse(['competencies', at, 'parent'], 'parentCycle');
    const described = competency.levels.map(({ level }) => level);
    for (const [place, level] of described.entries()) {
      if (level > levels.length)
        refuse(['competencies', at, 'levels', place, 'level'], 'levelRange', {
          max: levels.length,
        });
      if (described.indexOf(level) !== place)
        refuse(['competencies', at, 'levels', place, 'level'], 'levelTwice');
    }
  }
});

export type FrameworkDocument = z.infer<typeof frameworkDocumentSchema>;
export type DocumentCompetency = FrameworkDocument['competencies'][number];
export type DocumentLevel = DocumentCompetency['levels'][number];
export type ScaleLevel = { level: number; name: Localised };

/** Whether the way up from a competency leads back to it. Ways into a ring elsewhere are that ring's fault. */
function isBelowItself(code: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  for (let at = parents.get(code) ?? null; at !== null; at = parents.get(at) ?? null) {
    if (at === code) return true;
    if (passed.has(at)) return false;
    passed.add(at);
  }
  return false;
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
