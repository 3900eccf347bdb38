import { z } from 'zod';

import { LARGEST_COURSE, type SurveyQuestion } from '#app/domain/catalogue/course-content.ts';
import { isId, newId } from '#app/platform/id.ts';

import { entryForms } from './entry-form.ts';
import type { ItemEdit } from './item-edit.ts';
import { surveyQuestionKinds } from './new-part.ts';
import { questionForm } from './question-form.ts';
import { rulesForm } from './rules-form.ts';

const line = z.string().trim().max(LARGEST_COURSE.line).default('');
const localisedLine = z.object({ id: line, en: line });
const seen = z.string().nullable().default(null);
const ticked = z
  .literal('on')
  .optional()
  .transform((on) => on === 'on');
const whole = (least: number, most: number) => z.number().int().min(least).max(most);
const noWords = { id: '', en: '' };
/** The form of the next question is to follow. */
const another = z.literal('on').optional();

const settingsForm = z
  .object({
    intent: z.literal('settings'),
    seen,
    title: localisedLine,
    minutes: whole(0, 10_000).nullable().default(null),
    required: ticked,
  })
  .transform(({ intent, seen, ...settings }) => ({
    intent,
    edit: { kind: 'settings' as const, seen, settings },
  }));

const assignmentForm = z
  .object({ intent: z.literal('assignment'), seen, text: ticked, files: ticked })
  .transform(({ intent, seen, ...settings }) => ({
    intent,
    edit: { kind: 'assignment' as const, seen, settings },
  }));

const surveyQuestionForm = z
  .object({
    intent: z.literal('survey-question'),
    seen,
    key: z.uuid(),
    type: z.enum(surveyQuestionKinds),
    text: localisedLine,
    required: ticked,
    low: localisedLine.default(noWords),
    high: localisedLine.default(noWords),
    several: ticked,
    /** `at` is the key of a choice that is stored already. */
    choices: z.array(z.object({ at: z.string(), text: localisedLine })).default([]),
    another,
  })
  .transform(({ intent, seen, another, ...typed }) => ({
    intent,
    another: another && typed.type,
    edit: { kind: 'survey-question' as const, seen, question: surveyQuestionOf(typed) },
  }));

type TypedSurveyQuestion = {
  key: string;
  type: SurveyQuestion['kind'];
  text: SurveyQuestion['text'];
  required: boolean;
  low: SurveyQuestion['text'];
  high: SurveyQuestion['text'];
  several: boolean;
  choices: { at: string; text: SurveyQuestion['text'] }[];
};

function surveyQuestionOf(typed: TypedSurveyQuestion): SurveyQuestion {
  const { key, type, text, required, low, high, several, choices } = typed;
  const base = { key, text, required };
  switch (type) {
    case 'scale':
      return { ...base, kind: 'scale', low, high };
    case 'choice': {
      const said = choices.filter(({ text }) => text.id !== '' || text.en !== '');
      const keyed = said.map(({ at, text }) => ({ key: isId(at) ? at : newId(), text }));
      return { ...base, kind: 'choice', several, choices: keyed };
    }
    case 'text':
      return { ...base, kind: 'text' };
  }
}

const fileForm = z
  .object({
    intent: z.literal('file'),
    seen,
    name: z.string().min(1).max(200),
    label: localisedLine.default(noWords),
  })
  .transform(({ intent, seen, ...file }) => ({
    intent,
    edit: { kind: 'file' as const, seen, file },
  }));

/** What can be done with a part among the others; `newKey` is the key that a copy gets. */
const partForm = z
  .object({
    intent: z.literal('part'),
    /** Of a question; the name of a file. */
    key: z.string().min(1).max(200),
    newKey: z.uuid().optional(),
    deed: z.enum(['up', 'down', 'duplicate', 'remove']),
  })
  .transform(({ intent, ...part }) => ({ intent, edit: partEdit(part) }));

type PartDeed = { key: string; newKey?: string; deed: 'up' | 'down' | 'duplicate' | 'remove' };

function partEdit({ key, newKey = newId(), deed }: PartDeed): ItemEdit {
  switch (deed) {
    case 'up':
    case 'down':
      return { kind: 'shift', key, by: deed };
    case 'duplicate':
      return { kind: 'duplicate', key, newKey };
    case 'remove':
      return { kind: 'remove', key };
  }
}

/**
 * What can be done on the page of an item, each a change of its own.
 * @param zone in which times are typed
 */
export function itemForm(zone: string) {
  return z.discriminatedUnion('intent', [
    settingsForm,
    rulesForm(zone),
    assignmentForm,
    questionForm,
    surveyQuestionForm,
    fileForm,
    partForm,
    ...entryForms,
  ]);
}

/** What a form of the page asks for; `another`: the kind of question whose form is to follow. */
export type ItemDeed = { edit: ItemEdit; another?: string };
