import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { dayIn, now, setClock } from '#app/platform/clock.ts';
import { formatClock } from '#app/ui/format.ts';
import { afterItem, aLearnerOf, aNextVersion, aSketchedCourse } from '#tests/support/versions.ts';
import { openProduct } from '#tests/support/visitor.ts';

let product: Awaited<ReturnType<typeof openProduct>>;
beforeAll(async () => {
  product = await openProduct('routes/learn/');
});
/** The clock stands still, so that times can be compared to the second; not at midnight, where days are said too. */
let start: Date;
beforeEach(() => {
  const soon = new Date(now().getTime() + 30 * 60_000);
  const zone = 'Asia/Jakarta';
  start = dayIn(zone, soon) === dayIn(zone, now()) ? now() : addMinutes(now(), -60);
  setClock(start);
});
const addMinutes = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000);
afterEach(() => setClock(null));

async function aVisit(run: { offeringId: string }) {
  const { learner, enrollmentId } = await aLearnerOf(run);
  const visitor = await product.visitor(learner.accountId);
  return { visitor, learner, enrollmentId, home: `/learn/${enrollmentId}` };
}

describe('without a script', () => {
  test('a closed lesson says why and what to do, and nothing of what it holds', async () => {
    const keys = new Map<string, string>();
    const { items, offeringId } = await aSketchedCourse({
      keys,
      items: [
        { name: 'satu' },
        { name: 'kuis', kind: 'quiz', conditions: [afterItem(keys, 'satu')] },
        { name: 'dua', conditions: [{ kind: 'date', from: '2199-06-01' }, { kind: 'order' }] },
      ],
    });
    const { visitor, home } = await aVisit({ offeringId });
    const lesson = `${home}/items/${items['dua']}`;
    const closed = await visitor.get(lesson);
    expect(closed.status).toBe(200);
    expect(closed.text).toContain('Bagian ini belum terbuka');
    expect(closed.text).toContain('Terbuka mulai 1 Juni 2199');
    expect(closed.text).toMatch(new RegExp(`href="${home}/items/${items['satu']}"`));
    expect(closed.text).not.toContain('Tandai selesai');
    const quiz = await visitor.get(`${home}/quiz/${items['kuis']}`);
    expect(quiz.text).toContain('Terbuka setelah “satu” selesai');
    expect(quiz.text).not.toContain('Mulai kuis');
    expect((await visitor.post(`${home}/quiz/${items['kuis']}`)).status).toBe(409);
    const refused = await visitor.post(lesson);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Bagian ini belum terbuka');
    expect((await visitor.post(`${lesson}/progress`, { seconds: '900' })).status).toBe(404);

    const outline = await visitor.get(home);
    expect(outline.text).toContain('Terbuka mulai 1 Juni 2199 · Terbuka setelah “satu” selesai');
    for (const { text } of visitor.seen) expect(text).not.toMatch(/rahasia|alur\.svg/);

    const open = await visitor.get(`${home}/items/${items['satu']}`);
    expect(open.text).toContain('rahasia satu');
    const next = await visitor.post(`${home}/items/${items['satu']}`);
    expect(next.location).toBe(`${home}/items/${items['kuis']}`);
    expect((await visitor.follow(next)).path).toBe(`${home}/quiz/${items['kuis']}`);
  });

  test('the button of a lesson with a least time answers with the time', async () => {
    const { items, offeringId } = await aSketchedCourse({
      keys: new Map(),
      items: [{ name: 'satu', minimumMinutes: 10 }, { name: 'dua' }],
    });
    const { visitor, home } = await aVisit({ offeringId });
    const lesson = `${home}/items/${items['satu']}`;
    const opened = await visitor.get(lesson);
    const end = addMinutes(start, 10);
    const from = `Dapat ditandai selesai mulai ${formatClock(end, 'id', 'Asia/Jakarta')}.`;
    expect(opened.text).toContain(from);
    setClock(addMinutes(start, 6.5));
    const early = await visitor.post(lesson);
    expect(early.status).toBe(409);
    expect(early.text).toContain('Bagian ini dapat ditandai selesai 4 menit lagi.');
    expect(early.text).toContain(from);
    setClock(end);
    expect((await visitor.get(lesson)).text).not.toContain('Dapat ditandai selesai');
    expect((await visitor.post(lesson)).location).toBe(`${home}/items/${items['dua']}`);
  });

  test('a newer version is shown, chosen, and an old window leads on', async () => {
    const keys = new Map<string, string>();
    const one = await aSketchedCourse({ keys, items: [{ name: 'satu' }, { name: 'dua' }] });
    const { visitor, home } = await aVisit(one);
    const choice = `${home}/version`;
    expect((await visitor.get(choice)).text).toContain('Tidak ada versi baru');
    await visitor.post(`${home}/items/${one.items['satu']}`);
    const two = await aNextVersion(one.course.id, {
      keys,
      note: 'Peraturan baru.',
      items: [{ name: 'satu' }, { name: 'dua', says: 'lain' }, { name: 'tiga' }],
    });
    for (const page of ['/learn', home])
      expect((await visitor.get(page)).text).toContain(`href="${choice}"`);
    const asked = await visitor.get(choice);
    for (const words of ['Peraturan baru.', '1 dari 2 bagian', '1 dari 3 bagian', 'tiga'])
      expect(asked.text).toContain(words);

    const shown = { versionId: two.versionId };
    const stay = await visitor.post(choice, { ...shown, answer: 'stayed' });
    expect(stay.location).toBe(`${home}?stayed=1`);
    const stayed = await visitor.get(stay.location!);
    expect(stayed.text).toContain('Anda tetap pada versi yang sekarang');
    expect(stayed.text).not.toContain('Ada versi baru pelatihan ini');
    expect((await visitor.get('/learn')).text).not.toContain(choice);

    const move = await visitor.post(choice, { ...shown, answer: 'moved' });
    expect((await visitor.get(move.location!)).text).toContain(
      'Anda sekarang mengikuti versi baru',
    );
    const late = await visitor.post(choice, { ...shown, answer: 'stayed' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Anda sudah pindah ke versi ini');
    expect((await visitor.post(choice, { ...shown, answer: 'perhaps' })).status).toBe(400);

    const old = `${home}/items/${one.items['dua']}`;
    const onward = `${home}/items/${two.items['dua']}`;
    expect((await visitor.get(old)).location).toBe(onward);
    expect((await visitor.post(old)).location).toBe(onward);
  });
});
