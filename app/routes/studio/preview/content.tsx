import { useTranslation } from 'react-i18next';

import type { ShownContent } from '#app/domain/catalogue/item/item-preview.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-review.ts';
import { LessonBody } from '#app/routes/learn/player/lesson-body.tsx';
import { AssignmentFacts } from '#app/routes/studio/item/assignment-form.tsx';
import { EmptyState } from '#app/ui/page.tsx';

import { ShownFiles } from './shown-files.tsx';
import { ShownQuiz } from './shown-quiz.tsx';
import { ShownSurvey } from './shown-survey.tsx';

/** What an item consists of, as learners will see it. */
export function PreviewContent({
  content,
  language,
}: {
  content: ShownContent;
  language: Language;
}) {
  switch (content.kind) {
    case 'lesson':
      return <Text html={content.html} language={language} />;
    case 'assignment':
      return (
        <div className="space-y-6">
          <Text html={content.html} language={language} />
          <div className="card px-4 py-2">
            <AssignmentFacts settings={content.settings} />
          </div>
        </div>
      );
    case 'quiz':
      return <ShownQuiz quiz={content} language={language} />;
    case 'survey':
      return <ShownSurvey questions={content.questions} language={language} />;
    case 'file':
      return <ShownFiles files={content.files} language={language} />;
  }
}

function Text({ html, language }: { html: string | null; language: Language }) {
  const { t } = useTranslation('studioReview');
  if (!html) return <EmptyState title={t('preview.noText')}>{t('preview.noTextHint')}</EmptyState>;
  return (
    <div lang={language}>
      <LessonBody html={html} />
    </div>
  );
}
