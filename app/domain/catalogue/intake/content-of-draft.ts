import type {
  ContentItem,
  CourseContent,
  CourseModule,
} from '#app/domain/catalogue/course-content.ts';
import { quizWorkOf } from '#app/domain/questions/quiz-work-of.ts';
import { languages } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';

import type { CourseDraft, CourseItemDraft, ModuleDraft } from './course-draft.ts';

/** Why a course that is handed in whole takes the time it takes, where nothing else is said. */
const AS_DESIGNED = 'Sesuai rancangan pelatihan';

/** A course that is handed in whole, as the document that its version keeps. What has no key yet gets one. */
export function contentOfDraft(draft: CourseDraft): CourseContent {
  const modules = draft.modules.map(moduleOf);
  return {
    facts: {
      title: draft.title,
      summary: draft.summary,
      description: draft.description,
      kind: draft.kind,
      formId: draft.formId,
      provider: draft.provider,
      capacity: draft.capacity ?? null,
      languages: [...languages],
      credited: { minutes: draft.minutes, reason: draft.minutesReason ?? AS_DESIGNED },
      outcomes: draft.outcomes,
      prerequisiteIds: draft.prerequisiteIds,
      audience: { unitIds: [], families: [], levels: [], statuses: [], ...draft.audience },
    },
    modules,
  };
}

function moduleOf({ key = newId(), title, conditions = [], items }: ModuleDraft): CourseModule {
  return { key, title, conditions, items: items.map(itemOf) };
}

function itemOf(item: CourseItemDraft): ContentItem {
  const { key = newId(), title, minutes, required = true } = item;
  const { conditions = [], minimumMinutes = null } = item;
  const base = { key, title, minutes, required, conditions, minimumMinutes };
  switch (item.kind) {
    case 'lesson':
      return { ...base, kind: 'lesson' };
    case 'quiz':
      return { ...base, kind: 'quiz', quiz: quizWorkOf(item.quiz) };
    case 'assignment':
      return { ...base, kind: 'assignment', settings: item.settings };
    case 'survey':
      return { ...base, kind: 'survey', settings: item.settings };
    case 'file': {
      const files = item.files.map(({ name, label }) => ({ name, label }));
      return { ...base, kind: 'file', settings: { files } };
    }
  }
}
