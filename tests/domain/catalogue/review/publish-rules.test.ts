import { describe, expect, test } from 'vitest';

import { archiveCourse, restoreCourse } from '#app/domain/catalogue/draft/archive-course.server.ts';
import { createCourse } from '#app/domain/catalogue/draft/create-course.server.ts';
import { discardDraft } from '#app/domain/catalogue/draft/discard-draft.server.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { addAuthor, removeAuthor } from '#app/domain/catalogue/draft/name-authors.server.ts';
import { setTemplate } from '#app/domain/catalogue/draft/set-template.server.ts';
import { startDraft } from '#app/domain/catalogue/draft/start-draft.server.ts';
import { studioCourses } from '#app/domain/catalogue/draft/studio-courses.server.ts';
import { readStudioSearch } from '#app/domain/catalogue/draft/studio-search.ts';
import { saveFacts } from '#app/domain/catalogue/facts/save-facts.server.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import { itemView } from '#app/domain/catalogue/item/item-view.server.ts';
import { editOutline } from '#app/domain/catalogue/outline/edit-outline.server.ts';
import { handIn, takeBack } from '#app/domain/catalogue/review/hand-in.server.ts';
import { reviewView } from '#app/domain/catalogue/review/review-view.server.ts';
import { sendBack } from '#app/domain/catalogue/review/send-back.server.ts';
import { courseVersions } from '#app/domain/catalogue/version/course-versions.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { publishAndOpen } from '#app/domain/scheduling/publish-and-open.server.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';
import { aCompetency } from '#tests/support/competency.ts';
import { anActor } from '#tests/support/organisation.ts';
import { aPublishedCourse } from '#tests/support/published-course.ts';
import {
  addModule,
  aFullDraft,
  aManager,
  aNewCourse,
  aTrainer,
  changeFacts,
  inId,
  publishNow,
  write,
} from '#tests/support/studio.ts';

