import { beforeAll, describe, expect, test } from 'vitest';

import { recordEvidence } from '#app/domain/competency/record-evidence.server.ts';
import { catalogueList } from '#app/domain/enrollment/catalogue-list.server.ts';
import { catalogueSearch, catalogueUrl } from '#app/domain/enrollment/catalogue-search.ts';
import { courseView } from '#app/domain/enrollment/course-view.server.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { openSelfPaced } from '#app/domain/scheduling/open-self-paced.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';
import { aStandard } from '#tests/support/competency.ts';
import { anUnpublishedCourse } from '#tests/support/courses.ts';
import { anActor, anEmployee, aPosition } from '#tests/support/organisation.ts';
import { aCompetency, aPublishedCourse } from '#tests/support/published-course.ts';

type Published = Awaited<ReturnType<typeof aPublishedCourse>>;
let gap: string, unassessed: string, met: string, conduct: string;
let closing: Published,
  same: Published,
  unmeasured: Published,
  managerial: Published,
  workshop: Published;
let learner: Actor;

const course = (
  id: string,
  en: string,
  summary: string,
  more: Parameters<typeof aPublishedCourse>[0] = {},
) => aPublishedCourse({ title: { id, en }, summary: { id: summary, en: `About ${en}` }, ...more });

beforeAll(async () => {
  const [a, b, c, d] = [
    await aCompetency({ name: 'Administrasi kependudukan' }),
    await aCompetency({ name: 'Analisis data' }),
    await aCompetency({ name: 'Kearsipan' }),
    await aCompetency({ name: 'Mengelola perubahan', kind: 'manajerial' }),
  ];
  [gap, unassessed, met, conduct] = [a.id, b.id, c.id, d.id];
  closing = await course(
    'Pelayanan Publik Prima',
    'Excellent Public Service',
    'Cara melayani warga di loket',
    {
      outcomes: [{ competencyId: gap, level: 3 }],
    },
  );
  same = await course(
    'Integritas dan Gratifikasi',
    'Integrity and Gratuities',
    'Menolak pemberian',
    {
      outcomes: [
        { competencyId: gap, level: 1 },
        { competencyId: met, level: 2 },
      ],
    },
  );
  unmeasured = await course(
    'Keamanan Informasi',
    'Information Security',
    'Kata sandi dan pengelabuan',
    {
      outcomes: [{ competencyId: unassessed, level: 2 }],
      minutes: 90,
      provider: 'Diskominfo',
    },
  );
  managerial = await course('Memimpin Perubahan', 'Leading Change', 'Mengajak tim', {
    outcomes: [{ competencyId: conduct, level: 3 }],
    prerequisiteIds: [closing.courseId],
    minutes: 540,
  });
  workshop = await course('Lokakarya Arsip', 'Archives Workshop', 'Menata arsip', {
    kind: 'workshop',
  });
  const hidden = await course('Pelayanan Tersembunyi', 'Hidden Service', 'Tidak tampil');
  await db.course.update({ where: { id: hidden.courseId }, data: { archivedAt: new Date() } });

  const position = await aPosition();
  for (const competencyId of [gap, unassessed, met, conduct])
    await aStandard(position.id, competencyId, 3);
  const employee = await anEmployee({ positionId: position.id });
  learner = await anActor({ employeeId: employee.id });
  await db.$transaction((tx) =>
    recordEvidence(tx, systemActor, employee.id, [
      { competencyId: gap, level: 1, source: 'assessment_center', takenOn: today() },
      { competencyId: met, level: 4, source: 'assessment_center', takenOn: today() },
      { competencyId: conduct, level: 1, source: 'assessment_center', takenOn: today() },
    ]),
  );
});

const list = (query: string, actor: Actor = learner, language: 'id' | 'en' = 'id') =>
  catalogueList(actor, catalogueSearch(new URLSearchParams(query)), language);
const slugs = async (query: string, actor?: Actor) =>
  (await list(query, actor)).courses.map(({ slug }) => slug);

