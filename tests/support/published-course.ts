import type { CourseDraft, LessonDraft } from '#app/domain/catalogue/intake/course-draft.ts';
import { lessonFromMarkdown } from '#app/domain/catalogue/intake/lesson-from-markdown.server.ts';
import { prepareCourse } from '#app/domain/catalogue/intake/prepare-course.server.ts';
import { publishCourse } from '#app/domain/catalogue/intake/publish-course.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import type { QuizDraft } from '#app/domain/questions/question.ts';
import { openSelfPaced } from '#app/domain/scheduling/open-self-paced.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

let serial = 0;
const both = (text: string) => ({ id: text, en: `${text} (en)` });

export async function anElearningForm() {
  return db.developmentForm.upsert({
    where: { id: 16 },
    create: {
      id: 16,
      code: 'NKL03',
      name: { id: 'E-learning', en: 'E-learning' },
      kind: 'nonklasikal',
      unit: 'JP',
      hoursPerUnit: 'as programme',
    },
    update: {},
  });
}

export async function aCompetency(options: { code?: string; kind?: string; name?: string } = {}) {
  const n = ++serial;
  const levels = [1, 2, 3, 4, 5].map((level) => ({ level, name: both(`Level ${level}`) }));
  const framework = await db.framework.upsert({
    where: { code: 'TEST' },
    create: {
      id: newId(),
      code: 'TEST',
      name: both('Kerangka'),
      levels,
      publishedAt: new Date('2026-01-01T00:00:00Z'),
    },
    update: {},
  });
  return db.competency.create({
    data: {
      id: newId(),
      frameworkId: framework.id,
      code: options.code ?? `C${n}`,
      name: both(options.name ?? `Kompetensi ${n}`),
      kind: options.kind ?? 'teknis',
      levels: {
        create: levels.map(({ level }) => ({
          level,
          description: both(`Uraian ${level}`),
          indicators: [],
        })),
      },
    },
  });
}

export function aLesson(title = 'Pelajaran', markdown = 'Isi pelajaran.'): LessonDraft {
  const document = lessonFromMarkdown(markdown);
  return {
    kind: 'lesson',
    title: both(title),
    minutes: 10,
    document: { id: document, en: document },
    files: [],
  };
}

export function aQuiz(overrides: Partial<QuizDraft> = {}): QuizDraft {
  return {
    title: both('Kuis'),
    questionsPerPage: 5,
    shuffleQuestions: true,
    shuffleChoices: true,
    timeLimitMinutes: 30,
    attemptsAllowed: 3,
    passMark: 7000,
    review: 'answers',
    questions: [
      {
        kind: 'single',
        stem: both('Mana yang benar?'),
        explanation: both('Karena begitu.'),
        choices: [{ text: both('Ini'), correct: true }, { text: both('Itu') }],
      },
    ],
    ...overrides,
  };
}

type Overrides = Partial<CourseDraft> & { items?: CourseDraft['modules'][number]['items'] };

/** A course as it is handed in, by default of two lessons and without outcomes. */
export async function aCourseDraft(overrides: Overrides = {}): Promise<CourseDraft> {
  const n = ++serial;
  const { items, ...facts } = overrides;
  await anElearningForm();
  return {
    code: `KURSUS-${n}`,
    slug: `kursus-terbit-${n}`,
    kind: 'online',
    formId: 16,
    title: both(`Pelatihan ${n}`),
    summary: both('Ringkasan'),
    description: both('Uraian'),
    provider: 'BKPSDM Kota Contoh',
    minutes: 270,
    outcomes: [],
    prerequisiteIds: [],
    modules: [{ title: both('Modul 1'), items: items ?? [aLesson('Satu'), aLesson('Dua')] }],
    ...facts,
  };
}

/** The same published, to be learned at one's own pace. */
export async function aPublishedCourse(overrides: Overrides = {}) {
  const draft = await aCourseDraft(overrides);
  const prepared = await prepareCourse(draft);
  return db.$transaction(async (tx) => {
    const { courseId, versionId } = await publishCourse(tx, systemActor, prepared);
    const offeringId = await openSelfPaced(tx, versionId);
    const stored = await tx.courseItem.findMany({
      where: { module: { versionId } },
      orderBy: [{ module: { position: 'asc' } }, { position: 'asc' }],
    });
    return { courseId, versionId, offeringId, slug: draft.slug, items: stored };
  });
}
