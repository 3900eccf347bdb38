import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  answerIn,
  controlNames,
  innerAnswer,
  innerNames,
  outerAnswer,
  part,
  partsOf,
  valuesOf,
} from '#app/question-types/answer-parts.ts';

const field = fc.stringMatching(/^[A-Za-z0-9-]{1,8}$/);
const value = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const fields = fc.dictionary(field, fc.uniqueArray(value, { minLength: 1, maxLength: 3 }), {
  noNullPrototype: true,
});
const entriesOf = (given: Record<string, string[]>) =>
  Object.entries(given).flatMap(([name, values]) => values.map((one) => part(name, one)));

test('what is put into fields is read out of them, whatever is typed', () => {
  fc.assert(
    fc.property(fields, (given) => {
      expect(Object.fromEntries(partsOf(entriesOf(given)))).toEqual(given);
    }),
  );
});

test('a form carries the fields of a question, and shows them again', () => {
  fc.assert(
    fc.property(fields, (given) => {
      const name = controlNames('q.1');
      const form = new FormData();
      form.append('q.2', 'of another');
      for (const [one, values] of Object.entries(given))
        for (const typed of values) form.append(name(one), typed);
      const answer = answerIn(form, 'q.1');
      // Forms carry line breaks in one way.
      expect(answer).toHaveLength(entriesOf(given).length);
      for (const one of Object.keys(given))
        expect(valuesOf(name(one), 'q.1', answer)).toHaveLength(given[one]!.length);
    }),
  );
});

test('a question inside another answers for itself', () => {
  fc.assert(
    fc.property(fields, fc.array(value), (given, plain) => {
      const [inner, other] = [entriesOf(given), plain];
      const whole = [...outerAnswer(inner, 'p1', true), ...outerAnswer(other, 'p10', false)];
      expect(innerAnswer(whole, 'p1')).toEqual(inner);
      expect(innerAnswer(whole, 'p10')).toEqual(other);
      expect(innerAnswer(whole, 'p')).toEqual([]);
    }),
  );
});

test('controls inside another question are called so that its answer can be told apart', () => {
  const name = innerNames(controlNames('q.1'), 'p1');
  expect([name(), name('row')]).toEqual(['q.1.p1', 'q.1.p1/row']);
  const form = new FormData();
  form.append(name('row'), 'a');
  expect(innerAnswer(answerIn(form, 'q.1'), 'p1')).toEqual(['row=a']);
});

test('a control of another question shows nothing', () => {
  expect(valuesOf('q.10', 'q.1', ['a'])).toBeNull();
  expect(valuesOf('q.1', 'q.1', ['a'])).toEqual(['a']);
  expect(valuesOf('q.1.b', 'q.1', ['a=1'])).toEqual([]);
});

test.each([['no entry'], ['=value'], ['a b=value'], ['/a=value'], ['a//b=value']])(
  '"%s" names no field',
  (entry) => {
    expect(partsOf([entry]).size).toBe(0);
  },
);