describe('search', () => {
  test.each([
    ['melayani', 'an Indonesian stem in the summary'],
    ['pelayanannya', 'an Indonesian stem in the title'],
    ['services', 'an English stem'],
    ['pelaynaan', 'two letters exchanged'],
    ['pelayan publk', 'a letter missing'],
    ['PUBLIK prima', 'other case'],
    ['"pelayanan publik"', 'a phrase'],
  ])('%s finds the course (%s)', async (q) => {
    expect((await slugs(new URLSearchParams({ q }).toString()))[0]).toBe(closing.slug);
  });

  test.each([['gratifiksi'], ['intgritas'], ['grativikasi']])('%s is forgiven', async (q) => {
    expect(await slugs(`q=${q}`)).toEqual([same.slug]);
  });

  test('what matches nothing finds nothing, and hostile words harm nothing', async () => {
    expect(await list('q=xyzzyplugh')).toMatchObject({ courses: [], total: 0 });
    for (const q of [
      '\'; DROP TABLE "Course"; --',
      '%_\\',
      '& | ! ( ) :*',
      '<script>',
      '\u2028',
      'a'.repeat(5000),
    ])
      await expect(slugs(new URLSearchParams({ q }).toString())).resolves.toBeDefined();
  });

  test('an index can answer it', async () => {
    const plan = await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`
        EXPLAIN SELECT c.id FROM "Course" c
         WHERE ((to_tsvector('indonesian', (c.title->>'id') || ' ' || (c.summary->>'id') || ' ' || c.provider)
                 || to_tsvector('english', (c.title->>'en') || ' ' || (c.summary->>'en')))
                @@ websearch_to_tsquery('indonesian', 'x')
            OR 'x' <% lower((c.title->>'id') || ' ' || (c.title->>'en')))`;
    });
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain('Course_search');
    expect(text).toContain('Course_title_trigram');
  });
});

describe('my own gap', () => {
  test('what closes a measured gap comes first; what was never assessed is no gap', async () => {
    const { courses, total } = await list('');
    expect(total).toBe(5);
    expect(courses.filter(({ closes }) => closes).map(({ slug }) => slug)).toEqual([
      managerial.slug,
      closing.slug,
    ]);
    expect(courses.slice(0, 2).every(({ closes }) => closes)).toBe(true);
    expect(await slugs('gap=1')).toEqual([managerial.slug, closing.slug]);
  });

  test('each outcome stands beside the level required and held', async () => {
    const { courses } = await list('');
    const of = (slug: string) => courses.find((card) => card.slug === slug)?.outcomes;
    expect(of(closing.slug)).toEqual([['Administrasi kependudukan', 3, 5, 3, 1]]);
    expect(of(unmeasured.slug)).toEqual([['Analisis data', 2, 5, 3, null]]);
    expect(of(workshop.slug)).toEqual([]);
  });

  test('a competency that has been archived leaves no gap', async () => {
    const archived = (archivedAt: Date | null) =>
      db.competency.update({ where: { id: gap }, data: { archivedAt } });
    await archived(new Date());
    const found = await slugs('gap=1');
    const { courses } = await list('');
    await archived(null);
    expect(found).toEqual([managerial.slug]);
    const outcomes = courses.find(({ slug }) => slug === closing.slug)!.outcomes;
    expect(outcomes.map(([, , , required, held]) => [required, held])).toEqual(
      outcomes.map(() => [null, null]),
    );
  });

  test('somebody without a person behind the account has no gap', async () => {
    const clerk = await anActor({ grants: [{ role: 'hr' }] });
    expect(await slugs('gap=1', clerk)).toEqual([]);
    expect((await list('', clerk)).total).toBe(5);
  });
});

