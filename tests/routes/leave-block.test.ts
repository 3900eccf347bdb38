import type { JSONContent } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';

import { lessonSchema } from '#app/domain/catalogue/lesson/lesson-schema.ts';
import { leaveBlock } from '#app/routes/studio/editor/leave-block.ts';
import { aDocument, p } from '#tests/support/draft-texts.ts';

const empty = { type: 'paragraph' };
const tip = { type: 'callout', attrs: { kind: 'tip' }, content: [p('Saran.')] };

test.each<[string, (string | JSONContent)[], number, (string | JSONContent)[], number]>([
  ['a paragraph follows a block', [tip], 3, [tip, empty], 11],
  ['an empty one that is there is taken', [tip, empty], 3, [tip, empty], 11],
  ['one with words is left alone', [tip, 'Lalu.'], 3, [tip, empty, 'Lalu.'], 11],
  ['from a paragraph one goes on below it', ['Satu.', 'Dua.'], 2, ['Satu.', empty, 'Dua.'], 8],
])('%s', (_, before, cursor, after, there) => {
  const doc = lessonSchema.nodeFromJSON(aDocument(...before));
  const selection = TextSelection.create(doc, cursor);
  let state = EditorState.create({ doc, selection });
  leaveBlock(state, (tr) => (state = state.apply(tr)));
  expect(state.doc.toJSON()).toEqual(lessonSchema.nodeFromJSON(aDocument(...after)).toJSON());
  expect(state.selection.from).toBe(there);
});
