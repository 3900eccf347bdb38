import { createQuestion } from '#app/domain/questions/bank/create-question.server.ts';
import { addKeeper } from '#app/domain/questions/bank/name-keeper.server.ts';
import { retireQuestion } from '#app/domain/questions/bank/retire-question.server.ts';
import {
  approveQuestion,
  handInQuestion,
} from '#app/domain/questions/bank/review-question.server.ts';
import { createCategory } from '#app/domain/questions/bank/save-category.server.ts';
import { saveQuestion } from '#app/domain/questions/bank/save-question.server.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';

type Authors = { trainer: Actor & { accountId: string }; manager: Actor };

/**
 * A bank that two people fill: approved questions, one of them with a newer version that is not approved yet, one
 * waiting for approval, one retired, and an exam that only its keeper and the training managers see.
 */
export async function fillQuestionBank({ trainer, manager }: Authors): Promise<void> {
  const service = await category(manager, 'Pelayanan publik', 'Public service');
  const complaints = await category(manager, 'Pengaduan', 'Complaints', service);
  const exam = await category(manager, 'Ujian akhir', 'Final exam', null);
  await addKeeper(manager, { categoryId: exam, accountId: trainer.accountId });

  const standards = await approved(manager, service, STANDARDS, ['standar pelayanan']);
  await saveQuestion(manager, {
    questionId: standards,
    seen: 1,
    work: { ...STANDARDS, stem: STANDARDS_REWORDED },
    note: 'Menyebut dasar hukumnya.',
  });
  await approved(manager, service, FREE_OF_CHARGE, ['biaya', 'standar pelayanan']);
  await approved(manager, complaints, RESPONSE, ['pengaduan']);
  const former = await approved(manager, complaints, LETTERBOX, ['pengaduan']);
  await retireQuestion(manager, former);
  const waiting = await createQuestion(trainer, {
    categoryId: complaints,
    work: ANONYMOUS,
    tags: ['pengaduan'],
  });
  await handInQuestion(trainer, { questionId: waiting, seen: 1 });
  await approved(trainer, exam, EXAM, ['ujian']);
}

async function category(
  manager: Actor,
  id: string,
  en: string,
  parentId?: string | null,
): Promise<string> {
  const categoryId = newId();
  // What is an exam is not for everybody who writes.
  const restricted = parentId === null;
  const name = { id, en };
  await createCategory(manager, { categoryId, name, parentId: parentId ?? null, restricted });
  return categoryId;
}

async function approved(
  actor: Actor,
  categoryId: string,
  work: QuestionWork,
  tags: string[],
): Promise<string> {
  const questionId = await createQuestion(actor, { categoryId, work, tags });
  await approveQuestion(actor, { questionId, seen: 1 });
  return questionId;
}

type Said = { stem: Localised; explanation: Localised; difficulty: number };

function base({ stem, explanation, difficulty }: Said) {
  const measured = { competencyId: null, level: null, difficulty };
  return { key: newId(), stem, explanation, points: 1, ...measured, pictures: [] };
}

function oneOf(said: Said, right: Localised, ...wrong: Localised[]): QuestionWork {
  const choices = [right, ...wrong].map((text) => ({ text, correct: text === right }));
  return { ...base(said), kind: 'single', choices };
}

function trueOrFalse(said: Said, correct: boolean): QuestionWork {
  return { ...base(said), kind: 'true_false', correct };
}

const STANDARDS = oneOf(
  {
    stem: {
      id: 'Siapa yang menetapkan standar pelayanan sebuah unit?',
      en: 'Who sets the service standards of a unit?',
    },
    explanation: {
      id: 'Penyelenggara menyusun dan menetapkannya dengan melibatkan masyarakat dan pihak terkait.',
      en: 'The provider draws them up and sets them, with the public and those concerned taking part.',
    },
    difficulty: 2,
  },
  { id: 'Penyelenggara, bersama masyarakat', en: 'The provider, together with the public' },
  { id: 'Masyarakat saja', en: 'The public alone' },
  { id: 'Setiap petugas loket', en: 'Each clerk at the counter' },
);
const STANDARDS_REWORDED = {
  id: 'Menurut UU 25/2009, siapa yang menetapkan standar pelayanan sebuah unit?',
  en: 'Under Law 25/2009, who sets the service standards of a unit?',
};

const FREE_OF_CHARGE = trueOrFalse(
  {
    stem: {
      id: 'Biaya layanan wajib dicantumkan dalam standar pelayanan.',
      en: 'The cost of a service must be stated in its service standard.',
    },
    explanation: {
      id: 'Biaya atau tarif adalah salah satu komponen standar pelayanan.',
      en: 'The cost or tariff is one of the parts of a service standard.',
    },
    difficulty: 1,
  },
  true,
);

const RESPONSE = oneOf(
  {
    stem: {
      id: 'Apa yang pertama kali dilakukan setelah pengaduan diterima?',
      en: 'What is done first after a complaint has come in?',
    },
    explanation: {
      id: 'Pengadu menerima tanda terima agar dapat mengikuti pengaduannya.',
      en: 'The complainant gets a receipt, so that he or she can follow the complaint.',
    },
    difficulty: 2,
  },
  { id: 'Memberi tanda terima pengaduan', en: 'A receipt for the complaint is given' },
  { id: 'Menghubungi media', en: 'The media are called' },
  { id: 'Menunggu pengaduan berikutnya', en: 'The next complaint is waited for' },
);

const LETTERBOX = trueOrFalse(
  {
    stem: {
      id: 'Pengaduan hanya diterima melalui kotak saran.',
      en: 'Complaints are taken through the suggestion box alone.',
    },
    explanation: {
      id: 'Sejak ada SP4N-LAPOR!, pengaduan juga diterima secara elektronik.',
      en: 'Since SP4N-LAPOR! they are also taken electronically.',
    },
    difficulty: 1,
  },
  false,
);

const ANONYMOUS = trueOrFalse(
  {
    stem: {
      id: 'Identitas pengadu dirahasiakan bila ia memintanya.',
      en: 'Who complains is kept secret where he or she asks for it.',
    },
    explanation: {
      id: 'Penyelenggara wajib melindungi pengadu yang meminta namanya dirahasiakan.',
      en: 'The provider must protect complainants who ask that their names be kept secret.',
    },
    difficulty: 3,
  },
  true,
);

const EXAM = oneOf(
  {
    stem: {
      id: 'Layanan melewati waktu yang dijanjikan. Tindakan mana yang paling tepat?',
      en: 'A service takes longer than was promised. Which is the best thing to do?',
    },
    explanation: {
      id: 'Pemberitahuan dengan alasan dan waktu baru menjaga kepercayaan serta dapat ditelusuri.',
      en: 'Saying why and until when keeps trust, and can be traced.',
    },
    difficulty: 4,
  },
  {
    id: 'Memberitahukan alasan dan waktu penyelesaian yang baru',
    en: 'Saying why, and until when it will be done',
  },
  { id: 'Menunggu sampai ditanyakan', en: 'Waiting until somebody asks' },
  { id: 'Menutup permohonan', en: 'Closing the request' },
);
