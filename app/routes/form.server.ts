import { parseWithZod } from '@conform-to/zod/v4';
import { data } from '@remix-run/node';
import type { z } from 'zod';

import { refusalMessage } from '#app/platform/error-words.ts';
import { DomainError } from '#app/platform/errors.ts';

import { postedForm } from './posted-form.server.ts';

/**
 * Reads a posted form by its schema and runs the command. Bad entries and refusals go back to the form with what
 * was typed (passwords excepted); everything else flies on to the error page.
 * Messages are `code?param=value`: a key of the `errors` texts with its placeholders.
 * @param largest bytes of a form that carries files
 */
export async function submitForm<S extends z.ZodType, T>(
  request: Request,
  schema: S,
  command: (input: z.infer<S>) => Promise<T>,
  largest?: number,
) {
  const form = await postedForm(request, largest);
  const submission = parseWithZod(form, {
    schema,
    formatError: (issues: z.core.$ZodIssue[]) => issues.map(messageOf),
  });
  if (submission.status !== 'success') {
    return data(submission.reply({ hideFields: SECRET }), { status: 400 });
  }
  try {
    return await command(submission.value);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.kind === 'forbidden' || error.kind === 'not-found') throw error;
    const message = [refusalMessage(error.code, error.params)];
    const reply = error.field
      ? { fieldErrors: { [error.field]: message } }
      : { formErrors: message };
    return data(submission.reply({ ...reply, hideFields: SECRET }), {
      status: error.kind === 'conflict' ? 409 : 400,
    });
  }
}

const SECRET = ['password', 'newPassword', 'currentPassword'];

/** A rule of our own names its message in the `code` of its params. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' && typeof issue.params?.['code'] === 'string')
    return issue.params['code'];
  const number = messageOfNumber(issue);
  if (number) return number;
  if (issue.code === 'invalid_type' || (issue.code === 'too_small' && issue.minimum === 1))
    return 'required';
  if (issue.code === 'too_small') return refusalMessage('tooShort', { min: Number(issue.minimum) });
  if (issue.code === 'too_big') return refusalMessage('tooLong', { max: Number(issue.maximum) });
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'email';
  return 'invalid';
}

function messageOfNumber(issue: z.core.$ZodIssue): string | null {
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'wholeNumber';
  if (issue.code === 'invalid_type' && 'received' in issue && issue.received === 'NaN')
    return 'number';
  if (!('origin' in issue) || (issue.origin !== 'number' && issue.origin !== 'int')) return null;
  if (issue.code === 'too_small') return refusalMessage('tooLow', { min: Number(issue.minimum) });
  if (issue.code === 'too_big') return refusalMessage('tooHigh', { max: Number(issue.maximum) });
  return null;
}
