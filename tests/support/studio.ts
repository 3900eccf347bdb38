import { placeOf } from '#app/domain/catalogue/content-items.ts';
import type { ContentItem, CourseFacts, ItemKind } from '#app/domain/catalogue/course-content.ts';
import { createCourse } from '#app/domain/catalogue/draft/create-course.server.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { keepContent, lockDraft } from '#app/domain/catalogue/draft/keep-draft.server.ts';
import { saveFacts } from '#app/domain/catalogue/facts/save-facts.server.ts';
import { editOutline } from '#app/domain/catalogue/outline/edit-outline.server.ts';
import { withItemSaid } from '#app/domain/catalogue/outline/outline-edit.ts';
import { type Publication } from '#app/domain/catalogue/review/publish-draft.server.ts';
import { saveText } from '#app/domain/catalogue/text/save-text.server.ts';
import { textOf } from '#app/domain/catalogue/text/text-of.server.ts';
import { takeInAsset } from '#app/domain/media/take-in-asset.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { publishAndOpen } from '#app/domain/scheduling/publish-and-open.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { anActor } from './organisation.ts';
import { aDocument } from './draft-texts.ts';
import { anElearningForm } from './published-course.ts';

let serial = 0;

export const inId = (text: string) => ({ id: text, en: '' });
export const aManager = () => anActor({ grants: [{ role: 'training_manager' }] });
export const aTrainer = () => anActor({ grants: [{ role: 'trainer' }] });

/** A drawing in the library; what it shows differs by its text. @returns its name */
export async function aDrawing(name: string, text: string): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><text x="1" y="9">${text}</text></svg>`;
  const source = Buffer.from(svg);
  return (await db.$transaction((tx) => takeInAsset(tx, systemActor, { name, source }))).name;
}

/** An empty course of the studio in Indonesian. */
export async function aNewCourse(actor: Actor, title = `Pelatihan ${++serial}`): Promise<string> {
  await anElearningForm();
  const code = `STUDIO-${++serial}`;
  return createCourse(actor, { title: inId(title), kind: 'online', formId: 16, code });
}

export async function addModule(actor: Actor, courseId: string, title = 'Modul'): Promise<string> {
  const key = newId();
  await editOutline(actor, courseId, { kind: 'add-module', key, title: inId(title), before: null });
  return key;
}

export async function addItem(
  actor: Actor,
  courseId: string,
  moduleKey: string,
  itemKind: ItemKind,
  title: string = itemKind,
): Promise<string> {
  const key = newId();
  const edit = { kind: 'add-item' as const, key, moduleKey, itemKind, before: null };
  await editOutline(actor, courseId, { ...edit, title: inId(title) });
  return key;
}

/** Changes an item in whatever way, past its forms. */
export async function changeItem(
  actor: Actor,
  courseId: string,
  key: string,
  change: (item: ContentItem) => ContentItem,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { content } = await lockDraft(tx, actor, courseId);
    const { item } = placeOf(content, key)!;
    await keepContent(tx, actor, courseId, withItemSaid(content, change(item)));
  });
}

export async function changeFacts(
  actor: Actor,
  courseId: string,
  change: Partial<CourseFacts>,
): Promise<void> {
  const { content, seen } = await draftView(actor, courseId);
  await saveFacts(actor, { courseId, seen: seen.facts }, { ...content.facts, ...change });
}

/** Writes the text of an item anew. */
export async function write(
  actor: Actor,
  courseId: string,
  itemKey: string,
  ...content: Parameters<typeof aDocument>
): Promise<void> {
  const place = { courseId, itemKey, language: 'id' as const };
  const { revision: base } = await textOf(actor, place);
  await saveText(actor, { ...place, base }, aDocument(...content));
}

export const aQuestion = () => ({
  key: newId(),
  kind: 'single' as const,
  stem: inId('Mana yang benar?'),
  explanation: inId('Karena begitu.'),
  points: 1,
  competencyId: null,
  level: null,
  difficulty: null,
  pictures: [],
  choices: [
    { text: inId('Ini'), correct: true },
    { text: inId('Itu'), correct: false },
  ],
});

/** A draft with an item of every kind, complete: it can be published as it is. */
export async function aFullDraft(actor: Actor) {
  const courseId = await aNewCourse(actor);
  await changeFacts(actor, courseId, {
    summary: inId('Ringkasan'),
    description: inId('Uraian'),
    provider: 'BKPSDM Kota Contoh',
  });
  const drawing = await aDrawing('alur.svg', 'alur');
  const moduleKey = await addModule(actor, courseId);
  const lesson = await addItem(actor, courseId, moduleKey, 'lesson', 'Materi');
  await write(actor, courseId, lesson, 'Isi materi.', {
    type: 'figure',
    attrs: { file: drawing, alt: 'Alur layanan' },
  });
  const quiz = await addItem(actor, courseId, moduleKey, 'quiz', 'Kuis');
  await changeItem(actor, courseId, quiz, (item) =>
    item.kind === 'quiz' ? { ...item, quiz: { ...item.quiz, questions: [aQuestion()] } } : item,
  );
  const assignment = await addItem(actor, courseId, moduleKey, 'assignment', 'Tugas');
  await write(actor, courseId, assignment, 'Susun rencana.');
  const file = await addItem(actor, courseId, moduleKey, 'file', 'Berkas');
  await changeItem(actor, courseId, file, (item) =>
    item.kind === 'file'
      ? { ...item, settings: { files: [{ name: drawing, label: inId('Alur') }] } }
      : item,
  );
  const survey = await addItem(actor, courseId, moduleKey, 'survey', 'Survei');
  await changeItem(actor, courseId, survey, (item) =>
    item.kind === 'survey'
      ? {
          ...item,
          settings: {
            questions: [{ key: newId(), kind: 'text', text: inId('Kesan?'), required: false }],
          },
        }
      : item,
  );
  return { courseId, moduleKey, lesson, quiz, assignment, file, survey, drawing };
}

/** Publishes the draft as it stands. */
export async function publishNow(
  actor: Actor,
  courseId: string,
  more: Partial<Publication> = {},
): Promise<{ versionId: string; offeringId: string | null }> {
  const { revision } = await draftView(actor, courseId);
  return publishAndOpen(actor, courseId, { revision, note: '', offersMove: true, ...more });
}
