import type { z } from 'zod';

import type { frameworkTexts } from '#app/platform/texts/frameworks.ts';

import {
  contradictions,
  type DocumentCompetency,
  documentOutline,
  type FrameworkDocument,
  frameworkDocumentSchema,
  isHeading,
  LARGEST_FRAMEWORK,
  levelOf,
} from './framework-document.ts';
import { MOST_LEVELS } from './framework-scale.ts';

type Texts = (typeof frameworkTexts)['id'];
/** What is wrong: a key of the texts, which say what to do about it. */
export type ProblemCode = keyof Texts['problem'];
/** Where: a field of a competency or, without a code, of the framework itself. */
export type ProblemField = keyof Texts['field'];

/** One thing that keeps a document from being taken, and its place. */
export type DocumentProblem = {
  /** Code of the competency; null: the framework as a whole. */
  competency: string | null;
  field: ProblemField;
  level: number | null;
  code: ProblemCode;
  params: Record<string, string | number>;
};

/** Reads a document of unknown origin: the document tidied, or everything that is wrong with it, all at once; of one far too large only that. */
export function readDocument(
  input: unknown,
): { document: FrameworkDocument; problems: [] } | { document: null; problems: DocumentProblem[] } {
  const tooLarge = sizeProblem(input);
  if (tooLarge) return { document: null, problems: [tooLarge] };
  const parsed = frameworkDocumentSchema.safeParse(input);
  const outline = documentOutline.safeParse(parsed.success ? parsed.data : input);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => problemOf(issue, input)),
    ...(outline.success ? contradictions(outline.data) : []).map(
      ({ path, code, ...params }): DocumentProblem => ({
        ...placeOf(path, input),
        code: code as ProblemCode,
        params: params as DocumentProblem['params'],
      }),
    ),
  ];
  return parsed.success && problems.length === 0
    ? { document: parsed.data, problems: [] }
    : { document: null, problems };
}

/** What a draft still lacks before it can be published. */
export function missingTexts(document: FrameworkDocument): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const miss = (
    competency: string | null,
    field: ProblemField,
    level: number | null,
    code: ProblemCode = 'required',
  ) => problems.push({ competency, field, level, code, params: {} });
  for (const { level, name } of document.levels)
    for (const language of ['id', 'en'] as const)
      if (!name[language]) miss(null, `levelName_${language}`, level);
  if (document.competencies.length === 0) miss(null, 'competencies', null, 'noCompetencies');
  for (const competency of document.competencies) {
    if (isHeading(document, competency)) continue;
    for (const { level } of document.levels)
      if (!levelOf(competency, level).description.id) miss(competency.code, 'level_id', level);
  }
  return problems;
}

/** What is far too large is not looked into: what may be wrong with it has no end. */
function sizeProblem(input: unknown): DocumentProblem | null {
  const competencies: unknown = (input as Partial<FrameworkDocument> | null)?.competencies;
  if (!Array.isArray(competencies)) return null;
  const tooMany = (max: number) => ({ level: null, code: 'tooMany' as const, params: { max } });
  const most = LARGEST_FRAMEWORK.competencies;
  if (competencies.length > most)
    return { competency: null, field: 'competencies', ...tooMany(most) };
  const at = competencies.findIndex(
    (competency: Partial<DocumentCompetency> | null) =>
      Array.isArray(competency?.levels) && competency.levels.length > MOST_LEVELS,
  );
  if (at < 0) return null;
  return { ...placeOf(['competencies', at, 'levels'], input), ...tooMany(MOST_LEVELS) };
}

function problemOf(issue: z.core.$ZodIssue, input: unknown): DocumentProblem {
  return { ...placeOf(issue.path, input), ...saidBy(issue) };
}

function saidBy(issue: z.core.$ZodIssue): Pick<DocumentProblem, 'code' | 'params'> {
  if (issue.code === 'custom' && issue.params) {
    const { code, ...params } = issue.params as { code: ProblemCode };
    return { code, params };
  }
  const counted = 'origin' in issue && issue.origin === 'array';
  if (issue.code === 'too_big') {
    const code = counted ? 'tooMany' : 'tooLong';
    return { code, params: { max: Number(issue.maximum) } };
  }
  if (issue.code === 'too_small')
    return counted
      ? { code: 'tooFew', params: { min: Number(issue.minimum) } }
      : { code: 'required', params: {} };
  return { code: 'invalid', params: {} };
}

function placeOf(
  path: readonly PropertyKey[],
  input: unknown,
): Pick<DocumentProblem, 'competency' | 'field' | 'level'> {
  const document = input as Partial<FrameworkDocument> | null;
  const [part, at, field, ...rest] = path;
  if (part === 'name') return { competency: null, field: `name_${languageIn(path)}`, level: null };
  if (part === 'levels') {
    const field = at === undefined ? 'scale' : (`levelName_${languageIn(path)}` as const);
    return { competency: null, field, level: at === undefined ? null : Number(at) + 1 };
  }
  if (part !== 'competencies' || at === undefined)
    return { competency: null, field: 'competencies', level: null };
  const competency = document?.competencies?.[Number(at)];
  const code = competency?.code ?? String(Number(at) + 1);
  if (field === 'levels') {
    const level = competency?.levels?.[Number(rest[0])]?.level ?? null;
    return { competency: code, field: levelField(rest), level };
  }
  if (field === 'name' || field === 'description')
    return { competency: code, field: `${field}_${languageIn(path)}`, level: null };
  const known = field === 'parent' || field === 'kind' || field === 'affair' ? field : 'code';
  return { competency: code, field: known, level: null };
}

function levelField(path: readonly PropertyKey[]): ProblemField {
  const [, field] = path;
  if (field === 'description') return `level_${languageIn(path)}`;
  if (field === 'indicators') return `indicators_${languageIn(path)}`;
  return 'level';
}

function languageIn(path: readonly PropertyKey[]): 'id' | 'en' {
  return path.includes('en') ? 'en' : 'id';
}
