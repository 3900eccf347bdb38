import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { AnswerQueue } from '#app/domain/assessment/marking/answer-queue.server.ts';
import type { AnswerSearch } from '#app/domain/assessment/marking/answer-search.ts';
import { WaitingChoice } from '#app/routes/studio/marking/waiting-choice.tsx';
import { Button } from '#app/ui/button.tsx';

import '#app/platform/texts/answer-marking.ts';

type Props = Pick<AnswerQueue, 'courses' | 'quizzes' | 'questions'> & { search: AnswerSearch };

/** Which course, then which of its quizzes, then which of its questions. */
export function AnswerFilters({ search, courses, quizzes, questions }: Props) {
  const { t } = useTranslation('answerMarking');
  const { courseId, quizKey, questionId, state } = search;
  if (courses.length === 0 && !courseId) return null;
  const choices = [
    { name: 'course', of: 'Course', chosen: courseId, offered: courses },
    { name: 'quiz', of: 'Quiz', chosen: quizKey, offered: quizzes },
    { name: 'question', of: 'Question', chosen: questionId, offered: questions },
  ] as const;
  return (
    <Form method="get" role="search" className="mb-4 flex flex-wrap items-end gap-3">
      {state && <input type="hidden" name="state" value={state} />}
      {choices
        .filter(({ name, offered }) => name === 'course' || offered.length > 0)
        .map(({ of, ...choice }) => (
          <WaitingChoice
            key={choice.name}
            {...choice}
            label={t(choice.name)}
            every={t(`every${of}`)}
          />
        ))}
      <Button>{t('show')}</Button>
    </Form>
  );
}
