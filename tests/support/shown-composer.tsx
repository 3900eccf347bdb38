import { type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';

import type { Language } from '#app/platform/i18n.ts';
import { composerOf } from '#app/question-types/composers-of.tsx';
import type { QuestionKind } from '#app/question-types/rules-of.ts';
import { schemaOf } from '#app/question-types/schemas-of.ts';

import { sentOf, shownPage } from './shown-page.tsx';

type Props = {
  kind: QuestionKind;
  work: object;
  languages?: readonly Language[];
  result?: SubmissionResult<string[]>;
};

function Composer({ kind, work, languages = ['id', 'en'], result }: Props) {
  const { typedOf, Fields } = composerOf(kind);
  const [form] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    id: 'question',
    defaultValue: typedOf(work) as Record<string, string>,
    lastResult: result,
  });
  return <Fields form={form} languages={languages} />;
}

/** The fields in which a question is written, in a browser without scripts. */
export function anEditor(kind: QuestionKind, work: object, languages?: readonly Language[]) {
  const { fields, workOf } = schemaOf(kind).typed;
  let page = shownPage(<Composer kind={kind} work={work} languages={languages} />);
  return {
    page: () => page,
    /** Presses a button that changes the form and saves nothing. */
    press(button: Element) {
      const sent = parseWithZod(sentOf(page, button), { schema: z.object(fields) });
      const result = sent.reply();
      page = shownPage(<Composer kind={kind} work={work} languages={languages} result={result} />);
    },
    /** The work as it would be saved. */
    saved(): object {
      const sent = parseWithZod(sentOf(page), { schema: z.object(fields) });
      if (sent.status !== 'success') throw new Error(JSON.stringify(sent.error));
      return workOf(sent.value, (field, code) => {
        throw new Error(`${field}: ${code}`);
      });
    },
  };
}
