import type { QuestionKey } from './question.ts';

/** `key`: another key is right · `everyone`: whoever answered has it right · `nobody`: the question does not count. */
export const keyChanges = ['key', 'everyone', 'nobody'] as const;
export type KeyChangeKind = (typeof keyChanges)[number];

/** How a published key is set right. */
export type KeyChange =
  { kind: 'key'; key: QuestionKey } | { kind: 'everyone' | 'nobody'; key: null };
