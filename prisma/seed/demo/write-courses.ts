import { addAuthor } from '#app/domain/catalogue/draft/name-authors.server.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { startDraft } from '#app/domain/catalogue/draft/start-draft.server.ts';
import { handIn } from '#app/domain/catalogue/review/hand-in.server.ts';
import { demoEmail } from '#app/domain/identity/demo-accounts.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { actorOfAccount } from '#app/domain/organisation/load-actor.server.ts';
import { publishAndOpen } from '#app/domain/scheduling/publish-and-open.server.ts';
import { addDays, setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

import { addAssignment, addFilePage, addToLesson, type Edited, reword } from './edit-course.ts';
import { fillQuestionBank } from './question-bank.ts';
import { BEGIN_DAYS_AGO } from './story.ts';

/** Who writes and who reviews the courses of the demo. */
export type Authors = { trainer: Actor & { accountId: string }; manager: Actor };

const SECURITY = 'keamanan-informasi-asn';
const COMMUNICATION = 'komunikasi-publik';
const WRITTEN_BY_TRAINER = ['pelayanan-publik-prima', SECURITY, COMMUNICATION];

export async function demoAuthors(): Promise<Authors> {
  return { trainer: await accountOf('trainer'), manager: await accountOf('manager') };
}

async function accountOf(name: 'trainer' | 'manager') {
  const { id } = await db.account.findUniqueOrThrow({ where: { email: demoEmail(name) } });
  const actor = await actorOfAccount(id);
  if (!actor) throw new Error(`The ${name} of the demo has no account.`);
  return actor;
}

/** The trainer is named as an author of some courses, and marks the work handed in there. */
export async function nameAuthors({ trainer, manager }: Authors): Promise<void> {
  await daysAgo(BEGIN_DAYS_AGO - 1, async () => {
    for (const slug of WRITTEN_BY_TRAINER)
      await addAuthor(manager, await courseOf(slug), trainer.accountId);
  });
}

/**
 * What has been written since: a second version of a course that somebody is in the middle of, and a draft of another
 * one that waits for review; and questions that quizzes may share.
 */
export async function writeCourses({ trainer, manager }: Authors): Promise<void> {
  await publishSecondVersion(trainer, manager);
  await handInDraft(trainer, manager);
  await daysAgo(3, () => fillQuestionBank({ trainer, manager }));
}

async function publishSecondVersion(trainer: Actor, manager: Actor): Promise<void> {
  const courseId = await courseOf(SECURITY);
  const draft: Edited = { courseId, slug: SECURITY, folder: 'version-2' };
  await daysAgo(5, async () => {
    await startDraft(trainer, courseId);
    const passwords = 'Kata sandi dan autentikasi';
    await addToLesson(trainer, draft, passwords, '03-kata-sandi-dan-autentikasi');
    await reword(trainer, draft, passwords, {
      id: ['pengelola kata sandi yang diizinkan instansi', 'pengelola kata sandi dari Diskominfo'],
      en: [
        'a password manager that your agency allows',
        'the password manager of the Communications Office',
      ],
    });
    await addToLesson(trainer, draft, 'Mengenali pengelabuan', '04-mengenali-pengelabuan');
    await addFilePage(trainer, draft, {
      after: 'Menangani insiden',
      title: { id: 'Kartu insiden unit kerja', en: 'Incident card of the unit' },
      files: [
        {
          name: 'kartu-insiden.docx',
          label: { id: 'Kartu insiden, siap dicetak', en: 'Incident card in Indonesian' },
        },
        {
          name: 'incident-card.docx',
          label: { id: 'Kartu insiden dalam bahasa Inggris', en: 'Incident card, ready to print' },
        },
      ],
    });
  });
  await daysAgo(4, () => handIn(trainer, courseId));
  await daysAgo(2, async () => {
    const { revision } = await draftView(manager, courseId);
    const note =
      'Materi kata sandi kini membahas kunci sandi (passkey), materi pengelabuan memuat kasus terbaru, dan kartu ' +
      'insiden dapat diunduh.';
    await publishAndOpen(manager, courseId, { revision, note, offersMove: true });
  });
}

async function handInDraft(trainer: Actor, manager: Actor): Promise<void> {
  const courseId = await courseOf(COMMUNICATION);
  const draft: Edited = { courseId, slug: COMMUNICATION, folder: 'draft' };
  const lesson = 'Mengelola media sosial instansi';
  await daysAgo(3, async () => {
    await startDraft(trainer, courseId);
    await addToLesson(trainer, draft, lesson, '05-media-sosial');
    await addAssignment(trainer, draft, {
      after: lesson,
      title: { id: 'Menulis ulang satu pengumuman', en: 'Rewriting an announcement' },
      text: 'rancang-pengumuman',
    });
  });
  await daysAgo(2, () => addToLesson(manager, draft, lesson, '05-media-sosial-telaah'));
  await daysAgo(1, () => handIn(trainer, courseId));
}

async function courseOf(slug: string): Promise<string> {
  return (await db.course.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id;
}

/** Does something at a quarter past nine of a day before, western Indonesian time. */
async function daysAgo(days: number, work: () => Promise<void>): Promise<void> {
  try {
    setClock(new Date(`${addDays(today(), -days)}T02:15:00Z`));
    await work();
  } finally {
    setClock(null);
  }
}
