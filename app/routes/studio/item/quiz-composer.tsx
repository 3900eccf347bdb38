import { useTranslation } from 'react-i18next';

import type { QuizPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import { newQuestion, questionKinds } from '#app/domain/catalogue/item/new-part.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import '#app/platform/texts/studio-item.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Card, EmptyState } from '#app/ui/page.tsx';

import { AddPart, PartList } from './part-list.tsx';
import { QuestionForm } from './question-form.tsx';
import { QuizRulesForm } from './quiz-rules-form.tsx';

/** The questions of a quiz, one of which can be written, and its rules. */
export function QuizComposer({ item, lastResult }: { item: QuizPage; lastResult?: FormAnswer }) {
  const { t } = useTranslation('studioItem');
  const { lines } = item.composer;
  const result = resultOf(lastResult, 'question');
  const open = item.composer.open ?? typedQuestion(result);
  const isNew = open !== null && !lines.some(({ key }) => key === open.part.key);
  const form = open && (
    <QuestionForm key={open.part.key} item={item} open={open} lastResult={result} />
  );
  const points = lines.reduce((sum, line) => sum + line.points, 0);
  return (
    <>
      <section aria-labelledby="questions" className="space-y-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id="questions" className="text-lg">
            {t('quiz.questions')}
          </h2>
          <p className="text-ink-soft">{t('quiz.count', { count: lines.length, points })}</p>
        </div>
        {lines.length > 0 ? (
          <PartList
            lines={lines}
            newKey={item.newKey}
            about={({ kind, points }) =>
              `${t(`quiz.kinds.${kind}`)} · ${t('quiz.points', { count: points })}`
            }
            openKey={isNew ? null : (open?.part.key ?? null)}
            form={form}
          />
        ) : (
          !isNew && <EmptyState title={t('quiz.emptyTitle')}>{t('quiz.emptyText')}</EmptyState>
        )}
        {isNew && (
          <div id="new-part">
            <Card title={t('quiz.newTitle', { kind: t(`quiz.kinds.${open.part.kind}`) })}>
              {form}
            </Card>
          </div>
        )}
        <AddPart
          label={t('quiz.add')}
          kinds={questionKinds.map((kind) => ({
            kind,
            name: t(`quiz.kinds.${kind}`),
            help: t(`quiz.kindHelp.${kind}`),
          }))}
        />
      </section>
      <QuizRulesForm item={item} lastResult={lastResult} />
    </>
  );
}

/** What was typed of a question that somebody has removed meanwhile. */
function typedQuestion(result: FormAnswer | undefined): { part: QuestionWork; seen: null } | null {
  const { type, key } = (result?.initialValue ?? {}) as Record<string, unknown>;
  const kind = questionKinds.find((one) => one === type);
  return kind && typeof key === 'string' ? { part: newQuestion(kind, key), seen: null } : null;
}
