import { useTranslation } from 'react-i18next';

import { USUAL_MINUTES } from '#app/domain/catalogue/checklist/learning-time.ts';
import type { ItemPageView } from '#app/domain/catalogue/item/item-page-view.server.ts';
import type { TextEditorView } from '#app/domain/catalogue/text/text-editor-view.server.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-editor.ts';
import '#app/platform/texts/studio-item.ts';
import { LessonBody } from '#app/routes/learn/player/lesson-body.tsx';
import { Notice } from '#app/ui/notice.tsx';

import { LessonEditor } from '../editor/lesson-editor.tsx';
import { TextLanguages } from '../editor/text-languages.tsx';

export type ItemText = {
  language: Language;
  editor: TextEditorView;
  /** For browsers without scripts; null where it is too long for that. */
  html: string | null;
  restored: boolean;
};

/** The text of a lesson or an assignment, in one of the languages of the course, while it is written. */
export function TextSection({
  item,
  text: { language, editor, html, restored },
  zone,
  onMinutes,
}: {
  item: ItemPageView;
  text: ItemText;
  zone: string;
  onMinutes: (minutes: number) => void;
}) {
  const { t } = useTranslation(['studioEditor', 'studioItem']);
  const { courseId, key, languages, settings } = item;
  const here = `/studio/courses/${courseId}/items/${key}`;
  return (
    <div className="space-y-4">
      {restored && <Notice kind="success">{t('page.restored')}</Notice>}
      <TextLanguages
        languages={languages}
        language={language}
        history={`${here}/history?text=${language}`}
      />
      <LessonEditor
        key={`${key}-${language}`}
        {...editor}
        itemKeys={item.keys}
        beside={item.kind === 'assignment' ? USUAL_MINUTES.assignment : 0}
        onMinutes={onMinutes}
        title={inLanguage(settings.title, language)}
        zone={zone}
      />
      <noscript>
        <p className="mb-4 text-ink-soft">
          {t(html === null ? 'studioItem:previewLong' : 'studioItem:previewHint')}
        </p>
        {html !== null && (
          <div lang={language}>
            <LessonBody html={html} />
          </div>
        )}
      </noscript>
    </div>
  );
}
