import { useTranslation } from 'react-i18next';

import type { SurveyQuestion } from '#app/domain/catalogue/course-content.ts';
import type { SurveyPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import { newSurveyQuestion, surveyQuestionKinds } from '#app/domain/catalogue/item/new-part.ts';
import '#app/platform/texts/studio-item.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Card, EmptyState } from '#app/ui/page.tsx';

import { AddPart, PartList } from './part-list.tsx';
import { SurveyQuestionForm } from './survey-question-form.tsx';

/** The questions of a survey, one of which can be written. */
export function SurveyComposer({
  item,
  lastResult,
}: {
  item: SurveyPage;
  lastResult?: FormAnswer;
}) {
  const { t } = useTranslation('studioItem');
  const { lines } = item.composer;
  const result = resultOf(lastResult, 'survey-question');
  const open = item.composer.open ?? typedQuestion(result);
  const isNew = open !== null && !lines.some(({ key }) => key === open.part.key);
  const form = open && (
    <SurveyQuestionForm key={open.part.key} item={item} open={open} lastResult={result} />
  );
  return (
    <section aria-labelledby="questions" className="space-y-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="questions" className="text-lg">
          {t('survey.questions')}
        </h2>
        <p className="text-ink-soft">{t('survey.count', { count: lines.length })}</p>
      </div>
      {lines.length > 0 ? (
        <PartList
          lines={lines}
          newKey={item.newKey}
          about={({ kind, required }) =>
            [t(`survey.kinds.${kind}`), !required && t('survey.optional')]
              .filter(Boolean)
              .join(' · ')
          }
          openKey={isNew ? null : (open?.part.key ?? null)}
          form={form}
        />
      ) : (
        !isNew && <EmptyState title={t('survey.emptyTitle')}>{t('survey.emptyText')}</EmptyState>
      )}
      {isNew && (
        <div id="new-part">
          <Card title={t('survey.newTitle', { kind: t(`survey.kinds.${open.part.kind}`) })}>
            {form}
          </Card>
        </div>
      )}
      <AddPart
        label={t('survey.add')}
        kinds={surveyQuestionKinds.map((kind) => ({
          kind,
          name: t(`survey.kinds.${kind}`),
          help: t(`survey.kindHelp.${kind}`),
        }))}
      />
    </section>
  );
}

/** What was typed of a question that somebody has removed meanwhile. */
function typedQuestion(
  result: FormAnswer | undefined,
): { part: SurveyQuestion; seen: null } | null {
  const { type, key } = (result?.initialValue ?? {}) as Record<string, unknown>;
  const kind = surveyQuestionKinds.find((one) => one === type);
  return kind && typeof key === 'string'
    ? { part: newSurveyQuestion(kind, key), seen: null }
    : null;
}
