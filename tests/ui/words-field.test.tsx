import { useForm } from '@conform-to/react';
import { expect, test } from 'vitest';

import type { Language, Localised } from '#app/platform/i18n.ts';
import { WordsField } from '#app/ui/words-field.tsx';
import { shownPage } from '#tests/support/shown-page.tsx';

type Errors = Record<string, string[]>;

function Decoys({ languages, errors }: { languages: Language[]; errors: Errors }) {
  const [, fields] = useForm<{ decoys: Localised }, { decoys: Localised }, string[]>({
    id: 'question',
    defaultValue: { decoys: { id: 'satu', en: 'one' } },
    lastResult: { status: 'error', error: errors },
  });
  const about = { legend: 'Pengecoh', help: 'Satu per baris', maxLength: 4000, rows: 3 };
  return <WordsField field={fields.decoys} languages={languages} {...about} />;
}

const TOO_MANY = { decoys: ['Terlalu banyak.'] };

/** What is said of a control to those who do not see the page. */
function descriptionOf(page: Document, control: Element | null): string[] {
  const ids = control?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => page.getElementById(id)?.textContent ?? `nothing at ${id}`);
}

test('what is wrong with a text as a whole is said at its only field', () => {
  const page = shownPage(<Decoys languages={['id']} errors={TOO_MANY} />);
  const field = page.querySelector('textarea');
  expect(descriptionOf(page, field)).toEqual(['Satu per baris', 'Terlalu banyak.']);
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  expect(page.getElementById('question-decoys')?.contains(field)).toBe(true);
});

test('the only field also says what is wrong with it alone', () => {
  const errors = { ...TOO_MANY, 'decoys.id': ['Terlalu panjang.'] };
  const page = shownPage(<Decoys languages={['id']} errors={errors} />);
  const said = descriptionOf(page, page.querySelector('textarea')).at(-1);
  expect(said).toBe('Terlalu banyak. Terlalu panjang.');
});

test('of several fields it is said once, of all of them', () => {
  const page = shownPage(<Decoys languages={['id', 'en']} errors={TOO_MANY} />);
  expect(descriptionOf(page, page.querySelector('fieldset'))).toContain('Terlalu banyak.');
  expect(page.querySelector('main')?.textContent?.split('Terlalu banyak.')).toHaveLength(2);
  expect(page.querySelector('[aria-invalid]')).toBeNull();
});

test('a field with nothing wrong says nothing', () => {
  const page = shownPage(<Decoys languages={['id']} errors={{}} />);
  expect(descriptionOf(page, page.querySelector('textarea'))).toEqual(['Satu per baris']);
});
