import type { SurveySettings } from '#app/domain/catalogue/course-content.ts';
import type { SurveyAnswers } from '#app/domain/evaluation/survey-answers.ts';

/** Steps of scales, places of choices and words, as people who have taken a course give them one after another. */
const OPINIONS: { steps: number[]; single: number; several: number[]; words?: string }[] = [
  {
    steps: [5, 5],
    single: 1,
    several: [0, 3],
    words: 'Contoh kasusnya dekat dengan pekerjaan kami. Tambahkan contoh dari puskesmas.',
  },
  { steps: [4, 5], single: 1, several: [0, 1, 2] },
  {
    steps: [4, 4],
    single: 2,
    several: [2],
    words: 'Materi tentang survei kepuasan sebaiknya dipecah menjadi dua bagian.',
  },
  {
    steps: [5, 4],
    single: 1,
    several: [1, 3],
    words: 'Video sangat membantu. Mohon ada lebih banyak video singkat.',
  },
  { steps: [3, 5], single: 1, several: [0, 2, 3] },
  {
    steps: [4, 5],
    single: 0,
    several: [3],
    words: 'Tugasnya membuat kami benar-benar mengamati ruang tunggu sendiri.',
  },
  { steps: [5, 5], single: 1, several: [0, 1] },
];

/** What the person who comes as the nth answers to a survey. */
export function opinionOn({ questions }: SurveySettings, nth: number): SurveyAnswers {
  const opinion = OPINIONS[nth % OPINIONS.length]!;
  const steps = [...opinion.steps];
  const answers: SurveyAnswers = {};
  for (const question of questions) {
    const { key } = question;
    if (question.kind === 'scale') answers[key] = steps.shift() ?? 4;
    else if (question.kind === 'choice') {
      const places = question.several ? opinion.several : [opinion.single];
      answers[key] = places.flatMap((place) => question.choices[place]?.key ?? []);
    } else if (opinion.words) answers[key] = opinion.words;
  }
  return answers;
}
