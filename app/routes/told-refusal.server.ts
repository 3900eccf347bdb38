import type { SubmissionResult } from '@conform-to/react';
import { data, type TypedResponse } from '@remix-run/node';

import { errorWords } from '#app/platform/error-words.ts';
import { languageOf } from '#app/platform/language.server.ts';

/** Why a form was refused, in sentences, with what was typed: for pages that load nothing to work that out. */
export type ToldRefusal = { messages: string[]; typed: Record<string, unknown> };

type Redirected = TypedResponse<never>;
type Answered = Redirected | { data: SubmissionResult; init: ResponseInit | null };

/** What `submitForm` answered, its refusal put into words. */
export async function toldRefusal(request: Request, answered: Promise<Answered>) {
  const answer = await answered;
  if (!('data' in answer)) return answer;
  const language = await languageOf(request);
  const messages = Object.values(answer.data.error ?? {})
    .flatMap((of) => of ?? [])
    .map((message) => errorWords(message, language));
  const told: ToldRefusal = {
    messages: [...new Set(messages)],
    typed: answer.data.initialValue ?? {},
  };
  return data(told, { status: answer.init?.status });
}
