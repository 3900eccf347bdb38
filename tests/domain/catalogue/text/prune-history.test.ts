import { afterEach, expect, test } from 'vitest';

import { forgetSettings } from '#app/domain/settings/setting.server.ts';
import { pruneTextHistory } from '#app/domain/catalogue/text/prune-history.server.ts';
import { restoreText } from '#app/domain/catalogue/text/restore-text.server.ts';
import { saveText } from '#app/domain/catalogue/text/save-text.server.ts';
import { textOf } from '#app/domain/catalogue/text/text-of.server.ts';
import type { TextPlace } from '#app/domain/catalogue/text/text-place.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { takeNamedLock } from '#app/platform/named-lock.server.ts';
import { aDocument, aDraftWithLesson, aHolder } from '#tests/support/draft-texts.ts';

afterEach(async () => {
  setClock(null);
  await db.setting.deleteMany();
  forgetSettings();
});

/** In the organisation's zone (UTC+7) this is the day it says. */
const at = (day: string, time = '10:00') => setClock(new Date(`${day}T${time}:00+07:00`));

async function write(actor: Actor, place: TextPlace, says: string): Promise<string> {
  const { revision: base } = await textOf(actor, place);
  await saveText(actor, { ...place, base }, aDocument(says));
  return newestOf(place);
}

async function newestOf(place: TextPlace): Promise<string> {
  const last = await db.textRevision.findFirstOrThrow({
    where: place,
    orderBy: { revision: 'desc' },
  });
  return last.id;
}

/** What the entries of a text say, the oldest first. */
async function historyOf(place: TextPlace): Promise<string[]> {
  const entries = await db.textRevision.findMany({ where: place, orderBy: { revision: 'asc' } });
  return entries.map(({ document }) => /"text": ?"(.*?)"/.exec(JSON.stringify(document))![1]!);
}

test('of days long past the last entry of each author stays, of the last days every one', async () => {
  const [dewi, budi] = [await aHolder('training_manager'), await aHolder('training_manager')];
  const { place } = await aDraftWithLesson();
  at('2026-01-05', '08:00');
  await write(dewi, place, 'Dewi pagi.');
  at('2026-01-05', '09:00');
  await write(budi, place, 'Budi pagi.');
  at('2026-01-05', '23:50'); // the next day begins at five in the afternoon elsewhere
  await write(dewi, place, 'Dewi malam.');
  at('2026-01-06', '00:10');
  await write(dewi, place, 'Dewi lewat malam.');
  at('2026-04-01', '08:00');
  await write(dewi, place, 'Baru, pagi.');
  at('2026-04-01', '09:00');
  await write(dewi, place, 'Baru, siang.');
  at('2026-04-20');
  expect(await pruneTextHistory()).toBe(1);
  const kept = ['Budi pagi.', 'Dewi malam.', 'Dewi lewat malam.', 'Baru, pagi.', 'Baru, siang.'];
  expect(await historyOf(place)).toEqual(kept);
  expect(await pruneTextHistory()).toBe(0);
});

test('what was published, what was restored and what stands there now stay', async () => {
  const manager = await aHolder('training_manager');
  const { place, courseId } = await aDraftWithLesson();
  const day = '2026-02-02';
  at(day, '08:00');
  await write(manager, place, 'Mula.');
  at(day, '09:00');
  await write(manager, place, 'Terbit.');
  at(day, '09:30');
  await db.courseVersion.create({
    data: {
      ...{ id: newId(), courseId, version: 1, note: '', offersMove: true },
      ...{ content: {}, publishedAt: new Date(`${day}T09:30:00+07:00`) },
    },
  });
  at(day, '10:00');
  const restored = await write(manager, place, 'Dipulihkan.');
  at(day, '11:00');
  await write(manager, place, 'Dilupakan.');
  at(day, '12:00');
  const { revision: base } = await textOf(manager, place);
  await restoreText(manager, { ...place, base }, restored);
  at(day, '12:01'); // the same sitting: the entry of the restored text goes on with other words
  await write(manager, place, 'Sekarang.');
  at('2026-12-01');
  await pruneTextHistory();
  expect(await historyOf(place)).toEqual(['Terbit.', 'Dipulihkan.', 'Sekarang.']);
  const stored = JSON.parse((await textOf(manager, place)).json) as unknown;
  expect(stored).toEqual(aDocument('Sekarang.'));
});

test('how many days are kept whole is a setting; texts do not count for each other', async () => {
  const manager = await aHolder('training_manager');
  const [one, other] = [await aDraftWithLesson(), await aDraftWithLesson()];
  const english = { ...one.place, language: 'en' as const };
  at('2026-03-01', '08:00');
  await write(manager, one.place, 'Satu.');
  await write(manager, english, 'One.');
  await write(manager, other.place, 'Lain.');
  at('2026-03-01', '09:00');
  await write(manager, one.place, 'Dua.');
  at('2026-03-12');
  expect(await pruneTextHistory()).toBe(0);
  const setting = { key: 'content.historyDays', value: 10, validFrom: toDate('2020-01-01') };
  await db.setting.create({ data: { id: newId(), ...setting } });
  forgetSettings();
  expect(await pruneTextHistory()).toBe(1);
  expect(await historyOf(one.place)).toEqual(['Dua.']);
  expect(await historyOf(english)).toEqual(['One.']);
  expect(await historyOf(other.place)).toEqual(['Lain.']);
});

test('one process at a time is at it', async () => {
  const manager = await aHolder('training_manager');
  const { place } = await aDraftWithLesson();
  at('2026-01-05', '08:00');
  await write(manager, place, 'Satu.');
  at('2026-01-05', '09:00');
  await write(manager, place, 'Dua.');
  at('2026-12-01');
  const release = await takeNamedLock('catalogue.prune-history', { patienceMs: 0 });
  expect(await pruneTextHistory()).toBe(0);
  await release?.();
  expect(await pruneTextHistory()).toBe(1);
});
