import { assetsByName } from '#app/domain/media/assets-by-name.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { bankCategories } from '#app/domain/questions/bank/bank-categories.server.ts';
import { type BankCategory, withBelow } from '#app/domain/questions/bank/category-tree.ts';
import { type QuestionWork, questionWorkSchema } from '#app/domain/questions/quiz-work.ts';
import { db, pool, row, rows, runOn } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';
import { getBytes } from '#app/platform/storage.server.ts';

import type { FiledQuestion } from './reading/question-file.ts';

/** Which questions are exported: those of a category with what is below it, or those that were chosen. */
export type ExportScope = {
  categoryId: string | null;
  questions: string[];
  /** In the version that is approved, or the latest of all that are not retired. */
  state: 'approved' | 'all';
};

export async function exportedCount(actor: Actor, scope: ExportScope): Promise<number> {
  const { ids } = await within(actor, scope);
  const found = await row<{ count: number }>('exported-count', COUNT, valuesOf(scope, ids));
  return Number(found?.count ?? 0);
}

/**
 * The questions with what stands beside them in a file, in the order of their categories.
 * @param withPictures whether the format can hold them
 * @throws invalid `questionExportPictures`
 */
export async function exportedQuestions(
  actor: Actor,
  scope: ExportScope,
  { language, withPictures }: { language: Language; withPictures: boolean },
): Promise<FiledQuestion[]> {
  const { ids, categories, top } = await within(actor, scope);
  const found = await rows<Stored>('exported-questions', QUESTIONS, valuesOf(scope, ids));
  const known = new Map(categories.map((category, at) => [category.id, { category, at }]));
  const placed = found.flatMap(({ categoryId, ...question }) => {
    const place = known.get(categoryId);
    return place ? [{ ...question, ...place }] : [];
  });
  placed.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const pictures = await picturesOf(withPictures ? placed.map(({ work }) => work) : []);
  return placed.map(({ work, tags, competency, category }) => {
    const own = work.pictures.flatMap(({ name }) => {
      const bytes = pictures.get(name);
      return bytes ? [[name, bytes] as const] : [];
    });
    return {
      work: questionWorkSchema.parse(work),
      ...{ tags, competency, category: namesOf(category, top, language) },
      pictures: new Map(own),
    };
  });
}

type Stored = {
  id: string;
  categoryId: string;
  tags: string[];
  competency: string | null;
  work: QuestionWork;
};

/** The categories whose questions may be exported; a chosen one stands at the top of the file and is not named. */
async function within(actor: Actor, { categoryId }: ExportScope) {
  const categories = await bankCategories(actor, runOn(pool));
  const top = categoryId === null ? null : categories.find(({ id }) => id === categoryId);
  if (top === undefined) throw notFound();
  const ids = top ? withBelow(categories, top.id) : categories.map(({ id }) => id);
  return { categories, top, ids };
}

function namesOf({ path }: BankCategory, top: BankCategory | null, language: Language): string[] {
  return path.slice(top?.path.length ?? 0).map(({ name }) => inLanguage(name, language));
}

/** All are in memory at once, and stand in the file with each question that shows them. */
const PICTURES_MB = 100;

async function picturesOf(works: QuestionWork[]): Promise<Map<string, Uint8Array>> {
  const names = works.flatMap(({ pictures }) => pictures.map(({ name }) => name));
  const assets = await assetsByName(db, [...new Set(names)]);
  const shown = new Map(assets.flatMap((one) => (one.kind === 'picture' ? [[one.name, one]] : [])));
  const bytes = names.reduce((sum, name) => sum + (shown.get(name)?.size ?? 0), 0);
  if (bytes > PICTURES_MB << 20)
    throw new DomainError('invalid', 'questionExportPictures', { mb: PICTURES_MB });
  const pictures = new Map<string, Uint8Array>();
  for (const [name, { hash }] of shown) pictures.set(name, await getBytes(hash));
  return pictures;
}

function valuesOf({ questions, state }: ExportScope, categoryIds: string[]): unknown[] {
  return [categoryIds, questions.length > 0 ? questions : null, state === 'approved'];
}

/** $1 categories, $2 questions or null, $3 whether only what is approved */
const ASKED = `
       q."categoryId" = ANY ($1::uuid[])
   AND ($2::uuid[] IS NULL OR q.id = ANY ($2::uuid[]))
   AND q.state <> 'retired' AND (NOT $3::boolean OR q.approved IS NOT NULL)`;

const COUNT = `SELECT count(*) AS count FROM "Question" q WHERE ${ASKED}`;

const QUESTIONS = `
  SELECT q.id, q."categoryId", q.tags, k.code AS competency, v.work
    FROM "Question" q
    JOIN "QuestionVersion" v ON v."questionId" = q.id
     AND v.number = CASE WHEN $3::boolean THEN q.approved ELSE q.version END
    LEFT JOIN "Competency" k ON k.id = (v.work->>'competencyId')::uuid
   WHERE ${ASKED}`;
