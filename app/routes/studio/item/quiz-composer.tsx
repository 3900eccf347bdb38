import { useTranslation } from 'react-i18next';

import type { QuizPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import type { OpenEntry } from '#app/domain/catalogue/item/quiz-composer.server.ts';
import type { QuizLine } from '#app/domain/catalogue/item/quiz-lines.server.ts';
import { newQuestion } from '#app/domain/questions/new-question.ts';
import '#app/platform/texts/studio-item.ts';
import { isQuestionKind, questionKinds } from '#app/question-types/rules-of.ts';
import { kindWords } from '#app/question-types/words-of.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Card, EmptyState } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { TakeNewer } from './bank-entry-form.tsx';
import { BankSearchCard } from './bank-search.tsx';
import { EntryForm } from './entry-form.tsx';
import { AddPart, PartList } from './part-list.tsx';
import { useLineWords } from './quiz-line-words.ts';
import { QuizRulesForm } from './quiz-rules-form.tsx';

/** The entries of a quiz, one of which can be written, and its rules. */
export function QuizComposer({ item, lastResult }: { item: QuizPage; lastResult?: FormAnswer }) {
  const { t } = useTranslation('studioItem');
  const language = useLanguage();
  const { lines, found } = item.composer;
  const points = lines.reduce((sum, line) => sum + ('points' in line ? line.points : 0), 0);
  const words = useLineWords();
  const open = item.composer.open ?? typedQuestion(resultOf(lastResult, 'question'));
  const isNew = open !== null && !lines.some(({ key }) => key === open.part.key);
  const form = open && (
    <EntryForm key={open.part.key} item={item} open={open} lastResult={lastResult} />
  );
  return (
    <>
      <section aria-labelledby="questions" className="space-y-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id="questions" className="text-lg">
            {t('quiz.questions')}
          </h2>
          <p className="text-ink-soft">{t('quiz.count', { count: countOf(lines), points })}</p>
        </div>
        {open?.kind !== 'bank' && <RefusalNotice result={resultOf(lastResult, 'bank')} />}
        <RefusalNotice result={resultOf(lastResult, 'to-bank')} />
        {lines.length > 0 ? (
          <PartList
            lines={lines}
            newKey={item.newKey}
            about={words.about}
            name={words.name}
            below={(line, at) => <TakeNewer line={line} at={at} />}
            copies={({ kind }) => kind !== 'bank'}
            openKey={isNew ? null : (open?.part.key ?? null)}
            form={form}
          />
        ) : (
          !isNew && <EmptyState title={t('quiz.emptyTitle')}>{t('quiz.emptyText')}</EmptyState>
        )}
        {isNew && (
          <div id="new-part">
            <Card title={words.newTitle(open)}>{form}</Card>
          </div>
        )}
        {found && <BankSearchCard item={item} found={found} />}
        <AddPart
          label={t('quiz.add')}
          kinds={questionKinds.map((kind) => ({
            kind,
            name: kindWords(kind, language)('name'),
            help: kindWords(kind, language)('help'),
          }))}
        />
        <AddPart label={t('entries.beside')} kinds={useBeside(item.composer.usesBank)} />
      </section>
      <QuizRulesForm item={item} lastResult={lastResult} />
    </>
  );
}

function useBeside(usesBank: boolean) {
  const { t } = useTranslation('studioItem');
  const section = {
    kind: 'section',
    name: t('entries.addSection'),
    help: t('entries.addSectionHelp'),
  };
  if (!usesBank) return [section];
  return [
    section,
    { kind: 'bank', name: t('entries.addBank'), help: t('entries.addBankHelp') },
    { kind: 'draw', name: t('entries.addDraw'), help: t('entries.addDrawHelp') },
  ];
}

function countOf(lines: QuizLine[]): number {
  return lines.reduce((sum, line) => {
    if (line.kind === 'section') return sum;
    return sum + (line.kind === 'draw' ? line.count : 1);
  }, 0);
}

/** What was typed of a question that somebody has removed meanwhile. */
function typedQuestion(result: FormAnswer | undefined): OpenEntry | null {
  const { type, key } = (result?.initialValue ?? {}) as Record<string, unknown>;
  if (!isQuestionKind(type) || typeof key !== 'string') return null;
  return { kind: 'question', part: newQuestion(type, key), seen: null };
}