describe('publishing', () => {
  test('twice at once makes one version', async () => {
    const [one, other] = [await aManager(), await aManager()];
    const { courseId } = await aFullDraft(one);
    const { revision } = await draftView(one, courseId);
    const publication = { revision, note: '', offersMove: true };
    const outcomes = await Promise.allSettled(
      [one, other, one].map((actor) => publishAndOpen(actor, courseId, publication)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ kind: 'conflict', code: 'courseDraftGone' });
    expect(await db.courseVersion.count({ where: { courseId } })).toBe(1);
    const open = { closesAt: null, courseVersion: { courseId } };
    expect(await db.offering.count({ where: open })).toBe(1);
  });

  test.each<[string, (actor: Actor, courseId: string, lesson: string) => Promise<unknown>]>([
    ['the outline', addModule],
    ['the facts', (actor, courseId) => changeFacts(actor, courseId, { provider: 'Lain' })],
    ['a text', (actor, courseId, lesson) => write(actor, courseId, lesson, 'Lain.')],
  ])('is refused when somebody changed %s since the review', async (_, change) => {
    const manager = await aManager();
    const { courseId, lesson } = await aFullDraft(manager);
    const { revision } = (await reviewView(manager, courseId)).course;
    await change(manager, courseId, lesson);
    await expect(publishNow(manager, courseId, { revision })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'courseReviewed',
    });
    expect(await db.courseVersion.count({ where: { courseId } })).toBe(0);
  });

  test('is refused with the page of a draft that was thrown away since', async () => {
    const manager = await aManager();
    const { courseId } = await aFullDraft(manager);
    await publishNow(manager, courseId);
    await startDraft(manager, courseId);
    const { revision } = await draftView(manager, courseId);
    await discardDraft(manager, courseId);
    await startDraft(manager, courseId);
    await expect(publishNow(manager, courseId, { revision })).rejects.toMatchObject({
      code: 'courseReviewed',
    });
  });

  test('is refused while something is missing, and nothing is written', async () => {
    const manager = await aManager();
    const { courseId } = await aFullDraft(manager);
    await addModule(manager, courseId);
    await expect(publishNow(manager, courseId)).rejects.toMatchObject({
      kind: 'invalid',
      code: 'courseIncomplete',
    });
    expect(await db.courseVersion.count({ where: { courseId } })).toBe(0);
    expect(await draftView(manager, courseId)).toMatchObject({ status: 'writing' });
  });

  test.each([0, 6, 7])('is refused for level %i, which the framework does not have', async (n) => {
    const manager = await aManager();
    const { id: competencyId } = await aCompetency();
    const outcomes = [{ competencyId, level: n }];
    await expect(aPublishedCourse({ outcomes })).rejects.toMatchObject({ kind: 'invalid' });
    if (n === 0) return;
    const { courseId } = await aFullDraft(manager);
    await changeFacts(manager, courseId, { outcomes });
    await expect(publishNow(manager, courseId)).rejects.toMatchObject({ code: 'courseOutcome' });
  });

  test('is refused for a competency that is no longer in force', async () => {
    const { id: competencyId } = await aCompetency();
    await db.competency.update({
      where: { id: competencyId },
      data: { archivedAt: new Date() },
    });
    await expect(
      aPublishedCourse({ outcomes: [{ competencyId, level: 1 }] }),
    ).rejects.toMatchObject({ code: 'courseOutcome' });
  });

  test('is refused for courses that would require each other, also at once', async () => {
    const manager = await aManager();
    const [one, other] = [await aFullDraft(manager), await aFullDraft(manager)];
    for (const { courseId } of [one, other]) {
      await publishNow(manager, courseId);
      await startDraft(manager, courseId);
    }
    await changeFacts(manager, one.courseId, { prerequisiteIds: [other.courseId] });
    await changeFacts(manager, other.courseId, { prerequisiteIds: [one.courseId] });
    const outcomes = await Promise.allSettled(
      [one, other].map(({ courseId }) => publishNow(manager, courseId)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'courseIncomplete' });
  });

  test('by another than who handed it in, where the organisation wants that', async () => {
    const [one, other] = [await aManager(), await aManager()];
    const { courseId } = await aFullDraft(one);
    const key = 'content.reviewByAnother' as const;
    const rule = { key, validFrom: today() };
    const admin = await anActor({ grants: [{ role: 'administrator' }] });
    await changeSetting(admin, { ...rule, value: true });
    try {
      await expect(publishNow(other, courseId)).rejects.toMatchObject({ code: 'courseByAnother' });
      await handIn(one, courseId);
      expect((await draftView(one, courseId)).may.publish).toBe(false);
      await expect(publishNow(one, courseId)).rejects.toMatchObject({ code: 'courseByAnother' });
      expect((await draftView(other, courseId)).may.publish).toBe(true);
      await publishNow(other, courseId);
    } finally {
      await changeSetting(admin, { ...rule, value: false });
    }
  });

  test('as it was handed in, where another reviews it: nobody changes it and publishes it alone', async () => {
    const [author, manager] = [await aManager(), await aManager()];
    const { courseId } = await aFullDraft(author);
    const rule = { key: 'content.reviewByAnother' as const, validFrom: today() };
    const admin = await anActor({ grants: [{ role: 'administrator' }] });
    await handIn(author, courseId);
    await changeFacts(manager, courseId, { provider: 'Sebelum aturan berlaku' });
    await changeSetting(admin, { ...rule, value: true });
    try {
      expect((await draftView(manager, courseId)).may).toMatchObject({
        write: false,
        publish: false,
        notByAnother: 'changed',
      });
      await expect(publishNow(manager, courseId)).rejects.toMatchObject({
        code: 'courseByAnother',
      });
      await expect(
        changeFacts(manager, courseId, { provider: 'Diubah saat ditelaah' }),
      ).rejects.toMatchObject({ code: 'courseInReview' });

      await takeBack(manager, courseId);
      await changeFacts(manager, courseId, { provider: 'Diubah lalu diserahkan' });
      await handIn(manager, courseId);
      await expect(publishNow(manager, courseId)).rejects.toMatchObject({
        code: 'courseByAnother',
      });
      await publishNow(author, courseId);
    } finally {
      await changeSetting(admin, { ...rule, value: false });
    }
  });
});

