import type { QuizPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import type { OpenEntry } from '#app/domain/catalogue/item/quiz-composer.server.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';

import { BankEntryForm } from './bank-entry-form.tsx';
import { DrawForm } from './draw-form.tsx';
import { QuestionForm } from './question-form.tsx';
import { SectionForm } from './section-form.tsx';
import { ToBankForm } from './to-bank-form.tsx';

/** Writes the entry of a quiz that is open. */
export function EntryForm({
  item,
  open,
  lastResult,
}: {
  item: QuizPage;
  open: OpenEntry;
  lastResult: FormAnswer | undefined;
}) {
  const { languages } = item;
  const result = resultOf(lastResult, open.kind);
  switch (open.kind) {
    case 'question':
      return (
        <>
          <QuestionForm item={item} open={open} lastResult={result} />
          {open.seen !== null && <ToBankForm item={item} questionKey={open.part.key} />}
        </>
      );
    case 'section':
      return <SectionForm open={open} languages={languages} lastResult={result} />;
    case 'bank':
      return <BankEntryForm open={open} languages={languages} lastResult={result} />;
    case 'draw':
      return <DrawForm item={item} open={open} lastResult={result} />;
  }
}
