import { z } from 'zod';

import type { SurveyQuestion, SurveySettings } from '#app/domain/catalogue/course-content.ts';

import { LONGEST_ANSWER, STEPS } from './survey.ts';

/** By key of the question: a step of the scale, the keys of what was chosen, or words. What is not answered is left. */
export type SurveyAnswers = Record<string, number | string | string[]>;

/** The form of a survey: a field for each question, named by its key. */
export function surveyForm({ questions }: SurveySettings) {
  const fields = questions.map((question) => [question.key, fieldOf(question)] as const);
  return z.object(Object.fromEntries(fields)).transform(given);
}

function fieldOf(question: SurveyQuestion): z.ZodType {
  const field = requiredField(question);
  return question.required ? field : field.optional();
}

function requiredField(question: SurveyQuestion): z.ZodType {
  switch (question.kind) {
    case 'scale':
      return z.int().min(1).max(STEPS);
    case 'choice': {
      // Nothing chosen is a text that is missing.
      const choice = z.string().pipe(z.enum(question.choices.map(({ key }) => key)));
      return question.several
        ? z
            .array(choice)
            .min(1)
            .transform((keys) => [...new Set(keys)])
        : choice.transform((key) => [key]);
    }
    case 'text': {
      const text = z
        .string()
        .overwrite((typed) => typed.replaceAll('\r\n', '\n'))
        .trim()
        .max(LONGEST_ANSWER);
      return question.required ? text.min(1) : text;
    }
  }
}

function given(answers: Record<string, unknown>): SurveyAnswers {
  const said = Object.entries(answers).filter(
    ([, answer]) => answer !== undefined && answer !== '',
  );
  return Object.fromEntries(said) as SurveyAnswers;
}
