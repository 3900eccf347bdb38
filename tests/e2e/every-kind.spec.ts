import { expect, test } from '@playwright/test';

import { enrolledIn } from './course-of-learner.ts';
import { answerEveryPage } from './answer-right.ts';
import { press } from './keyboard.ts';
import { practice } from './quiz-attempt.ts';
import { origin, windowOf } from './visit.ts';

test('questions of every kind are answered by keyboard only, and earn what they should', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { page, context } = await windowOf(browser, 'supervisor', {
    viewport: { width: 390, height: 844 },
  });
  await page.goto(origin() + (await enrolledIn('change', practice)(page)));
  await press(page, page.getByRole('button', { name: /^Mulai/ }));
  await answerEveryPage(page);
  await expect(page.getByText('Semua soal sudah terjawab.')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Kumpulkan jawaban' }));
  await expect(page.getByRole('heading', { name: 'Hasil kuis', level: 1 })).toBeVisible();
  await expect(page.getByText(/^Benar · /)).toHaveCount(12);
  await expect(page.getByText(/^(Salah|Sebagian benar) · /)).toHaveCount(0);
  await expect(page.getByRole('listitem').getByText('Menunggu penilai')).toHaveCount(1); // the essay
  await context.close();
});
