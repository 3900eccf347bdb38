import { type Actor, hasRole } from '#app/domain/organisation/actor.ts';
import type { QuestionState } from '#prisma/generated/enums.ts';

export type { QuestionState };

/** How somebody stands to a category: what holds of it or of one that it is in. */
export type CategoryFacts = {
  /** Only its keepers see it. */
  restricted: boolean;
  /** The actor is its keeper. */
  kept: boolean;
};

/** How somebody stands to a question, beside its category. */
export type QuestionFacts = {
  category: CategoryFacts;
  state: QuestionState;
  /** Number of the version that quizzes draw. */
  approved: number | null;
  createdById: string | null;
  submittedById: string | null;
};

/** Where the setting `content.reviewByAnother` holds, nobody approves what he or she handed in. */
export type ReviewRule = { byAnother: boolean };

/** The bank is part of the studio: to everybody else it is not there. The system acts when it loads questions. */
export function canUseBank(actor: Actor): boolean {
  return actor.accountId === null || hasRole(actor, 'training_manager', 'trainer');
}

/** Making, moving, restricting and archiving categories, and naming their keepers. */
export function canManageCategories(actor: Actor): boolean {
  return actor.accountId === null || hasRole(actor, 'training_manager');
}

export function canSeeCategory(actor: Actor, { restricted, kept }: CategoryFacts): boolean {
  return canUseBank(actor) && (!restricted || kept || canManageCategories(actor));
}

/** Looks after all questions of a category, whoever wrote them. */
export function canKeepCategory(actor: Actor, { kept }: CategoryFacts): boolean {
  return canManageCategories(actor) || (canUseBank(actor) && kept);
}

export function canSeeQuestion(actor: Actor, { category }: Pick<QuestionFacts, 'category'>) {
  return canSeeCategory(actor, category);
}

/** Everybody writes the questions that he or she began; a retired one is brought back first. */
export function canWriteQuestion(actor: Actor, facts: QuestionFacts): boolean {
  return facts.state !== 'retired' && isOwnOrKept(actor, facts);
}

export function canHandIn(actor: Actor, facts: QuestionFacts): boolean {
  return facts.state === 'draft' && isOwnOrKept(actor, facts);
}

export function canSendBack(actor: Actor, { category, state }: QuestionFacts): boolean {
  return state === 'in_review' && canKeepCategory(actor, category);
}

/** Who looks after a category approves without handing in, unless another must have a look. */
export function canApprove(
  actor: Actor,
  { category, state, submittedById }: QuestionFacts,
  { byAnother }: ReviewRule,
): boolean {
  if (!canKeepCategory(actor, category)) return false;
  if (byAnother) return state === 'in_review' && submittedById !== actor.accountId;
  return state === 'in_review' || state === 'draft';
}

/** What no quiz can have drawn yet, whoever began it may retire. */
export function canRetire(actor: Actor, facts: QuestionFacts): boolean {
  if (facts.state === 'retired') return false;
  return canKeepCategory(actor, facts.category) || (facts.approved === null && isOwn(actor, facts));
}

export function canBringBack(actor: Actor, facts: QuestionFacts): boolean {
  if (facts.state !== 'retired') return false;
  return canKeepCategory(actor, facts.category) || (facts.approved === null && isOwn(actor, facts));
}

/** What has been approved came past the keepers of its category: another category takes it only from who keeps both. */
export function canMoveQuestion(actor: Actor, facts: QuestionFacts, to: CategoryFacts): boolean {
  if (!canWriteQuestion(actor, facts) || !canSeeCategory(actor, to)) return false;
  if (facts.approved === null) return true;
  return canKeepCategory(actor, facts.category) && canKeepCategory(actor, to);
}

function isOwnOrKept(actor: Actor, facts: QuestionFacts): boolean {
  return canKeepCategory(actor, facts.category) || isOwn(actor, facts);
}

function isOwn(actor: Actor, { category, createdById }: QuestionFacts): boolean {
  return canSeeCategory(actor, category) && createdById !== null && createdById === actor.accountId;
}

/** Everything that may be done with a question. */
export type QuestionMay = ReturnType<typeof questionMay>;

export function questionMay(actor: Actor, facts: QuestionFacts, rule: ReviewRule) {
  return {
    write: canWriteQuestion(actor, facts),
    handIn: canHandIn(actor, facts),
    sendBack: canSendBack(actor, facts),
    approve: canApprove(actor, facts, rule),
    retire: canRetire(actor, facts),
    bringBack: canBringBack(actor, facts),
  };
}
