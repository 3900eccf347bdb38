import { expect, type Locator, type Page } from '@playwright/test';

import { choose, pickRadio, press, tabTo, typeInto } from './keyboard.ts';

/** Answers page by page, until the answers are to be looked over. */
export async function answerEveryPage(page: Page): Promise<void> {
  for (let shown = 1; ; shown++) {
    for (const question of await questionsOn(page)) await answerRight(page, question);
    await expect(page.getByText(/^Tersimpan/)).toBeVisible();
    const further = page.getByRole('button', { name: /^(Berikutnya|Periksa jawaban)$/ });
    const last = (await further.textContent())?.includes('Periksa');
    await press(page, further);
    if (last) return;
    await expect(page.getByText(`Halaman ${shown + 1} dari`)).toBeVisible();
  }
}

async function questionsOn(page: Page): Promise<Locator[]> {
  const questions = page.getByRole('group', { name: /^Soal/ });
  await expect(questions.first()).toBeVisible();
  return questions.all();
}

type Answering = (page: Page, question: Locator) => Promise<void>;

const radio =
  (name: string): Answering =>
  (page, question) =>
    pickRadio(page, question.getByRole('radio', { name, exact: true }));

const written =
  (words: string): Answering =>
  (page, question) =>
    typeInto(page, question.getByRole('textbox'), words);

/** Chooses in lists: by the name of the list, the words to type. */
const chosen =
  (choices: Record<string, string>): Answering =>
  async (page, question) => {
    for (const [list, words] of Object.entries(choices))
      await choose(page, question.getByRole('combobox', { name: list, exact: true }), words);
  };

const inTurn =
  (...parts: Answering[]): Answering =>
  async (page, question) => {
    for (const part of parts) await part(page, question);
  };

const ticked =
  (...names: string[]): Answering =>
  async (page, question) => {
    for (const name of names) {
      await tabTo(page, question.getByRole('checkbox', { name }));
      await page.keyboard.press('Space');
    }
  };

/** The fall in percent, of the numbers that this attempt has drawn. */
const fallInPercent: Answering = async (page, question) => {
  const stem = await question.locator('legend').first().innerText();
  const [before = 0, after = 0] = [...stem.matchAll(/(\d+) menit/g)].map(([, n]) => Number(n));
  await written(String(Math.round(((before - after) / before) * 100)))(page, question);
};

/** A file is chosen in a window of the system, and sent by its button. */
const uploaded: Answering = async (page, question) => {
  const name = 'rencana.pdf';
  await question
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(ONE_PAGE) });
  await tabTo(page, question.getByRole('button', { name: 'Unggah berkas' }));
  await page.keyboard.press('Enter');
  await expect(question.getByRole('checkbox', { name })).toBeChecked();
};

/** The smallest document that is one. */
const ONE_PAGE =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

const ESSAY =
  'Loket kami pindah ke antrean daring. Petugas dilibatkan sejak awal, uji coba dilakukan di satu loket, ' +
  'lalu hasilnya dibahas bersama sebelum diperluas. Karena itu keberatan mereka didengar dan antrean menjadi lebih singkat.';

/** Moves the first item of the right order to the top, then the second below it, and so on. */
const ordered =
  (...items: string[]): Answering =>
  async (page, question) => {
    const row = question.getByRole('listitem');
    for (const [place, item] of items.entries()) {
      const up = question.getByRole('button', { name: `Naikkan: ${item}`, exact: true });
      for (let step = items.length; step > 0; step--) {
        if ((await row.nth(place).innerText()).includes(item)) break;
        await tabTo(page, up);
        await page.keyboard.press('Enter');
      }
      await expect(row.nth(place)).toContainText(item);
    }
    // The order that is already right is an answer only once it is given.
    const select = question.getByRole('combobox').last();
    await tabTo(page, select);
    await page.keyboard.type(String(items.length));
  };

/** By a piece of the stem, what is right. */
const ANSWERS: [stem: string, answering: Answering][] = [
  ['Ceritakan satu perubahan', written(ESSAY)],
  ['Unggah rencana', uploaded],
  ['disusun lebih dahulu', radio('Alasan perubahan')],
  ['perlu didengar', ticked('Ia menyebut akibat', 'Beberapa orang')],
  ['Uji coba yang gagal', radio('Salah')],
  [
    'Urutkan langkah',
    ordered(
      'Menetapkan ukuran keberhasilan',
      'Mencatat keadaan awal',
      'Menjalankan di satu loket',
      'Membahas hasil bersama petugas',
    ),
  ],
  [
    'Pasangkan reaksi',
    chosen({
      '“Kami sudah pernah mencoba.”': 'Tanyakan apa yang waktu itu menghambat',
      '“Saya belum paham caranya.”': 'Dampingi sekali di tempat kerja',
      '“Pekerjaan saya jadi bertambah.”': 'Hitung bersama beban yang berkurang',
    }),
  ],
  ['Lengkapi kalimat', inTurn(written('kepentingan'), chosen({ 'Isian 2': 'dilibatkan' }))],
  [
    'Isi pesan perubahan',
    chosen({ 'Isian 1': 'Senin', 'Isian 2': 'Alasannya', 'Isian 3': 'Bu Ratna' }),
  ],
  [
    'Siapa yang sebaiknya menyampaikan',
    inTurn(
      radio('Mengapa organisasi berubah Kepala dinas'),
      radio('Apa artinya bagi tugas saya Atasan langsung'),
      radio('Kapan giliran loket kami Atasan langsung'),
    ),
  ],
  ['tiga hari', written('90 menit')],
  ['Berapa persen', fallInPercent],
  ['lingkup kecil', written('uji cona')],
  ['Loket Anda', inTurn(radio('Mendengar keberatannya'), radio('Benar'))],
  [
    'Seberapa siap',
    inTurn(radio('Menjelaskan alasan perubahan Siap'), radio('Menanggapi keberatan Cukup')),
  ],
];

/** Answers a question of the demo, of whatever kind, as it is right; by the keyboard alone, but for choosing a file. */
async function answerRight(page: Page, question: Locator): Promise<void> {
  const stem = await question.locator('legend').first().innerText();
  const known = ANSWERS.find(([words]) => stem.includes(words));
  if (!known) throw new Error(`Nobody knows the answer: ${stem}`);
  await known[1](page, question);
}
