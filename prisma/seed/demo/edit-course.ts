import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { ContentItem, FileSettings, ItemKind } from '#app/domain/catalogue/course-content.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import { lessonFromMarkdown } from '#app/domain/catalogue/intake/lesson-from-markdown.server.ts';
import { editItem } from '#app/domain/catalogue/item/edit-item.server.ts';
import { itemSettings } from '#app/domain/catalogue/item/item-edit.ts';
import { itemView } from '#app/domain/catalogue/item/item-view.server.ts';
import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { editOutline } from '#app/domain/catalogue/outline/edit-outline.server.ts';
import { saveText } from '#app/domain/catalogue/text/save-text.server.ts';
import { textOf } from '#app/domain/catalogue/text/text-of.server.ts';
import { takeInAsset } from '#app/domain/media/take-in-asset.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { type Language, languages, type Localised } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';

const COURSES = path.resolve('prisma/seed/courses');

/** A course of the demo with a draft; what is written into it lies in a folder of its own. */
export type Edited = { courseId: string; slug: string; folder: string };

/** Puts the text of a file in front of the last section of a lesson, in every language it is written in. */
export async function addToLesson(
  actor: Actor,
  draft: Edited,
  title: string,
  file: string,
): Promise<void> {
  const { key: itemKey } = await itemCalled(actor, draft, title);
  for (const language of languages) {
    const added = textIn(draft, file, language);
    if (!added) continue;
    const place = { courseId: draft.courseId, itemKey, language };
    const { json, revision } = await textOf(actor, place);
    const document = JSON.parse(json) as LessonDocument;
    await saveText(actor, { ...place, base: revision }, withSection(document, added));
  }
}

/** Says a piece of a lesson in other words. @param words from and to, by language */
export async function reword(
  actor: Actor,
  draft: Edited,
  title: string,
  words: Record<Language, [string, string]>,
): Promise<void> {
  const { key: itemKey } = await itemCalled(actor, draft, title);
  for (const language of languages) {
    const place = { courseId: draft.courseId, itemKey, language };
    const { json, revision } = await textOf(actor, place);
    const [from, to] = words[language];
    if (!json.includes(from)) throw new Error(`${title} does not say: ${from}`);
    await saveText(actor, { ...place, base: revision }, json.replace(from, to));
  }
}

/** A page of files behind an item. */
export async function addFilePage(
  actor: Actor,
  draft: Edited,
  { after, title, files }: { after: string; title: Localised } & FileSettings,
): Promise<void> {
  const names = new Map<string, string>();
  await db.$transaction(async (tx) => {
    for (const { name } of files) {
      const source = readFileSync(path.join(COURSES, draft.slug, 'files', name));
      names.set(name, (await takeInAsset(tx, actor, { name, source })).name);
    }
  });
  const key = await addItem(actor, draft, { after, title, kind: 'file' });
  const named = files.map(({ name, label }) => ({ name: names.get(name) ?? name, label }));
  const place = { courseId: draft.courseId, key };
  const settings = itemSettings((await itemView(actor, draft.courseId, key)).item);
  await editItem(actor, place, {
    ...{ kind: 'settings', seen: fingerprint(settings) },
    settings: { ...settings, required: false },
  });
  for (const file of named) await editItem(actor, place, { kind: 'file', seen: null, file });
}

/** An assignment behind an item, which takes a text and files. */
export async function addAssignment(
  actor: Actor,
  draft: Edited,
  { after, title, text }: { after: string; title: Localised; text: string },
): Promise<void> {
  const itemKey = await addItem(actor, draft, { after, title, kind: 'assignment' });
  const { item } = await itemView(actor, draft.courseId, itemKey);
  await editItem(
    actor,
    { courseId: draft.courseId, key: itemKey },
    {
      kind: 'assignment',
      seen: item.kind === 'assignment' ? fingerprint(item.settings) : null,
      settings: { text: true, files: true },
    },
  );
  for (const language of languages) {
    const document = textIn(draft, text, language);
    const place = { courseId: draft.courseId, itemKey, language, base: 0 };
    if (document) await saveText(actor, place, document);
  }
}

function textIn({ slug, folder }: Edited, file: string, language: Language): LessonDocument | null {
  const name = path.join(COURSES, slug, folder, `${file}.${language}.md`);
  return existsSync(name) ? lessonFromMarkdown(readFileSync(name, 'utf8')) : null;
}

function withSection(
  { content = [], ...document }: LessonDocument,
  added: LessonDocument,
): LessonDocument {
  const last = content.findLastIndex(({ type }) => type === 'heading');
  const at = last < 0 ? content.length : last;
  return { ...document, content: content.toSpliced(at, 0, ...(added.content ?? [])) };
}

/** An item behind another one. @returns its key */
export async function addItem(
  actor: Actor,
  draft: Edited,
  { after, title, kind }: { after: string; title: Localised; kind: ItemKind },
): Promise<string> {
  const { key: former } = await itemCalled(actor, draft, after);
  const { module, next } = await itemView(actor, draft.courseId, former);
  const { content } = await draftView(actor, draft.courseId);
  const inside = content.modules.find(({ key }) => key === module.key)?.items ?? [];
  const key = newId();
  await editOutline(actor, draft.courseId, {
    ...{ kind: 'add-item', key, moduleKey: module.key, itemKind: kind, title },
    before: inside.some((item) => item.key === next) ? next : null,
  });
  return key;
}

async function itemCalled(actor: Actor, { courseId }: Edited, title: string): Promise<ContentItem> {
  const { content } = await draftView(actor, courseId);
  const item = contentItems(content).find((one) => one.title.id === title);
  if (!item) throw new Error(`The course has no part called ${title}.`);
  return item;
}