describe('the life of a draft', () => {
  test('a code and an address belong to one course', async () => {
    const manager = await aManager();
    await aNewCourse(manager, 'Layanan Warga');
    const begin = (code: string) =>
      createCourse(manager, { title: inId('Layanan Warga'), kind: 'online', formId: 16, code });
    const ids = await Promise.all(['LW-1', 'LW-2', 'LW-3'].map(begin));
    const made = await db.course.findMany({ where: { id: { in: ids } } });
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(3);
    const twice = await Promise.allSettled([begin('LW-4'), begin('LW-4'), begin('LW-1')]);
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of twice)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'courseCodeTaken', field: 'code' });
  });

  test('is begun once, from what learners see', async () => {
    const manager = await aManager();
    const { courseId, lesson } = await aFullDraft(manager);
    await publishNow(manager, courseId);
    const begun = await Promise.allSettled([1, 2, 3].map(() => startDraft(manager, courseId)));
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await draftView(manager, courseId)).toMatchObject({ status: 'writing', basedOn: 1 });
    expect((await itemView(manager, courseId, lesson)).written).toEqual(['id']);
    expect(await db.draftMedia.count({ where: { courseId } })).toBe(2);
    expect((await reviewView(manager, courseId)).changes).toEqual({
      facts: [],
      minutes: null,
      modules: [],
      items: [],
    });
  });

  test('begins with what came with the product or an import as well', async () => {
    const manager = await aManager();
    const { courseId } = await aPublishedCourse();
    await startDraft(manager, courseId);
    expect((await reviewView(manager, courseId)).complete).toBe(true);
    await publishNow(manager, courseId);
    expect(await courseVersions(manager, courseId)).toMatchObject([
      { version: 2, current: true },
      { version: 1, current: false },
    ]);
  });

  test('a copy has the same content under keys of its own', async () => {
    const manager = await aManager();
    const draft = await aFullDraft(manager);
    const conditions = [{ kind: 'item' as const, key: draft.lesson }];
    await editOutline(manager, draft.courseId, {
      kind: 'set-conditions',
      key: draft.quiz,
      seen: fingerprint([]),
      conditions,
    });
    const source = await draftView(manager, draft.courseId);
    const copyId = await createCourse(manager, {
      title: inId('Salinan'),
      kind: 'online',
      formId: 16,
      code: 'SALINAN-1',
      fromCourseId: draft.courseId,
    });
    const copy = await draftView(manager, copyId);
    const [before, after] = [source.content.modules[0]!, copy.content.modules[0]!];
    expect(after.items.map(({ kind }) => kind)).toEqual(before.items.map(({ kind }) => kind));
    const keys = new Set(before.items.map(({ key }) => key));
    expect(after.items.some(({ key }) => keys.has(key))).toBe(false);
    expect(after.items[1]?.conditions).toEqual([{ kind: 'item', key: after.items[0]?.key }]);
    expect(Object.values(copy.written)).toEqual(Object.values(source.written));
    expect((await reviewView(manager, copyId)).complete).toBe(true);
    await publishNow(manager, copyId);
  });

  test('is not thrown away where it is all there is, and the version stays where it is not', async () => {
    const manager = await aManager();
    const { courseId } = await aFullDraft(manager);
    await expect(discardDraft(manager, courseId)).rejects.toMatchObject({
      code: 'courseNotOffered',
    });
    await publishNow(manager, courseId);
    await startDraft(manager, courseId);
    await discardDraft(manager, courseId);
    expect(await draftView(manager, courseId)).toMatchObject({
      status: 'none',
      published: { version: 1 },
    });
  });

  test('an archived course is neither written nor published until it is restored', async () => {
    const manager = await aManager();
    const { courseId } = await aFullDraft(manager);
    await archiveCourse(manager, courseId);
    await expect(addModule(manager, courseId)).rejects.toMatchObject({ code: 'courseArchived' });
    await expect(publishNow(manager, courseId)).rejects.toMatchObject({ code: 'courseArchived' });
    await restoreCourse(manager, courseId);
    await publishNow(manager, courseId);
  });

  test('a template is copied by every author and never offered', async () => {
    const [manager, trainer] = [await aManager(), await aTrainer()];
    const { courseId } = await aFullDraft(manager);
    const copying = () =>
      createCourse(trainer, {
        title: inId('Dari templat'),
        kind: 'online',
        formId: 16,
        code: `T-${newId()}`,
        fromCourseId: courseId,
      });
    await expect(copying()).rejects.toMatchObject({ kind: 'not-found' });
    await setTemplate(manager, courseId, true);
    await expect(publishNow(manager, courseId)).rejects.toMatchObject({ code: 'courseIsTemplate' });
    await expect(handIn(manager, courseId)).rejects.toMatchObject({ code: 'courseIsTemplate' });
    expect((await draftView(trainer, await copying())).content.modules).toHaveLength(1);
    await setTemplate(manager, courseId, false);
    await publishNow(manager, courseId);
    await expect(setTemplate(manager, courseId, true)).rejects.toMatchObject({
      code: 'courseOffered',
    });
  });

  test('its authors leave it alone while it is under review', async () => {
    const [manager, trainer] = [await aManager(), await aTrainer()];
    const { courseId } = await aFullDraft(trainer);
    await handIn(trainer, courseId);
    await expect(addModule(trainer, courseId)).rejects.toMatchObject({ code: 'courseInReview' });
    await expect(handIn(trainer, courseId)).rejects.toMatchObject({ code: 'courseInReview' });
    await changeFacts(manager, courseId, { provider: 'Diperbaiki' });
    await takeBack(trainer, courseId);
    await addModule(trainer, courseId);
    await handIn(trainer, courseId);
    await sendBack(manager, courseId, { note: 'Lengkapi modul kedua.' });
    expect(await draftView(trainer, courseId)).toMatchObject({
      status: 'writing',
      reviewNote: 'Lengkapi modul kedua.',
    });
    await expect(sendBack(manager, courseId, { note: 'Lagi' })).rejects.toMatchObject({
      code: 'courseNotInReview',
    });
  });
});

