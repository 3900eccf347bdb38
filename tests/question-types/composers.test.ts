import { parseWithZod } from '@conform-to/zod/v4';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { composerOf } from '#app/question-types/composers-of.tsx';
import { questionKinds, rulesOf } from '#app/question-types/rules-of.ts';
import { schemaOf } from '#app/question-types/schemas-of.ts';
import { everyExample } from '#tests/support/question-works.ts';

/** The fields of a form as a browser sends them: lists by number, what is not ticked not at all. */
function sent(value: unknown, name: string, form = new FormData()): FormData {
  const inner = (key: string) => (name ? `${name}.${key}` : key);
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries())
      sent(one, typeof one === 'string' ? name : `${name}[${at}]`, form);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) sent(one, inner(key), form);
  } else form.append(name, String(value));
  return form;
}

describe.each(everyExample())('$kind', ({ kind, alike }) => {
  test.each(alike)('what is opened and saved unchanged stays what it was (%#)', (work) => {
    const { fields, workOf } = schemaOf(kind).typed;
    const form = sent(composerOf(kind).typedOf(work), '');
    const typed = parseWithZod(form, { schema: z.object(fields) });
    expect(typed.status).toBe('success');
    const refused: string[] = [];
    const again = workOf(typed.status === 'success' ? typed.value : {}, (field) =>
      refused.push(field),
    );
    expect(refused).toEqual([]);
    expect(again).toEqual(work);
  });
});

test.each(questionKinds)('the fields of a new question of %s can be saved as they are', (kind) => {
  const { fields } = schemaOf(kind).typed;
  const form = sent(composerOf(kind).typedOf(rulesOf(kind).newWork()), '');
  expect(parseWithZod(form, { schema: z.object(fields) }).status).toBe('success');
});
