import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { renderedText } from '#app/domain/catalogue/lesson/rendered-text.server.ts';
import type { Language } from '#app/platform/i18n.ts';

/** Longer texts (characters of JSON) are not rendered beside their editor: rendering and sending them takes its time. */
const LONGEST = 150_000;

/** A text of a draft as it would be shown; null where it is too long for that. @param json Tiptap JSON as stored */
export async function textHtml(json: string, language: Language): Promise<string | null> {
  if (json.length > LONGEST) return null;
  return renderedText(JSON.parse(json) as LessonDocument, language);
}
