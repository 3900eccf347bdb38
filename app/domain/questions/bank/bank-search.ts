import { idText, searchText, shortText } from '#app/platform/address-text.ts';
import { isId } from '#app/platform/id.ts';
import { isQuestionKind, type QuestionKind } from '#app/question-types/rules-of.ts';

import type { QuestionState } from './policy.ts';

export const BANK_PAGE = 50;

/** How a question stands; `usable`: quizzes may take it, whether or not a newer version waits for approval. */
export const bankStates = ['usable', 'draft', 'in_review', 'approved', 'retired'] as const;
export type BankState = QuestionState | 'usable';

/** What the bank is searched for. The URL is this and nothing else. */
export type BankSearch = {
  q: string;
  /** With all that is below it. */
  category: string | null;
  kind: QuestionKind | null;
  competency: string | null;
  level: number | null;
  difficulty: number | null;
  tag: string | null;
  /** Null: all that are not retired. */
  state: BankState | null;
  /** Only those that the actor began. */
  mine: boolean;
  /** The last of the page before: when it was saved (epoch milliseconds), and which it is. */
  after: { savedAt: number; id: string } | null;
};

export const WHOLE_BANK: BankSearch = {
  q: '',
  category: null,
  kind: null,
  competency: null,
  level: null,
  difficulty: null,
  tag: null,
  state: null,
  mine: false,
  after: null,
};

/** Reads the search from the URL; what is not understood counts as not asked. */
export function readBankSearch(params: URLSearchParams): BankSearch {
  const kind = params.get('kind');
  const state = params.get('state');
  return {
    q: searchText(params.get('q'), 200),
    category: idText(params.get('category')),
    kind: isQuestionKind(kind) ? kind : null,
    competency: idText(params.get('competency')),
    level: numberIn(params.get('level'), 7),
    difficulty: numberIn(params.get('difficulty'), 5),
    tag: shortText(params.get('tag')),
    state: bankStates.find((known) => known === state) ?? null,
    mine: params.get('mine') === '1',
    after: readAfter(params.get('after')),
  };
}

function numberIn(text: string | null, most: number): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

function readAfter(text: string | null): BankSearch['after'] {
  const [savedAt = '', id = ''] = (text ?? '').split('_');
  return /^\d{1,15}$/.test(savedAt) && isId(id) ? { savedAt: Number(savedAt), id } : null;
}

/** The search as an address asks for it, with these things changed; it begins at its first page. */
export function bankParams(search: BankSearch, change: Partial<BankSearch> = {}): URLSearchParams {
  const { after, mine, ...wanted } = { ...search, after: null, ...change };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted)) if (value) params.set(name, String(value));
  if (mine) params.set('mine', '1');
  if (after) params.set('after', `${after.savedAt}_${after.id}`);
  return params;
}

export function bankUrl(search: BankSearch, change: Partial<BankSearch> = {}): string {
  const query = bankParams(search, change).toString();
  return query ? `/studio/questions?${query}` : '/studio/questions';
}