describe('what can be started now', () => {
  const run = (data: { opensAt?: Date; closesAt?: Date | null }) =>
    db.offering.update({ where: { id: managerial.offeringId }, data });
  const opened = async () =>
    (await list('gap=1')).courses.map(({ slug, open }) => [slug, open] as const);

  test('comes before what is not open, among what closes a gap and among the rest', async () => {
    const others = (await slugs('')).slice(2);
    await run({ closesAt: new Date(0) });
    expect(await opened()).toEqual([
      [closing.slug, true],
      [managerial.slug, false],
    ]);
    expect(await slugs('')).toEqual([closing.slug, managerial.slug, ...others]);
    expect(await courseView(learner, managerial.slug, 'id')).toMatchObject({
      offeringId: null,
      canEnroll: false,
      effects: [{ held: 1, after: 2, proposed: 3 }],
    });
    await run({ closesAt: null });
    expect(await opened()).toEqual([
      [managerial.slug, true],
      [closing.slug, true],
    ]);
  });

  test('comes before what is not open where neither closes a gap', async () => {
    const [first = '', ...others] = (await slugs('')).slice(2);
    const runs = { where: { courseVersion: { course: { slug: first } } } };
    await db.offering.updateMany({ ...runs, data: { closesAt: new Date(0) } });
    expect((await slugs('')).slice(2)).toEqual([...others, first]);
    await db.offering.updateMany({ ...runs, data: { closesAt: null } });
  });

  test('follows the clock where nothing is written', async () => {
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    await run({ opensAt: inHours(1), closesAt: inHours(3) });
    const states = [];
    for (const hours of [0, 2, 4]) {
      setClock(inHours(hours));
      states.push(new Map(await opened()).get(managerial.slug));
    }
    setClock(null);
    await run({ opensAt: new Date(0), closesAt: null });
    expect(states).toEqual([false, true, false]);
  });

  test('is a batch that is announced, but none that is planned, nor a run of an earlier version', async () => {
    const { offeringId, courseId, slug } = await aPublishedCourse({ code: 'TERBUKA' });
    const open = async () => (await list('')).courses.find((card) => card.slug === slug)?.open;
    expect(await open()).toBe(true);
    await db.offering.update({
      where: { id: offeringId },
      data: { kind: 'dated', zone: 'Asia/Jakarta' },
    });
    expect(await open()).toBe(true);
    await db.offering.update({ where: { id: offeringId }, data: { status: 'planned' } });
    expect(await open()).toBe(false);
    const later = await db.courseVersion.create({
      data: { id: newId(), courseId, version: 2, content: {} },
    });
    await db.offering.update({
      where: { id: offeringId },
      data: { kind: 'self_paced', status: 'open' },
    });
    await db.course.update({ where: { id: courseId }, data: { currentVersionId: later.id } });
    expect(await open()).toBe(false);
    await db.course.update({ where: { id: courseId }, data: { archivedAt: new Date() } });
  });

  test('is what one has begun, open or not', async () => {
    const { enrollmentId } = await enroll(learner, { offeringId: closing.offeringId });
    await db.offering.updateMany({
      where: { id: { in: [closing.offeringId, managerial.offeringId] } },
      data: { closesAt: new Date(0) },
    });
    expect(await slugs('gap=1')).toEqual([closing.slug, managerial.slug]);
    await withdraw(learner, enrollmentId);
    expect(await slugs('gap=1')).toEqual([managerial.slug, closing.slug]);
    await db.offering.updateMany({ data: { closesAt: null } });
  });
});

