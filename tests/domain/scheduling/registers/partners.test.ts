import { beforeAll, describe, expect, test } from 'vitest';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { partnerChoices } from '#app/domain/scheduling/partners/partner-choices.server.ts';
import { partnerList } from '#app/domain/scheduling/partners/partner-list.server.ts';
import { partnerView } from '#app/domain/scheduling/partners/partner-view.server.ts';
import {
  addPartnerCourse,
  removePartnerCourse,
  savePartnerCourse,
} from '#app/domain/scheduling/partners/save-partner-course.server.ts';
import {
  archivePartner,
  createPartner,
  restorePartner,
  savePartner,
} from '#app/domain/scheduling/partners/save-partner.server.ts';
import { addDays } from '#app/platform/clock.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { anActor } from '#tests/support/organisation.ts';
import {
  answersOf,
  anInstitution,
  aPartner,
  aRegisteredTrainer,
  happenedTo,
} from '#tests/support/registers.ts';
import { aManager, aTrainer } from '#tests/support/studio.ts';

let manager: Actor;
let trainer: Actor;
let employee: Actor;
beforeAll(async () => {
  [manager, trainer, employee] = await Promise.all([aManager(), aTrainer(), anActor()]);
});

const all = { q: '', archived: false, page: 1 };
const aCourse = (partnerId: string, more: object = {}) => ({
  ...{ partnerId, partnerCourseId: newId(), title: 'Analisis kebijakan', minutes: 2700 },
  ...{ cost: 1_500_000, currency: 'IDR' as const, website: 'https://a.ac.id/diklat' },
  ...more,
});

describe('institutions', () => {
  test('are added once, changed, archived and restored', async () => {
    const typed = anInstitution({ agreementNumber: '12/PKS/2026', contact: 'Ibu Ratna' });
    await createPartner(manager, typed);
    await createPartner(manager, typed);
    await savePartner(manager, { ...typed });
    await savePartner(manager, { ...typed, agreementUntil: addDays(today(), 30) });
    await archivePartner(manager, typed.partnerId);
    await archivePartner(manager, typed.partnerId);
    await restorePartner(manager, typed.partnerId);
    expect(await partnerView(manager, typed.partnerId)).toMatchObject({
      ...{ name: typed.name, kind: 'training_body', contact: 'Ibu Ratna', archived: false },
      agreement: { number: '12/PKS/2026', from: null, state: 'expiring' },
    });
    expect(await happenedTo(typed.partnerId)).toEqual([
      'partner.created',
      'partner.saved',
      'partner.archived',
      'partner.restored',
    ]);
  });

  test('have names of their own, also where they are added at the same moment', async () => {
    const { name } = anInstitution();
    const create = (named: string) =>
      refusalOf(createPartner(manager, anInstitution({ name: named })));
    const answers = await Promise.all(Array.from({ length: 8 }, () => create(name)));
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'partnerNameTaken')).toHaveLength(7);
    expect(await create(name.toUpperCase())).toBe('partnerNameTaken');
  });

  test('have agreements that end after they begin', async () => {
    const agreed = { agreementFrom: '2026-05-02', agreementUntil: '2026-05-01' };
    expect(await refusalOf(createPartner(manager, anInstitution(agreed)))).toBe('agreementDates');
    const sameDay = { agreementFrom: '2026-05-02', agreementUntil: '2026-05-02' };
    expect(await refusalOf(createPartner(manager, anInstitution(sameDay)))).toBe('accepted');
  });

  test('are kept by training managers alone, and not there for others', async () => {
    const partnerId = await aPartner();
    const course = aCourse(partnerId);
    await addPartnerCourse(manager, course);
    for (const actor of [trainer, employee])
      expect(
        await answersOf([
          createPartner(actor, anInstitution()),
          savePartner(actor, anInstitution({ partnerId })),
          archivePartner(actor, partnerId),
          addPartnerCourse(actor, aCourse(partnerId)),
          savePartnerCourse(actor, course),
          removePartnerCourse(actor, course),
        ]),
      ).toEqual(['notFound']);
    expect(
      await answersOf([
        partnerList(employee, all),
        partnerView(employee, partnerId),
        partnerChoices(employee),
        partnerView(manager, newId()),
      ]),
    ).toEqual(['notFound']);
  });

  test('tell how they are reached to training managers alone', async () => {
    const typed = anInstitution({ contact: 'Ibu Ratna 0812', email: 'ratna@a.id' });
    await createPartner(manager, typed);
    const seen = await partnerView(trainer, typed.partnerId);
    expect(seen).toMatchObject({ contact: '', email: null, contacts: false });
  });

  test('are offered while they are in use, and where they were chosen before', async () => {
    const partnerId = await aPartner();
    await archivePartner(manager, partnerId);
    const offered = async (chosen: string[]) =>
      (await partnerChoices(trainer, chosen)).some(({ id }) => id === partnerId);
    expect(await offered([])).toBe(false);
    expect(await offered([partnerId])).toBe(true);
  });
});

describe('the catalogue of an institution', () => {
  test('holds courses with length, cost and address', async () => {
    const partnerId = await aPartner();
    const course = aCourse(partnerId);
    await addPartnerCourse(manager, course);
    await addPartnerCourse(manager, course);
    await addPartnerCourse(
      manager,
      aCourse(partnerId, { title: 'Zonasi', cost: null, minutes: null }),
    );
    await savePartnerCourse(manager, { ...course, title: 'Analisis', cost: 99.5, currency: 'USD' });
    const { courses } = await partnerView(trainer, partnerId);
    expect(courses).toMatchObject([
      { id: course.partnerCourseId, title: 'Analisis', minutes: 2700, cost: 9950, currency: 'USD' },
      { title: 'Zonasi', minutes: null, cost: null, currency: null },
    ]);
    await removePartnerCourse(manager, course);
    expect(await refusalOf(removePartnerCourse(manager, course))).toBe('notFound');
    expect((await partnerView(trainer, partnerId)).courses).toHaveLength(1);
  });

  test('is not reached through another institution, nor filled while archived', async () => {
    const [one, other] = [await aPartner(), await aPartner()];
    const course = aCourse(one);
    await addPartnerCourse(manager, course);
    const foreign = { ...course, partnerId: other };
    expect(await refusalOf(savePartnerCourse(manager, foreign))).toBe('notFound');
    expect(await refusalOf(removePartnerCourse(manager, foreign))).toBe('notFound');
    await archivePartner(manager, one);
    expect(await refusalOf(addPartnerCourse(manager, aCourse(one)))).toBe('partnerArchived');
  });
});

test('the list finds by name, agreement and course, with how the agreement stands', async () => {
  const typed = anInstitution({
    ...{ agreementNumber: `PKS-${newId()}`, agreementUntil: addDays(today(), -1) },
  });
  await createPartner(manager, typed);
  const { partnerId } = typed;
  await addPartnerCourse(manager, aCourse(partnerId, { title: `Kursus ${partnerId}` }));
  await aRegisteredTrainer({ partnerId });
  const found = async (q: string) => (await partnerList(trainer, { ...all, q })).rows;
  expect(await found(typed.agreementNumber.toLowerCase())).toMatchObject([
    { id: partnerId, courses: 1, trainers: 1, agreement: { state: 'expired' } },
  ]);
  expect(await found(`kursus ${partnerId}`)).toHaveLength(1);
  expect(await found(newId())).toEqual([]);
});
