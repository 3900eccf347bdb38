import { data, type TypedResponse } from '@remix-run/node';
import type { z } from 'zod';

import { FileRefused } from '#app/domain/competency/begin-framework.server.ts';
import { LARGEST_FRAMEWORK_FILE_MB } from '#app/domain/competency/framework-csv.ts';
import type { FileProblem } from '#app/domain/competency/read-framework-csv.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { type FormAnswer, submitForm } from '#app/routes/form.server.ts';

/** As `submitForm`, for forms with a file of competencies: what is wrong with the file goes back with the form. */
export async function submitFileForm<S extends z.ZodType>(
  request: Request,
  schema: S,
  command: (input: z.infer<S>) => Promise<TypedResponse<never>>,
) {
  const largest = LARGEST_FRAMEWORK_FILE_MB << 20;
  if (Number(request.headers.get('Content-Length')) > largest) {
    const why = { code: 'uploadTooLarge', params: { mb: LARGEST_FRAMEWORK_FILE_MB } };
    const words = errorWords(why, await languageOf(request));
    const tooLarge = { initialValue: { intent: 'upload' }, error: { file: [words] } };
    return refused({ status: 'error', ...tooLarge }, [], { status: 413 });
  }
  let problems: FileProblem[] = [];
  const answer = await submitForm(
    request,
    schema,
    async (input) => {
      try {
        return await command(input);
      } catch (error) {
        if (error instanceof FileRefused) problems = error.problems;
        throw error;
      }
    },
    largest,
  );
  if (!('data' in answer)) return answer;
  return refused(answer.data, problems, answer.init ?? {});
}

/** What goes back to the form, with what is wrong with the file: the first problems, and how many more there are. */
export type RefusedForm = FormAnswer & { problems: FileProblem[]; more: number };

/** Nobody corrects more of a file at once, and an answer of megabytes helps nobody. */
const MOST_PROBLEMS = 200;

function refused(result: FormAnswer, problems: FileProblem[], init: ResponseInit) {
  const told = problems.slice(0, MOST_PROBLEMS);
  return data<RefusedForm>(
    { ...result, problems: told, more: problems.length - told.length },
    init,
  );
}
