import { expect, test } from 'vitest';

import { filterWords } from '#app/domain/reporting/filter-words.ts';

const filter = {
  kind: 'teknis',
  family: 'kepegawaian',
  level: 'PENGAWAS',
  status: 'PNS',
  everyone: false,
  asOf: '2026-06-15',
};
const told = { today: '2026-06-15', competencyName: null, positionName: null };

test('a file names each filter in force in the language it was asked in', () => {
  const [, indonesian] = filterWords(filter, { ...told, language: 'id' });
  for (const words of ['Teknis', 'kepegawaian', 'Pengawas', 'PNS'])
    expect(indonesian).toContain(words);
  const [, english] = filterWords(filter, { ...told, language: 'en' });
  for (const words of ['Technical', 'kepegawaian', 'Supervisor']) expect(english).toContain(words);
});

test('kinds and levels of an organisation’s own are called what they are', () => {
  const own = { ...filter, kind: 'siaga', level: 'ESELON_V' };
  const [, words] = filterWords(own, { ...told, language: 'id' });
  expect(words).toContain('siaga');
  expect(words).toContain('ESELON_V');
});