describe('a course without content', () => {
  const shown = async (query = 'size=50') => (await list(query)).courses;

  test('is shown once it is announced, after what can be started, as not open', async () => {
    const { slug, id } = await anUnpublishedCourse({
      title: { id: 'Apa Kata Warga', en: 'What Citizens Say' },
      outcomes: [{ competencyId: gap, level: 3 }],
    });
    expect((await shown('gap=1')).map((card) => card.slug)).toEqual([
      managerial.slug,
      closing.slug,
      slug,
    ]);
    expect((await shown()).find((card) => card.slug === slug)).toMatchObject({
      open: false,
      closes: true,
      summary: '',
      status: null,
    });
    expect(await slugs('q=kata+warga')).toEqual([slug]);
    expect(await courseView(learner, slug, 'en')).toMatchObject({
      title: 'What Citizens Say',
      summary: '',
      description: '',
      modules: [],
      minutes: 0,
      offeringId: null,
      enrollment: null,
      canEnroll: false,
      effects: [{ held: 1, after: 3 }],
    });
    await db.course.update({ where: { id }, data: { archivedAt: new Date() } });
    expect(await slugs('q=kata+warga')).toEqual([]);
    await expect(courseView(learner, slug, 'id')).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('follows in the catalogue in memory when it is announced and when it is published', async () => {
    const { slug, id } = await anUnpublishedCourse({ announced: false });
    const cards = async () => (await shown()).filter((card) => card.slug === slug);
    expect(await cards()).toEqual([]);
    await db.course.update({ where: { id }, data: { announcedAt: new Date() } });
    expect(await cards()).toMatchObject([{ open: false }]);
    await db.$transaction(async (tx) => {
      const version = await tx.courseVersion.create({
        data: { id: newId(), courseId: id, version: 1, content: {} },
      });
      await openSelfPaced(tx, version.id);
      await tx.course.update({
        where: { id },
        data: { currentVersionId: version.id, publishedAt: new Date() },
      });
    });
    expect(await cards()).toMatchObject([{ open: true }]);
    await db.course.update({ where: { id }, data: { archivedAt: new Date() } });
  });

  test('stays hidden as a draft, from search, facets and its address', async () => {
    const draft = await anUnpublishedCourse({
      announced: false,
      title: { id: 'Rancangan Rahasia', en: 'Secret Draft' },
      outcomes: [{ competencyId: gap, level: 3 }],
    });
    expect((await shown()).map(({ slug }) => slug)).not.toContain(draft.slug);
    expect(await slugs('gap=1')).toEqual([managerial.slug, closing.slug]);
    expect(await slugs('q=rancangan+rahasia')).toEqual([]);
    await expect(courseView(learner, draft.slug, 'id')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  test('is linked as a prerequisite only where it has a page', async () => {
    const draft = await anUnpublishedCourse({ announced: false });
    const announced = await anUnpublishedCourse();
    const course = await anUnpublishedCourse({
      requiredIds: [draft.id, announced.id, closing.courseId],
    });
    const { prerequisites } = await courseView(learner, course.slug, 'id');
    expect(new Map(prerequisites.map(({ slug, listed }) => [slug, listed]))).toEqual(
      new Map([
        [draft.slug, false],
        [announced.slug, true],
        [closing.slug, true],
      ]),
    );
    for (const { slug } of prerequisites.filter(({ listed }) => listed))
      await expect(courseView(learner, slug, 'id')).resolves.toMatchObject({ slug });
    await db.course.updateMany({
      where: { id: { in: [announced.id, course.id] } },
      data: { archivedAt: new Date() },
    });
  });
});

describe('filters', () => {
  test('kind, competency, provider and hours', async () => {
    expect(await slugs('kind=workshop')).toEqual([workshop.slug]);
    expect(await slugs(`competency=${met}`)).toEqual([same.slug]);
    expect(await slugs('provider=Diskominfo')).toEqual([unmeasured.slug]);
    expect(await slugs('hours=short')).toEqual([unmeasured.slug]);
    expect(await slugs('hours=long')).toEqual([managerial.slug]);
    expect(await slugs('hours=medium&kind=workshop')).toEqual([workshop.slug]);
  });

  test('what is not understood counts as not asked', async () => {
    expect(
      await slugs('kind=x&competency=1&hours=constructor&page=-1&size=7&gap=yes'),
    ).toHaveLength(5);
    expect(catalogueSearch(new URLSearchParams('size=50&page=2&hours=__proto__'))).toMatchObject({
      size: 50,
      page: 2,
      hours: null,
    });
  });

  test('the URL says it all and a change begins at the first page', () => {
    const url = '/catalogue?q=data&gap=1&kind=online&hours=short&size=50&page=3';
    const search = catalogueSearch(new URL(url, 'http://x').searchParams);
    expect(catalogueUrl(search, { page: 3 })).toBe(url);
    expect(catalogueUrl(search, { kind: null })).toBe(
      '/catalogue?q=data&gap=1&hours=short&size=50',
    );
  });

  test('pages do not overlap', async () => {
    const search = { ...catalogueSearch(new URLSearchParams()), size: 2 };
    const pages = await Promise.all(
      [1, 2, 3].map((page) => catalogueList(learner, { ...search, page }, 'id')),
    );
    expect(new Set(pages.flatMap(({ courses }) => courses.map(({ slug }) => slug))).size).toBe(5);
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
  });

  test('facets count what is published', async () => {
    const search = catalogueSearch(new URLSearchParams('kind=workshop'));
    const { facets } = await catalogueList(learner, search, 'en', true);
    expect(facets?.providers).toEqual([
      ['BKPSDM Kota Contoh', 4],
      ['Diskominfo', 1],
    ]);
    expect(facets?.competencies).toContainEqual([gap, 'Administrasi kependudukan (en)', 2]);
  });
});

describe('the catalogue in memory', () => {
  test('shows on the next page what has just been changed', async () => {
    const titles = async () => (await list('')).courses.map(({ title }) => title);
    const before = await titles();
    const { courseId } = await aPublishedCourse({ title: { id: 'Baru', en: 'New' } });
    expect(new Set(await titles())).toEqual(new Set([...before, 'Baru']));
    await db.course.update({
      where: { id: courseId },
      data: { title: { id: 'Berganti', en: 'x' } },
    });
    expect(await titles()).toContain('Berganti');
    await db.courseOutcome.create({ data: { courseId, competencyId: met, level: 4 } });
    await db.competency.update({ where: { id: met }, data: { name: { id: 'Arsip', en: 'x' } } });
    const changed = (await list('q=berganti')).courses[0];
    expect(changed?.outcomes).toEqual([['Arsip', 4, 5, 3, 4]]);
    await db.course.update({ where: { id: courseId }, data: { archivedAt: new Date() } });
    expect(await titles()).toEqual(before);
  });
});

describe('the course page', () => {
  test('says what passing would do to my levels', async () => {
    const view = await courseView(learner, closing.slug, 'id');
    expect(view.effects).toMatchObject([
      { required: 3, held: 1, after: 3, proposed: null, levels: 5, description: 'Uraian 3' },
    ]);
    expect((await courseView(learner, same.slug, 'id')).effects).toMatchObject([
      { held: 1, after: 1 },
      { held: 4, after: 4 },
    ]);
  });

  test('what conduct must show waits for the supervisor', async () => {
    const { effects } = await courseView(learner, managerial.slug, 'id');
    expect(effects).toMatchObject([{ held: 1, after: 2, proposed: 3 }]);
  });

  test('knows prerequisites and my enrollment', async () => {
    const before = await courseView(learner, managerial.slug, 'id');
    expect(before).toMatchObject({
      canEnroll: false,
      prerequisites: [{ slug: closing.slug, met: false }],
    });
    const { enrollmentId } = await enroll(learner, { offeringId: closing.offeringId });
    expect((await list('')).courses.find(({ slug }) => slug === closing.slug)).toMatchObject({
      status: 'enrolled',
    });
    await db.enrollment.update({ where: { id: enrollmentId }, data: { status: 'completed' } });
    expect(await courseView(learner, managerial.slug, 'id')).toMatchObject({ canEnroll: true });
    expect(await courseView(learner, closing.slug, 'id')).toMatchObject({
      enrollment: { id: enrollmentId, status: 'completed' },
    });
    await db.enrollment.update({ where: { id: enrollmentId }, data: { status: 'in_progress' } });
    await withdraw(learner, enrollmentId);
    expect(await courseView(learner, closing.slug, 'id')).toMatchObject({
      enrollment: null,
      canEnroll: true,
    });
  });

  test('does not exist for what is not published', async () => {
    await expect(courseView(learner, 'tidak-ada', 'id')).rejects.toMatchObject({
      kind: 'not-found',
    });
    await db.course.update({ where: { id: workshop.courseId }, data: { archivedAt: new Date() } });
    await expect(courseView(learner, workshop.slug, 'id')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});
