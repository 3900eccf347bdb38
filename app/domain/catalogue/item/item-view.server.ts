import { computedMinutes } from '#app/domain/catalogue/checklist/learning-time.ts';
import { contentItems, placeOf } from '#app/domain/catalogue/content-items.ts';
import type { ContentItem, CourseModule, ItemKind } from '#app/domain/catalogue/course-content.ts';
import { type DraftView, draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';

export type ItemView = Pick<
  DraftView,
  'courseId' | 'code' | 'slug' | 'status' | 'revision' | 'published' | 'archived' | 'may'
> & {
  courseTitle: Localised;
  /** Of the course: an item has texts in these only. */
  languages: Language[];
  item: ContentItem;
  module: Pick<CourseModule, 'key' | 'title' | 'conditions'>;
  /** Minutes by what it consists of. */
  computed: number;
  /** The same by its text in one language alone; empty without a draft. */
  computedIn: Partial<Record<Language, number>>;
  /** Languages in which something is written. */
  written: Language[];
  /** What a condition may name: the items before it. */
  before: { key: string; kind: ItemKind; title: Localised }[];
  /** All quizzes of the course in its order. */
  quizzes: { key: string; title: Localised }[];
  /** Of all items of the course. */
  keys: string[];
  previous: string | null;
  next: string | null;
};

/**
 * An item of a course as the studio shows it.
 * @throws not found where the actor does not write the course, or the item is not in what is shown of it
 */
export async function itemView(actor: Actor, courseId: string, key: string): Promise<ItemView> {
  const course = await draftView(actor, courseId);
  const place = placeOf(course.content, key);
  if (!place) throw notFound();
  const { item, module } = place;
  const items = contentItems(course.content);
  const at = items.indexOf(item);
  const { code, slug, status, revision, published, archived, may, content } = course;
  return {
    courseId,
    code,
    slug,
    status,
    revision,
    published,
    archived,
    may,
    courseTitle: content.facts.title,
    languages: content.facts.languages,
    item,
    module: { key: module.key, title: module.title, conditions: module.conditions },
    computed: course.minutes.computed[key] ?? 0,
    computedIn: Object.fromEntries(
      Object.entries(course.minutes.inLanguage[key] ?? {})
        .filter(([language]) => content.facts.languages.includes(language as Language))
        .map(([language, minutes]) => [language, computedMinutes(item, minutes)]),
    ),
    written: course.written[key] ?? [],
    before: items.slice(0, at).map(({ key, kind, title }) => ({ key, kind, title })),
    quizzes: items.filter(({ kind }) => kind === 'quiz').map(({ key, title }) => ({ key, title })),
    keys: items.map(({ key }) => key),
    previous: items[at - 1]?.key ?? null,
    next: items[at + 1]?.key ?? null,
  };
}
