import { expect, type Page } from '@playwright/test';

import course from '#prisma/seed/courses/administrasi-kependudukan/course.ts';

/** Answers every question rightly, page by page, and hands the quiz in. */
export async function passQuiz(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  const summary = page.getByRole('heading', { name: 'Periksa sebelum mengumpulkan' });
  const questions = page.getByRole('group', { name: /^Soal/ });
  await expect(questions.first()).toBeVisible();
  for (let shown = 1; ; shown++) {
    for (const question of await questions.all()) await answer(question);
    const further = page.getByRole('button', { name: /^(Berikutnya|Periksa jawaban)$/ });
    const last = (await further.textContent())?.includes('Periksa');
    await further.click();
    if (last) break;
    await expect(page.getByText(`Halaman ${shown + 1} dari`)).toBeVisible();
  }
  await expect(summary).toBeVisible();
  await expect(page.getByText('Semua soal sudah terjawab.')).toBeVisible();
  await page.getByRole('button', { name: 'Kumpulkan jawaban' }).click();
}

type Field = ReturnType<Page['getByRole']>;

async function answer(question: Field): Promise<void> {
  const shown = await question.locator('legend').innerText();
  const source = course.questions.find(({ stem }) => squeeze(shown).includes(squeeze(stem.id)));
  if (!source) throw new Error(`No such question in the course: ${shown}`);
  switch (source.kind) {
    case 'single':
    case 'multiple':
      for (const choice of source.choices.filter(({ correct }) => correct)) {
        await question.getByLabel(choice.text.id, { exact: true }).check();
      }
      return;
    case 'true_false':
      return question.getByLabel(source.correct ? 'Benar' : 'Salah', { exact: true }).check();
    case 'numeric':
      return question.getByRole('textbox').fill(String(source.value).replace('.', ','));
    case 'short_text':
      return question.getByRole('textbox').fill(source.accepted[0] ?? '');
    default:
      throw new Error(`The course has asked nothing of this kind yet: ${source.kind}`);
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
