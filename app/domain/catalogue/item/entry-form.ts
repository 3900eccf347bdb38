import { z } from 'zod';

import { questionTags } from '#app/domain/questions/bank/question-tags.ts';
import { type DrawEntry, MOST_DRAWN } from '#app/domain/questions/quiz-entry.ts';
import { DomainError } from '#app/platform/errors.ts';
import { typedWords } from '#app/question-types/question-schema.ts';

const whole = (least: number, most: number) => z.number().int().min(least).max(most);
const orNone = <S extends z.ZodType>(schema: S) => schema.nullable().default(null);
const line = z.string().trim().max(300).default('');
/** What every entry is typed with. */
const shared = { seen: orNone(z.string()), key: z.uuid() };

const sectionForm = z
  .object({
    intent: z.literal('section'),
    ...shared,
    title: z.object({ id: line, en: line }).default({ id: '', en: '' }),
    introduction: typedWords,
    timeLimitMinutes: orNone(whole(1, 1440)),
  })
  .transform(({ intent, seen, ...section }) => ({
    intent,
    edit: { kind: 'entry' as const, seen, entry: { kind: 'section' as const, ...section } },
  }));

const bankForm = z
  .object({
    intent: z.literal('bank'),
    ...shared,
    questionId: z.uuid(),
    version: whole(1, 1e9),
    points: whole(0, 100),
  })
  .transform(({ intent, seen, ...pin }) => ({
    intent,
    edit: { kind: 'entry' as const, seen, entry: { kind: 'bank' as const, ...pin } },
  }));

/** What is drawn from: left empty, it asks nothing. */
const from = {
  categoryId: orNone(z.uuid()),
  competencyId: orNone(z.uuid()),
  level: orNone(whole(1, 7)),
  difficulty: orNone(whole(1, 5)),
  tags: z
    .string()
    .max(2000)
    .default('')
    .transform((typed, ctx) => {
      try {
        return questionTags(typed);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        ctx.addIssue({ code: 'custom', params: { code: 'invalid' } });
        return [];
      }
    }),
};

const drawForm = z
  .object({
    intent: z.literal('draw'),
    ...shared,
    count: whole(1, MOST_DRAWN),
    points: whole(0, 100),
    ...from,
  })
  .transform(({ intent, seen, key, count, points, ...from }) => {
    const entry = { kind: 'draw' as const, key, count, points, from };
    return { intent, edit: { kind: 'entry' as const, seen, entry } };
  });

/** A question of the quiz that goes into the bank as well. `newKey` becomes its id there: sent twice, it is one. */
const toBankForm = z
  .object({ intent: z.literal('to-bank'), key: z.uuid(), newKey: z.uuid(), categoryId: z.uuid() })
  .transform(({ intent, ...toBank }) => ({ intent, toBank }));

/** What can be done with the entries of a quiz that are no questions written for it. */
export const entryForms = [sectionForm, bankForm, drawForm, toBankForm] as const;

/** What a draw asks for, as the address of the page says it while it is being typed; null: it says nothing of one. */
export function drawInAddress(params: URLSearchParams): Omit<DrawEntry, 'kind' | 'key'> | null {
  if (!params.has('counted')) return null;
  const number = z.coerce.number().int();
  const numberIn = (name: string, least: number, most: number) => {
    const found = number
      .min(least)
      .max(most)
      .safeParse(params.get(name) || undefined);
    return found.success ? found.data : null;
  };
  const id = (name: string) => {
    const found = z.uuid().safeParse(params.get(name));
    return found.success ? found.data : null;
  };
  const tags = from.tags.safeParse(params.get('tags') ?? '');
  return {
    count: numberIn('count', 1, MOST_DRAWN) ?? 1,
    points: numberIn('points', 0, 100) ?? 1,
    from: {
      categoryId: id('categoryId'),
      competencyId: id('competencyId'),
      level: numberIn('level', 1, 7),
      difficulty: numberIn('difficulty', 1, 5),
      tags: tags.success ? tags.data : [],
    },
  };
}
