import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { AnswerQueue } from '#app/domain/assessment/marking/answer-queue.server.ts';
import type { AnswerSearch } from '#app/domain/assessment/marking/answer-search.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { Button } from '#app/ui/button.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/answer-marking.ts';

type Props = Pick<AnswerQueue, 'courses' | 'quizzes' | 'questions'> & { search: AnswerSearch };

/** Which course, then which of its quizzes, then which of its questions. */
export function AnswerFilters({ search, courses, quizzes, questions }: Props) {
  const { t } = useTranslation('answerMarking');
  const { courseId, quizKey, questionId, state } = search;
  if (courses.length === 0 && !courseId) return null;
  return (
    <Form method="get" role="search" className="mb-4 flex flex-wrap items-end gap-3">
      {state && <input type="hidden" name="state" value={state} />}
      <Choice
        name="course"
        label={t('course')}
        every={t('everyCourse')}
        chosen={courseId}
        offered={courses}
      />
      {quizzes.length > 0 && (
        <Choice
          name="quiz"
          label={t('quiz')}
          every={t('everyQuiz')}
          chosen={quizKey}
          offered={quizzes}
        />
      )}
      {questions.length > 0 && (
        <Choice
          name="question"
          label={t('question')}
          every={t('everyQuestion')}
          chosen={questionId}
          offered={questions}
        />
      )}
      <Button>{t('show')}</Button>
    </Form>
  );
}

function Choice({
  name,
  label,
  every,
  chosen,
  offered,
}: {
  name: string;
  label: string;
  every: string;
  chosen: string | null;
  offered: Props['courses'];
}) {
  const { t } = useTranslation('answerMarking');
  const language = useLanguage();
  return (
    <label className="min-w-56 flex-1 text-sm font-semibold sm:max-w-md">
      {label}
      <select
        key={chosen}
        name={name}
        defaultValue={chosen ?? ''}
        className="input mt-1.5 font-normal"
      >
        <option value="">{every}</option>
        {offered.map(({ id, title, waiting }) => {
          const words = inLanguage(title, language);
          return (
            <option key={id} value={id}>
              {waiting > 0 ? t('optionWaiting', { title: words, count: waiting }) : words}
            </option>
          );
        })}
      </select>
    </label>
  );
}
