import { expect, test } from 'vitest';

import { readTyped } from '#app/domain/catalogue/facts/facts-form.ts';
import { type FactsStep, readStep, stepValue } from '#app/domain/catalogue/facts/facts-step.ts';
import { lookForFacts } from '#app/domain/catalogue/facts/look-for-facts.server.ts';
import { newId } from '#app/platform/id.ts';
import { aDraftWithLesson, aHolder } from '#tests/support/draft-texts.ts';

const id = newId();
const steps: FactsStep[] = [
  { do: 'find', of: 'unit' },
  { do: 'add', of: 'outcome', id },
  { do: 'drop', of: 'prerequisite', id },
  { do: 'count' },
];

test.each(steps)('only who writes the course takes the step %j', async (step) => {
  const [author, stranger] = [await aHolder('trainer'), await aHolder('trainer')];
  const { courseId } = await aDraftWithLesson([author.accountId]);
  const typed = readTyped({});
  await expect(lookForFacts(stranger, courseId, { typed, step })).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(lookForFacts(author, courseId, { typed, step })).resolves.toBeDefined();
});

test('a step is read as it was written, and nothing else is one', () => {
  for (const step of steps) expect(readStep(stepValue(step))).toEqual(step);
  for (const text of ['', 'save', 'add:outcome:x', 'add:role:' + id, 'find', 'remove:unit:' + id])
    expect(readStep(text)).toBeNull();
});

test('what came back is read with one value of a list, several, or none', () => {
  expect(
    readTyped({ statuses: 'PNS', families: ['a', 'b'], title: { id: 'Judul' } }),
  ).toMatchObject({
    statuses: ['PNS'],
    families: ['a', 'b'],
    units: [],
    title: { id: 'Judul', en: '' },
  });
});