describe('who may', () => {
  const outsiders: [string, () => Promise<Actor>][] = [
    ['a trainer who is no author', aTrainer],
    ['HR', () => anActor({ grants: [{ role: 'hr' }] })],
    ['an administrator', () => anActor({ grants: [{ role: 'administrator' }] })],
    ['an employee', () => anActor()],
  ];
  test.each(outsiders)('%s finds nothing of a course', async (_, someone) => {
    const [manager, actor] = [await aManager(), await someone()];
    const { courseId, lesson, moduleKey } = await aFullDraft(manager);
    const { content, seen, revision } = await draftView(manager, courseId);
    const attempts = [
      () => draftView(actor, courseId),
      () => itemView(actor, courseId, lesson),
      () => reviewView(actor, courseId),
      () => courseVersions(actor, courseId),
      () => startDraft(actor, courseId),
      () => discardDraft(actor, courseId),
      () => editOutline(actor, courseId, { kind: 'remove-module', key: moduleKey }),
      () => saveFacts(actor, { courseId, seen: seen.facts }, content.facts),
      () => handIn(actor, courseId),
      () => takeBack(actor, courseId),
      () => sendBack(actor, courseId, { note: 'x' }),
      () => publishAndOpen(actor, courseId, { revision, note: '', offersMove: true }),
      () => archiveCourse(actor, courseId),
      () => restoreCourse(actor, courseId),
      () => setTemplate(actor, courseId, true),
      () => addAuthor(actor, courseId, actor.accountId ?? ''),
      () => removeAuthor(actor, courseId, manager.accountId ?? ''),
    ];
    for (const attempt of attempts)
      await expect(attempt(), attempt.toString()).rejects.toMatchObject({ kind: 'not-found' });
    expect((await draftView(manager, courseId)).content).toEqual(content);
  });

  test('an author writes and hands in, but leaves reviewing to training managers', async () => {
    const [trainer, manager] = [await aTrainer(), await aManager()];
    const { courseId } = await aFullDraft(trainer);
    expect((await draftView(trainer, courseId)).may).toMatchObject({
      write: true,
      handIn: true,
      publish: false,
      archive: false,
      nameAuthors: false,
    });
    await expect(publishNow(trainer, courseId)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(archiveCourse(trainer, courseId)).rejects.toMatchObject({ kind: 'not-found' });
    await removeAuthor(manager, courseId, trainer.accountId ?? '');
    await expect(draftView(trainer, courseId)).rejects.toMatchObject({ kind: 'not-found' });
    const listed = await studioCourses(trainer, readStudioSearch(new URLSearchParams()));
    expect(listed).toMatchObject({ courses: [], total: 0 });
  });
});
