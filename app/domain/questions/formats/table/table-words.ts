import type { Language } from '#app/platform/i18n.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';

/** What the columns, kinds and lines of the table are called; the first name of a language is the one that is written. */
type Names = Record<Language, [string, ...string[]]>;

const names = (id: string, en: string, ...more: string[]): Names => ({
  id: [id, ...more],
  en: [en],
});

/** The columns in their order. */
export const columns = {
  kind: names('jenis', 'kind'),
  category: names('kategori', 'category'),
  tags: names('tag', 'tags'),
  line: names('baris', 'line'),
  number: names('nomor', 'number'),
  text_id: names('teks (id)', 'text (id)'),
  text_en: names('teks (en)', 'text (en)'),
  match_id: names('pasangan (id)', 'match (id)'),
  match_en: names('pasangan (en)', 'match (en)'),
  right: names('benar', 'right'),
  settings: names('pengaturan', 'settings'),
  explanation_id: names('pembahasan (id)', 'explanation (id)'),
  explanation_en: names('pembahasan (en)', 'explanation (en)'),
  points: names('poin', 'points'),
  competency: names('kompetensi', 'competency'),
  level: names('level', 'level'),
  difficulty: names('kesulitan', 'difficulty'),
} satisfies Record<string, Names>;

export type Column = keyof typeof columns;
export const columnKeys = Object.keys(columns) as Column[];

/** The kinds that the table can hold, as authors know them. */
export const kinds: Partial<Record<QuestionKind, Names>> = {
  single: names('pilihan ganda', 'one choice'),
  multiple: names('pilihan ganda kompleks', 'several choices'),
  true_false: names('benar atau salah', 'true or false', 'benar/salah'),
  numeric: names('isian angka', 'number'),
  calculated: names('hitungan', 'calculation'),
  short_text: names('isian singkat', 'short text'),
  matching: names('menjodohkan', 'matching'),
  ordering: names('mengurutkan', 'ordering'),
  cloze: names('teks rumpang', 'fill in the gaps'),
  drag_text: names('kata ke dalam teks', 'drag words into the text'),
  matrix: names('matriks', 'matrix'),
  essay: names('esai', 'essay'),
  file_upload: names('unggah berkas', 'file upload'),
  scenario: names('studi kasus', 'case study'),
};

/** What a line below a question is. */
export const lines = {
  choice: names('pilihan', 'choice'),
  pair: names('pasangan', 'pair'),
  extra: names('pengecoh', 'extra'),
  item: names('butir', 'item'),
  row: names('pernyataan', 'row'),
  column: names('kolom', 'column'),
  text: names('teks', 'text'),
  accepted: names('diterima', 'accepted'),
  partly: names('sebagian', 'partly'),
  word: names('kata', 'word'),
  decoy: names('kata pengecoh', 'decoy'),
  unit: names('satuan', 'unit'),
  variable: names('variabel', 'variable'),
  template: names('kerangka', 'template'),
  notes: names('catatan penilai', 'notes'),
  criterion: names('kriteria', 'criterion'),
  level: names('tingkat', 'level'),
  question: names('soal', 'question'),
} satisfies Record<string, Names>;

export type LineKind = keyof typeof lines;

export const yesNo = { yes: names('ya', 'yes'), no: names('tidak', 'no') };

/** Whatever somebody marks a right answer with. */
export const YES = new Set('ya y yes x 1 v ✓ benar true betul right 100'.split(' '));
export const NO = new Set(['', ...'tidak t no n 0 - salah false wrong'.split(' ')]);

export function nameOf(names: Names, language: Language): string {
  return names[language][0];
}

/** The key that has a name in either language, or is the name itself. */
export function keyNamed<Key extends string>(
  table: Partial<Record<Key, Names>>,
  name: string,
): Key | null {
  const bare = name.replace(/\s+/g, ' ').trim().toLowerCase();
  const entries = Object.entries(table) as [Key, Names][];
  const found = entries.find(
    ([key, { id, en }]) => key === bare || id.includes(bare) || en.includes(bare),
  );
  return found ? found[0] : null;
}
