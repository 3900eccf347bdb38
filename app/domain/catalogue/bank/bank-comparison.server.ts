import { canonical } from '#app/domain/catalogue/fingerprint.ts';
import { wordChanges, type WordPiece } from '#app/domain/catalogue/version/word-changes.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import {
  bankQuestionView,
  type VersionLine,
} from '#app/domain/questions/bank/bank-question-view.server.ts';
import { bankVersion } from '#app/domain/questions/bank/bank-version.server.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { type Language, languages, type Localised } from '#app/platform/i18n.ts';

export const comparedParts = [
  'stem',
  'pictures',
  'answer',
  'explanation',
  'points',
  'competency',
  'difficulty',
] as const;
export type ComparedPart = (typeof comparedParts)[number];

/** Two versions of a question of the bank, the earlier first, with what has become of what they say. */
export type BankComparison = {
  stem: Localised;
  approved: number | null;
  versions: VersionLine[];
  before: { number: number; work: QuestionWork };
  after: { number: number; work: QuestionWork };
  changed: ComparedPart[];
  /** Stem and explanation where they changed, word by word. */
  texts: { part: 'stem' | 'explanation'; language: Language; pieces: WordPiece[] }[];
};

/**
 * @param one number of a version; null: the latest
 * @param other number of the version to compare it with; null: the one before it
 * @throws not found for those who do not see the question, and for a version that is not there
 */
export async function bankComparison(
  actor: Actor,
  questionId: string,
  one: number | null,
  other: number | null,
): Promise<BankComparison> {
  const { versions, version, work, approved } = await bankQuestionView(actor, questionId);
  const shown = one ?? version;
  const against = other ?? Math.max(1, shown - 1);
  const [former, later] = [Math.min(shown, against), Math.max(shown, against)];
  const [before, after] = await Promise.all([
    bankVersion(actor, questionId, former),
    bankVersion(actor, questionId, later),
  ]);
  const changed = changedParts(before.work, after.work);
  return {
    stem: work.stem,
    approved,
    versions,
    before: { number: former, work: before.work },
    after: { number: later, work: after.work },
    changed,
    texts: (['stem', 'explanation'] as const)
      .filter((part) => changed.includes(part))
      .flatMap((part) =>
        languages
          .filter((language) => before.work[part][language] !== after.work[part][language])
          .map((language) => ({
            part,
            language,
            pieces: wordChanges(before.work[part][language], after.work[part][language]),
          })),
      ),
  };
}

function changedParts(before: QuestionWork, after: QuestionWork): ComparedPart[] {
  const [former, later] = [partsOf(before), partsOf(after)];
  return comparedParts.filter((part) => canonical(former[part]) !== canonical(later[part]));
}

function partsOf(work: QuestionWork): Record<ComparedPart, unknown> {
  const { stem, explanation, points, competencyId, level, difficulty, pictures, ...answer } = work;
  const competency = [competencyId, level];
  return { stem, explanation, points, competency, difficulty, pictures, answer };
}
