import type { SurveySettings } from '#app/domain/catalogue/course-content.ts';
import type { SurveyAnswers } from '#app/domain/evaluation/survey-answers.ts';

type Opinion = [steps: number[], single: number, several: number[], words?: string];

/** Steps of scales, places of choices and words, as people who have taken a course give them one after another. */
const OPINIONS: Opinion[] = [
  [
    [5, 5],
    1,
    [0, 3],
    'Contoh kasusnya dekat dengan pekerjaan kami. Tambahkan contoh dari puskesmas.',
  ],
  [[4, 5], 1, [0, 1, 2]],
  [[4, 4], 2, [2], 'Materi tentang survei kepuasan sebaiknya dipecah menjadi dua bagian.'],
  [[5, 4], 1, [1, 3], 'Video sangat membantu. Mohon ada lebih banyak video singkat.'],
  [[3, 5], 1, [0, 2, 3]],
  [[4, 5], 0, [3], 'Tugasnya membuat kami benar-benar mengamati ruang tunggu sendiri.'],
  [[5, 5], 1, [0, 1]],
];

/** What the person who comes as the nth answers to a survey. */
export function opinionOn({ questions }: SurveySettings, nth: number): SurveyAnswers {
  const [scales, single, several, words] = OPINIONS[nth % OPINIONS.length]!;
  const steps = [...scales];
  const answers: SurveyAnswers = {};
  for (const question of questions) {
    const { key } = question;
    if (question.kind === 'scale') answers[key] = steps.shift() ?? 4;
    else if (question.kind === 'choice') {
      const places = question.several ? several : [single];
      answers[key] = places.flatMap((place) => question.choices[place]?.key ?? []);
    } else if (words) answers[key] = words;
  }
  return answers;
}
