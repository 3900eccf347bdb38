import type { SurveySettings } from '#app/domain/catalogue/course-content.ts';
import { db } from '#app/platform/db.server.ts';

import { keyOf } from './outlines.ts';
import { aLearnerOf, aSketchedCourse, type ItemSketch } from './versions.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });

/** Keys of the questions of `aSurvey`, and of what may be chosen. */
export const question = {
  pace: keyOf('laju'),
  best: keyOf('terbaik'),
  liked: keyOf('suka'),
  words: keyOf('kata'),
};
export const choice = { content: keyOf('isi'), manner: keyOf('cara') };

const choices = [
  { key: choice.content, text: both('Isi') },
  { key: choice.manner, text: both('Cara') },
];

export const surveyed: SurveySettings = {
  questions: [
    {
      key: question.pace,
      kind: 'scale',
      text: both('Bagaimana lajunya?'),
      required: true,
      low: both('Terlalu lambat'),
      high: both('Terlalu cepat'),
    },
    {
      key: question.best,
      kind: 'choice',
      text: both('Apa yang terbaik?'),
      required: true,
      several: false,
      choices,
    },
    {
      key: question.liked,
      kind: 'choice',
      text: both('Apa yang Anda sukai?'),
      required: false,
      several: true,
      choices,
    },
    { key: question.words, kind: 'text', text: both('Apa saran Anda?'), required: false },
  ],
};

const sketch = (says?: string): ItemSketch[] => [
  { name: 'survei', kind: 'survey', settings: surveyed, ...(says && { says }) },
  { name: 'materi' },
];

/** A course with a survey of every kind of question and a lesson, and somebody enrolled in it. */
export async function aSurvey() {
  const keys = new Map<string, string>();
  const course = await aSketchedCourse({ keys, items: sketch() });
  const courseItemId = course.items['survei']!;
  const person = await aLearnerOf(course);
  const { key } = await db.courseItem.findUniqueOrThrow({ where: { id: courseItemId } });
  const place = { enrollmentId: person.enrollmentId, courseItemId };
  return { ...course, ...person, place, key, keys, sketch };
}
