import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data } from '@remix-run/node';
import type { z } from 'zod';

import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError, type Refusal } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';

import { postedForm } from './posted-form.server.ts';

/** What goes back to a form: sentences in the reader's language by field, `''` for those of the whole. */
export type FormAnswer = SubmissionResult<string[]> & {
  /** The code of what the domain refused, for pages that have more to say about it. */
  refusal?: string;
};

/**
 * Reads a posted form by its schema and runs the command. Bad entries and refusals go back to the form in words, with
 * what was typed (passwords excepted); everything else flies on to the error page.
 * @param largest bytes of a form that carries files
 */
export async function submitForm<S extends z.ZodType, T>(
  request: Request,
  schema: S,
  command: (input: z.infer<S>) => Promise<T>,
  largest?: number,
) {
  const form = await postedForm(request, largest);
  const language = await languageOf(request);
  const submission = parseWithZod(form, {
    schema,
    formatError: (issues: z.core.$ZodIssue[]) =>
      issues.map((issue) => errorWords(refusalOf(issue), language)),
  });
  if (submission.status !== 'success') {
    return data<FormAnswer>(submission.reply({ hideFields: SECRET }), { status: 400 });
  }
  try {
    return await command(submission.value);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.kind === 'forbidden' || error.kind === 'not-found') throw error;
    const words = [errorWords(error, language)];
    const errors = error.field ? { fieldErrors: { [error.field]: words } } : { formErrors: words };
    return data<FormAnswer>(
      { ...submission.reply({ ...errors, hideFields: SECRET }), refusal: error.code },
      { status: error.kind === 'conflict' ? 409 : 400 },
    );
  }
}

const SECRET = ['password', 'newPassword', 'currentPassword'];

/** A rule of our own names its refusal in the `code` of its params. */
function refusalOf(issue: z.core.$ZodIssue): Refusal {
  if (issue.code === 'custom' && typeof issue.params?.['code'] === 'string')
    return { code: issue.params['code'] };
  const number = refusalOfNumber(issue);
  if (number) return number;
  if (issue.code === 'invalid_type' || (issue.code === 'too_small' && issue.minimum === 1))
    return { code: 'required' };
  if (issue.code === 'too_small')
    return { code: 'tooShort', params: { min: Number(issue.minimum) } };
  if (issue.code === 'too_big') return { code: 'tooLong', params: { max: Number(issue.maximum) } };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { code: 'email' };
  return { code: 'invalid' };
}

function refusalOfNumber(issue: z.core.$ZodIssue): Refusal | null {
  if (issue.code === 'invalid_type' && issue.expected === 'int') return { code: 'wholeNumber' };
  if (issue.code === 'invalid_type' && 'received' in issue && issue.received === 'NaN')
    return { code: 'number' };
  if (!('origin' in issue) || (issue.origin !== 'number' && issue.origin !== 'int')) return null;
  if (issue.code === 'too_small') return { code: 'tooLow', params: { min: Number(issue.minimum) } };
  if (issue.code === 'too_big') return { code: 'tooHigh', params: { max: Number(issue.maximum) } };
  return null;
}
