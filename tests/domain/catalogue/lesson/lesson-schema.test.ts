import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import { expect, test } from 'vitest';

import { lessonSchema } from '#app/domain/catalogue/lesson/lesson-schema.ts';
import { parseHtml } from '#tests/support/parse-html.ts';
import { EVERYTHING } from '#tests/support/whole-lesson.ts';

test('copying and pasting inside the editor loses nothing of any block', () => {
  const node = lessonSchema.nodeFromJSON(EVERYTHING);
  const document = parseHtml('');
  const copied = DOMSerializer.fromSchema(lessonSchema).serializeFragment(node.content, {
    document,
  });
  document.body.append(copied);
  const pasted = DOMParser.fromSchema(lessonSchema).parse(parseHtml(document.body.innerHTML).body);
  expect(pasted.toJSON()).toEqual(node.toJSON());
});

test('attributes made up in the clipboard become none of a lesson', () => {
  const html =
    '<div data-block="question" data-prompt="x" data-choices="{oops" onclick="alert(1)" data-x="1"></div>' +
    '<div data-block="script" data-file="x">a</div>';
  const pasted = DOMParser.fromSchema(lessonSchema).parse(parseHtml(html).body);
  expect(pasted.toJSON()).toEqual({
    type: 'doc',
    content: [
      { type: 'question', attrs: { prompt: 'x', choices: null, explanation: null } },
      { type: 'paragraph', content: [{ type: 'text', text: 'a' }] },
    ],
  });
});
