import { type PreparedAsset, prepareAsset } from '#app/domain/media/prepare-asset.server.ts';
import { questionTags } from '#app/domain/questions/bank/question-tags.ts';
import { rows } from '#app/platform/db.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';

import type { FileFinding, ReadFile, ReadQuestion } from './reading/question-file.ts';

/** A question of a file as the bank would take it. */
export type ResolvedQuestion = Omit<ReadQuestion, 'pictures'> & {
  /** Checked, by their names in the file. */
  pictures: Map<string, PreparedAsset>;
};

export type ResolvedFile = { questions: ResolvedQuestion[]; findings: FileFinding[] };

/**
 * What was read, in terms of this installation: competencies by their codes, tags as they are kept, pictures checked.
 * Nothing is written.
 */
export async function resolveQuestions(
  { questions, findings }: ReadFile,
  language: Language,
  progress: (share: number) => void,
): Promise<ResolvedFile> {
  const more: FileFinding[] = [];
  const warn = (line: number, code: FileFinding['code'], data: FileFinding['data'] = {}) =>
    more.push({ line, code, data, severity: 'warning' });
  const competencies = await competencyIds(questions.flatMap(({ competency }) => competency ?? []));
  const resolved: ResolvedQuestion[] = [];
  for (const [at, question] of questions.entries()) {
    const { place, work, competency } = question;
    const competencyId = (competency && competencies.get(competency)) ?? null;
    if (competency && !competencyId) warn(place.line, 'competencyUnknown', { code: competency });
    const pictures = await preparedPictures(question, (name, error) =>
      warn(place.line, 'pictureRefused', { name, reason: errorWords(error, language) }),
    );
    const shown = work.pictures.filter(({ name }) => pictures.has(name));
    resolved.push({
      ...question,
      ...{ work: { ...work, competencyId, pictures: shown }, pictures },
      tags: tagsOf(question, () => warn(place.line, 'tagsDropped')),
    });
    progress((at + 1) / questions.length);
  }
  return { questions: resolved, findings: [...findings, ...more] };
}

/** A code that two frameworks have names none of them. */
async function competencyIds(codes: string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const found = await rows<{ code: string; ids: string[] }>('competencies-of-codes', OF_CODES, [
    [...new Set(codes)],
  ]);
  return new Map(found.flatMap(({ code, ids }) => (ids.length === 1 ? [[code, ids[0]!]] : [])));
}

const OF_CODES = `
  SELECT code, json_agg(id) AS ids FROM "Competency"
   WHERE code = ANY ($1::text[]) AND "archivedAt" IS NULL GROUP BY code`;

function tagsOf({ tags }: ReadQuestion, onDropped: () => void): string[] {
  const kept = tags.flatMap((tag) => {
    try {
      return questionTags([tag]);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      onDropped();
      return [];
    }
  });
  try {
    return questionTags(kept);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    onDropped();
    return questionTags(kept.slice(0, 20));
  }
}

async function preparedPictures(
  { pictures }: ReadQuestion,
  onRefused: (name: string, error: DomainError) => void,
): Promise<Map<string, PreparedAsset>> {
  const prepared = new Map<string, PreparedAsset>();
  for (const [name, bytes] of pictures) {
    try {
      prepared.set(name, await prepareAsset(name, bytes));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      onRefused(name, error);
    }
  }
  return prepared;
}
