import { leastMinutes } from '#app/domain/catalogue/course-content.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import { mediaAssets } from '#app/domain/media/media-assets.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { type ItemComposer, itemComposer } from './item-composer.server.ts';
import { itemSettings } from './item-edit.ts';
import { type ItemView, itemView } from './item-view.server.ts';
import type { AskedEntry } from './quiz-composer.server.ts';

/** What the address of the page asks for; `find`: files of the library. */
export type AskedItem = AskedEntry & { find: string };

export type ItemPageView = Awaited<ReturnType<typeof itemPageView>>;

/** An item of a course with all its author can change of it, beside its text. Refuses what `itemView` refuses. */
export async function itemPageView(
  actor: Actor,
  { courseId, key }: { courseId: string; key: string },
  asked: AskedItem,
) {
  const view = await itemView(actor, courseId, key);
  const { item, module, languages, archived, status, may } = view;
  const composer = await itemComposer(actor, item, view, asked);
  const settings = itemSettings(item);
  return {
    courseId,
    key,
    kind: item.kind,
    courseTitle: view.courseTitle,
    moduleTitle: module.title,
    languages,
    standing: archived ? ('archived' as const) : status,
    writes: may.write,
    settings,
    settingsSeen: fingerprint(settings),
    computed: view.computed,
    computedIn: view.computedIn,
    conditions: module.conditions.length + item.conditions.length,
    minimumMinutes: leastMinutes(item),
    /** Of all items of the course. */
    keys: view.keys,
    previous: view.previous,
    next: view.next,
    composer,
    /** It has been published as a quiz, so that people can be given other conditions of it. */
    accommodates: item.kind === 'quiz' && (await isPublished(courseId, key)),
    library: item.kind === 'file' && may.write ? await foundFiles(actor, asked.find) : null,
    /** The part that was asked for is not there. */
    gone: asked.part !== null && 'open' in composer && composer.open === null,
    /** The key of a copy. */
    newKey: newId(),
  };
}

async function isPublished(courseId: string, key: string): Promise<boolean> {
  return (await row('published-quiz-item', PUBLISHED, [courseId, key])) !== null;
}

const PUBLISHED = `
  SELECT 1
    FROM "CourseVersion" v
    JOIN "Module" m ON m."versionId" = v.id
    JOIN "CourseItem" i ON i."moduleId" = m.id AND i.key = $2::uuid AND i.kind = 'quiz'
   WHERE v."courseId" = $1::uuid
   LIMIT 1`;

/** Files that a page of files may offer; captions belong to their videos. */
async function foundFiles(actor: Actor, find: string) {
  const { assets, next } = await mediaAssets(actor, { q: find, kind: null, after: null });
  const files = assets
    .filter(({ kind }) => kind !== 'captions')
    .map(({ name, title, kind, size }) => ({ name, title, kind, size }));
  return { find, files, more: next !== null };
}

type Composed<K extends ItemView['item']['kind']> = ItemPageView & {
  composer: Extract<ItemComposer, { kind: K }>;
};
export type QuizPage = Composed<'quiz'>;
export type SurveyPage = Composed<'survey'>;
export type FilesPage = Composed<'file'>;
export type AssignmentPage = Composed<'assignment'>;
