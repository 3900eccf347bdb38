import { newId } from '#app/platform/id.ts';

import { freshEnrollment, type Things, type Who } from './access-world.ts';

/**
 * How far a role reaches: every existing thing, its own only, none (as if it did not exist), or it is seen but the
 * deed refused (403): always, or for what is not its own.
 */
export type Extent = 'all' | 'own' | 'none' | 'refused' | 'refusedUnlessOwn';

/**
 * `anyone` and `signed-in` reach whatever exists, `nobody` reaches nothing; in a table, roles left out reach nothing.
 * Who is not signed in is sent to sign in.
 */
export type Rule =
  'anyone' | 'signed-in' | 'nobody' | Partial<Record<Exclude<Who, 'public'>, Extent>>;

type Params = Record<string, string>;
type Form = Record<string, string> | FormData;
type Make<T> = (things: Things) => T | Promise<T>;

export type Entry = {
  /** What stands in the URL; a route with parameters needs it. */
  params?: Make<Params>;
  /** What the address asks for besides, where it names things. */
  search?: Make<Params>;
  /** Where a page answers by itself for things that do not exist, instead of "not found". */
  unknown?: 'reached';
  loader?: Rule;
  action?: Rule | Deed;
};

/** The form must be one that the command would take, so that authorisation alone decides. */
export type Deed = {
  rule: Rule;
  form?: Make<Form>;
  json?: Make<unknown>;
  /** Instead of those of the entry, for deeds that use their thing up. */
  params?: Make<Params>;
  unknown?: 'reached';
};

export function deedOf(action: Rule | Deed): Deed {
  return isDeed(action) ? action : { rule: action };
}

function isDeed(action: Rule | Deed): action is Deed {
  return typeof action === 'object' && 'rule' in action;
}

const employee: Make<Params> = ({ employeeId }) => ({ id: employeeId });
const unit: Make<Params> = ({ unitId }) => ({ id: unitId });
const account: Make<Params> = ({ accountId }) => ({ id: accountId });
const lesson: Make<Params> = ({ enrollmentId, lessonId }) => ({ enrollmentId, itemId: lessonId });
const quiz: Make<Params> = ({ enrollmentId, quizId }) => ({ enrollmentId, itemId: quizId });
const attempt: Make<Params> = ({ enrollmentId, quizId, attemptId }) => ({
  enrollmentId,
  itemId: quizId,
  attemptId,
});
const openFiles: Make<Params> = (things) => ({
  enrollmentId: things.handEnrollmentId,
  itemId: things.handQuizId,
  attemptId: things.openAttemptId,
  questionId: things.fileQuestionId,
});
const aFileToUpload = () => {
  const form = new FormData();
  form.append('files', new File(['%PDF-1.7'], 'laporan.pdf'));
  return form;
};
const quizQuestion: Make<Params> = ({ quizCourseId, quizKey, questionId }) => ({
  id: quizCourseId,
  key: quizKey,
  questionId,
});
const certificate: Make<Params> = ({ certificateId }) => ({ id: certificateId });
const aFile: Make<FormData> = () => {
  const form = new FormData();
  form.set('file', new File(['%PDF-1.7'], 'sertifikat.pdf'));
  return form;
};
const training: Make<Params> = ({ requirementId }) => ({ id: requirementId });
const requirementReaders: Rule = { hr: 'all', training_manager: 'all', auditor: 'all' };
const importRun: Make<Params> = ({ importId }) => ({ id: importId });
const myself: Rule = { employee: 'own' };
const employees: Rule = { employee: 'all', supervisor: 'all' };
/** Grants over one agency reach its people; those over the city reach everybody. */
const agencyReaders = { hr: 'own', training_manager: 'own', auditor: 'all' } as const;
const peopleReaders = { ...agencyReaders, administrator: 'all' } as const;
/** Who sees somebody's competencies, proof and history. */
const competencyReaders: Rule = {
  ...agencyReaders,
  assessor: 'own',
  employee: 'own',
  supervisor: 'own',
};
/** Who records what was measured. */
const recorders: Rule = { hr: 'own', assessor: 'own' };
const roundTakers: Rule = { hr: 'all', assessor: 'all' };
/** Who may ask for an assessment of somebody, and who may rate others. Oneself one rates as oneself. */
const askers: Rule = { employee: 'own', supervisor: 'own', hr: 'own' };
const raters: Rule = { supervisor: 'own', hr: 'own' };
/** Frameworks, position standards and rules of evidence are the same for everybody. */
const standardReaders: Rule = { hr: 'all', training_manager: 'all', auditor: 'all' };
/** Who may take a place for somebody in a course. */
const senders: Rule = { supervisor: 'own', hr: 'own', training_manager: 'own' };
const anOffering: Make<Record<string, string>> = ({ offeringId }) => ({ offeringId });
const member: Make<Params> = ({ employeeId, competencyId }) => ({ employeeId, competencyId });
const cell: Make<Params> = ({ unitId, competencyId }) => ({
  unit: unitId,
  competency: competencyId,
});
const framework: Make<Params> = ({ frameworkId }) => ({ id: frameworkId });
const frameworkReaders: Rule = { hr: 'all', training_manager: 'all', auditor: 'all' };
const anUpload: Make<FormData> = () => {
  const form = new FormData();
  form.set('files', new File(['kode,nama'], 'units.csv'));
  return form;
};
const aProof: Make<Form> = ({ competencyId }) => ({
  competencyId,
  source: 'competency_test',
  level: '2',
  takenOn: '2026-01-01',
  validity: 'rule',
  assessor: 'Panitia ujian',
});
const aRound: Make<FormData> = () => {
  const form = new FormData();
  form.set('file', new File(['nip,tanggal,kode_kompetensi,level,metode\n'], 'assessments.csv'));
  return form;
};
const writtenCourse: Make<Params> = ({ writtenCourseId }) => ({ id: writtenCourseId });
const writtenItem: Make<Params> = ({ writtenCourseId, writtenItemKey }) => ({
  id: writtenCourseId,
  key: writtenItemKey,
});
const aFileToAdd: Make<FormData> = () => {
  const form = new FormData();
  form.set('files', new File(['WEBVTT\n\n00:01.000 --> 00:02.000\nHalo\n'], 'takarir.vtt'));
  return form;
};
const asset: Make<Params> = ({ assetId }) => ({ id: assetId });
const venue: Make<Params> = ({ venueId }) => ({ id: venueId });
const trainer: Make<Params> = ({ trainerId }) => ({ id: trainerId });
const partner: Make<Params> = ({ partnerId }) => ({ id: partnerId });
const bankQuestion: Make<Params> = ({ bankQuestionId }) => ({ id: bankQuestionId });
const aFileOfQuestions: Make<Form> = () => {
  const form = new FormData();
  form.set('file', new File(['Benar? {T}'], 'soal.gift'));
  return form;
};
const aQuestionToAdd: Make<Form> = ({ bankCategoryId }) => ({
  intent: 'create',
  type: 'true_false',
  key: newId(),
  'stem.id': 'Benarkah?',
  points: '1',
  categoryId: bankCategoryId,
});
const studioUsers: Rule = { training_manager: 'all', trainer: 'all' };
/** Batches are planned by training managers; trainers see them. */
const planners: Rule = { training_manager: 'all', trainer: 'refused' };
const plannedBatch: Make<Params> = ({ plannedBatchId }) => ({ id: plannedBatchId });
const aBatchToPlan = {
  zone: 'Asia/Makassar',
  opensAt: '2030-01-01T08:00',
  closesAt: '2030-02-01T08:00',
  capacity: '10',
};
const aMeetingToKeep = {
  intent: 'keep',
  startsAt: '2035-01-01T08:00',
  endsAt: '2035-01-01T16:00',
  reason: 'Jadwal baru',
};
/** Venues, trainers and partner institutions are the same for everybody. */
const registerKeepers: Rule = { training_manager: 'all' };
/** Who writes a course: training managers any, trainers those they are authors of. */
const courseWriters: Rule = { training_manager: 'all', trainer: 'own' };
const work =
  (item: 'workItemId' | 'surveyId' | 'filesId'): Make<Params> =>
  (things) => ({ enrollmentId: things.workEnrollmentId, itemId: things[item] });
const submission: Make<Params> = ({ submissionId }) => ({ id: submissionId });
/** Who marks work: managers that of the people of their units, trainers that of the courses they write. */
const markers: Rule = { training_manager: 'own', trainer: 'own' };
const certificateChangers: Rule = { hr: 'own', training_manager: 'refused', auditor: 'refused' };

/**
 * Who reaches what: one entry for each URL of app/routes.ts. tests/routes/access-matrix.test.ts walks every route, role
 * and reach, and fails on a route that is not here.
 */
export const accessPolicy: Record<string, Entry> = {
  '(root)': { loader: 'anyone' },
  '/': { loader: 'signed-in' },

  // Anyone
  '/theme': { action: { rule: 'anyone', form: () => ({ theme: 'dark', to: '/' }) } },
  '/about': {},
  '/demo': { loader: 'anyone' },
  '/*': { loader: 'nobody' },

  '/verify/:code?': {
    params: ({ certificateCode }) => ({ code: certificateCode }),
    loader: 'anyone',
    action: { rule: 'anyone', form: aFile, unknown: 'reached' },
  },

  '/calendar/:file': { params: ({ calendarFile }) => ({ file: calendarFile }), loader: 'anyone' },

  // Signing in and out
  '/login': {
    loader: 'anyone',
    action: { rule: 'anyone', form: () => ({ email: 'a@b.example', password: 'salah' }) },
  },
  '/logout': { loader: 'anyone', action: 'anyone' },
  '/activate': {
    action: {
      rule: 'anyone',
      form: () => ({ identifier: 'x', printedCode: 'AAAAA-AAAAA', newPassword: 'Bukit-Hijau-42' }),
    },
  },
  '/forgot': { loader: 'anyone', action: { rule: 'anyone', form: () => ({ identifier: 'x' }) } },
  '/reset/:code': {
    params: () => ({ code: 'tebakan' }),
    unknown: 'reached',
    loader: 'anyone',
    action: {
      rule: 'anyone',
      form: () => ({ newPassword: 'Bukit-Hijau-42' }),
      unknown: 'reached',
    },
  },
  '/setup/:code': {
    params: () => ({ code: 'tebakan' }),
    unknown: 'reached',
    loader: 'anyone',
    action: {
      rule: 'anyone',
      form: () => ({ name: 'A', email: 'a@b.example', newPassword: 'Bukit-Hijau-42' }),
      unknown: 'reached',
    },
  },

  // Everybody signed in
  '/notifications': {
    loader: 'signed-in',
    action: { rule: myself, form: ({ noticeId }) => ({ intent: 'open', id: noticeId }) },
  },
  '/me/sessions': {
    loader: 'signed-in',
    action: { rule: myself, form: ({ sessionId }) => ({ intent: 'end', id: sessionId }) },
  },
  '/me/calendar': {
    loader: 'signed-in',
    action: { rule: 'signed-in', form: () => ({ intent: 'renew' }), unknown: 'reached' },
  },

  // The learner
  '/catalogue': { loader: 'signed-in' },
  '/courses/:slug': {
    params: ({ slug }) => ({ slug }),
    loader: 'signed-in',
    action: {
      // Whoever is no employee has nothing to enroll.
      rule: {
        employee: 'all',
        supervisor: 'all',
        trainer: 'refused',
        training_manager: 'refused',
        hr: 'refused',
        administrator: 'refused',
        auditor: 'refused',
        assessor: 'refused',
      },
      form: ({ offeringId }) => ({ offeringId }),
    },
  },
  '/courses/:slug/interest': {
    params: ({ workshopSlug }) => ({ slug: workshopSlug }),
    loader: 'signed-in',
    unknown: 'reached',
    action: {
      rule: {
        employee: 'all',
        supervisor: 'all',
        trainer: 'refused',
        training_manager: 'refused',
        hr: 'refused',
        administrator: 'refused',
        auditor: 'refused',
        assessor: 'refused',
      },
      form: () => ({ intent: 'note' }),
    },
  },
  '/courses/:slug/lessons/:itemId': {
    params: ({ slug, lessonId }) => ({ slug, itemId: lessonId }),
    loader: { trainer: 'all', training_manager: 'all', hr: 'all', administrator: 'all' },
  },
  '/learn': { loader: 'signed-in' },
  '/learn/renewals/:assignmentId': {
    params: ({ assignmentId }) => ({ assignmentId }),
    loader: myself,
    action: myself,
  },
  '/learn/:enrollmentId': { params: lesson, loader: myself },
  '/learn/:enrollmentId/withdrawal': {
    params: lesson,
    loader: 'signed-in',
    unknown: 'reached',
    action: {
      rule: myself,
      params: async (things) => ({ enrollmentId: await freshEnrollment(things) }),
    },
  },
  '/learn/:enrollmentId/materials/:assetId': {
    params: ({ batchEnrollmentId, assetId }) => ({ enrollmentId: batchEnrollmentId, assetId }),
    loader: myself,
  },
  '/learn/:enrollmentId/version': {
    params: lesson,
    loader: myself,
    action: { rule: myself, form: ({ versionId }) => ({ versionId, answer: 'stayed' }) },
  },
  '/learn/:enrollmentId/items/:itemId': { params: lesson, loader: myself, action: myself },
  '/learn/:enrollmentId/items/:itemId/progress': {
    params: lesson,
    action: { rule: myself, form: () => ({ seconds: '30' }) },
  },
  '/learn/:enrollmentId/quiz/:itemId': { params: quiz, loader: myself, action: myself },
  '/learn/:enrollmentId/quiz/:itemId/attempts/:attemptId': {
    params: attempt,
    loader: myself,
    action: { rule: myself, form: () => ({}) },
  },
  '/learn/:enrollmentId/quiz/:itemId/attempts/:attemptId/answers': {
    params: attempt,
    action: {
      rule: myself,
      json: ({ questionId }) => ({ answers: [{ questionId, sequence: 1, answer: [] }] }),
    },
  },
  '/learn/:enrollmentId/quiz/:itemId/attempts/:attemptId/summary': {
    params: attempt,
    loader: myself,
    action: { rule: myself, form: () => ({}) },
  },
  '/learn/:enrollmentId/quiz/:itemId/attempts/:attemptId/result': {
    params: attempt,
    loader: myself,
  },

  '/learn/:enrollmentId/quiz/:itemId/attempts/:attemptId/files/:questionId': {
    params: openFiles,
    loader: myself,
    action: { rule: myself, form: aFileToUpload },
  },
  '/learn/:enrollmentId/quiz/:itemId/attempts/:attemptId/files/:questionId/send': {
    params: openFiles,
    action: { rule: myself, form: aFileToUpload },
  },
  '/learn/:enrollmentId/quiz/:itemId/attempts/:attemptId/second-look/:questionId': {
    params: (things) => ({
      enrollmentId: things.silentEnrollmentId,
      itemId: things.silentQuizId,
      attemptId: things.silentAttemptId,
      questionId: things.silentQuestionId,
    }),
    loader: myself,
    action: { rule: myself, form: () => ({ reason: 'Langkah kedua ada.' }) },
  },

  '/learn/:enrollmentId/assignments/:itemId': {
    params: work('workItemId'),
    loader: myself,
    action: { rule: myself, form: () => ({ text: 'Jawaban saya' }) },
  },
  '/learn/:enrollmentId/surveys/:itemId': {
    params: work('surveyId'),
    loader: myself,
    action: { rule: myself, form: () => ({}) },
  },
  '/learn/:enrollmentId/files/:itemId': {
    params: work('filesId'),
    loader: myself,
    action: { rule: myself, form: () => ({}) },
  },

  '/me/certificates': { loader: 'signed-in' },
  '/me/competencies': {
    loader: employees,
    action: { rule: myself, form: ({ competencyId }) => ({ competencyId }) },
  },
  '/me/recommendations': { loader: employees },
  '/me/competencies/history': { loader: employees },
  '/me/competencies/:competencyId': {
    params: ({ competencyId }) => ({ competencyId }),
    loader: myself,
    action: { rule: myself, form: () => ({ intent: 'rate', level: '2' }) },
  },

  '/me/views': { loader: employees },

  // The supervisor
  '/team': {
    loader: { supervisor: 'all' },
    action: {
      rule: raters,
      form: ({ proposalId }) => ({ decision: 'confirm', proposalId }),
    },
  },
  '/team/:employeeId': {
    params: member,
    loader: { supervisor: 'own' },
    action: { rule: askers, form: ({ competencyId }) => ({ competencyId }) },
  },
  '/team/:employeeId/history': { params: member, loader: { supervisor: 'own' } },
  '/team/:employeeId/:competencyId': {
    params: member,
    loader: { supervisor: 'own' },
    action: { rule: raters, form: () => ({ intent: 'rate', level: '3' }) },
  },

  // HR
  '/hr/gaps': { loader: agencyReaders },
  '/hr/gaps/:unitId': { params: ({ unitId }) => ({ unitId }), loader: agencyReaders },
  '/hr/gaps/:unitId/staff': { params: ({ unitId }) => ({ unitId }), loader: agencyReaders },
  '/hr/views': {
    loader: agencyReaders,
    action: {
      rule: { hr: 'own' },
      form: ({ savedViewId }) => ({ intent: 'rename', id: savedViewId, name: 'Nama baru' }),
    },
  },
  '/hr/exports': {
    loader: { ...agencyReaders, trainer: 'all' },
    action: {
      rule: agencyReaders,
      form: ({ unitId }) => ({ page: 'matrix', query: `unit=${unitId}`, format: 'csv' }),
    },
  },
  '/hr/gaps/export': { search: ({ unitId }) => ({ unit: unitId }), loader: agencyReaders },
  '/hr/gaps/people': {
    search: cell,
    loader: agencyReaders,
    action: { rule: askers, form: ({ employeeId }) => ({ intent: 'ask', employeeId }) },
  },
  '/hr/gaps/people/export': { search: cell, loader: agencyReaders },
  // HR of an agency reads the standards, which concern everybody, and changes none.
  '/hr/standards': { loader: standardReaders },
  '/hr/standards.csv': { loader: standardReaders },
  '/hr/standards/grid': {
    loader: {},
    action: { rule: {}, form: () => ({ intent: 'preview', validFrom: '2026-01-01' }) },
  },
  '/hr/standards/positions/:id': {
    params: ({ positionId }) => ({ id: positionId }),
    loader: standardReaders,
  },
  '/hr/standards/families/:key': {
    params: ({ family }) => ({ key: family }),
    loader: standardReaders,
  },
  '/hr/standards/levels/:key': {
    params: ({ positionLevel }) => ({ key: positionLevel }),
    loader: standardReaders,
  },
  // Frameworks concern everybody: HR of a part reads them, and only HR of the whole writes.
  '/hr/frameworks': { loader: frameworkReaders },
  '/hr/frameworks/new': {
    loader: {},
    action: { rule: {}, form: () => ({ code: 'BARU', 'name.id': 'Kamus', levelCount: '5' }) },
  },
  '/hr/frameworks/:id': {
    params: framework,
    loader: frameworkReaders,
    action: { rule: {}, form: () => ({ intent: 'start' }) },
  },
  '/hr/frameworks/:id/draft': {
    params: framework,
    loader: {},
    action: { rule: {}, form: () => ({ intent: 'discard', revision: '1', confirm: 'on' }) },
  },
  '/hr/frameworks/:id/draft/competency': {
    params: framework,
    loader: {},
    action: { rule: {}, form: () => ({ intent: 'remove', revision: '1', confirm: 'on' }) },
  },
  '/hr/frameworks/:id/publish': {
    params: framework,
    loader: {},
    action: { rule: {}, form: () => ({ seal: '' }) },
  },
  // Each line is checked against the scope of the sender.
  '/hr/assessments': {
    loader: roundTakers,
    action: { rule: roundTakers, form: aRound, unknown: 'reached' },
  },
  '/hr/assessments/template': { loader: roundTakers },
  '/hr/employees': { loader: { ...peopleReaders, assessor: 'own' } },
  '/hr/employees/:id': {
    params: employee,
    loader: { ...peopleReaders, assessor: 'own', employee: 'own', supervisor: 'own' },
  },
  '/hr/employees/:id/competencies': {
    params: employee,
    loader: competencyReaders,
    action: { rule: askers, form: ({ competencyId }) => ({ competencyId }) },
  },
  '/hr/employees/:id/competencies/history': {
    params: employee,
    loader: competencyReaders,
  },
  '/hr/employees/:id/competencies/:competencyId': {
    params: ({ employeeId, competencyId }) => ({ id: employeeId, competencyId }),
    loader: competencyReaders,
    action: { rule: askers, form: () => ({ intent: 'rate', level: '3' }) },
  },
  // The rule concerns everybody: HR of an agency reads it and does not find the deed.
  '/hr/frameworks/:id/rule': {
    params: ({ frameworkId }) => ({ id: frameworkId }),
    loader: standardReaders,
    action: {
      rule: {},
      form: () => ({
        intent: 'preview',
        'rank.supervisor': '1',
        pick: 'latest',
        expiry: 'lapses',
        validFrom: '2026-01-01',
      }),
    },
  },
  '/hr/employees/:id/recommendations': {
    params: employee,
    loader: { ...agencyReaders, employee: 'own', supervisor: 'own' },
    action: { rule: senders, form: anOffering },
  },
  '/team/:employeeId/recommendations': {
    params: ({ employeeId }) => ({ employeeId }),
    loader: { supervisor: 'own' },
    action: { rule: senders, form: anOffering },
  },
  '/hr/units': { loader: peopleReaders },
  '/hr/units/:id': { params: unit, loader: peopleReaders },
  // An import changes the whole organisation: HR of a part does not find it.
  '/hr/import': {
    loader: { administrator: 'all' },
    action: { rule: { administrator: 'all' }, form: anUpload, unknown: 'reached' },
  },
  '/hr/import/:id': {
    params: importRun,
    loader: { administrator: 'all' },
    action: { rule: { administrator: 'all' }, form: () => ({}) },
  },
  // What is required is read by all readers, of their own people; requiring takes HR of the whole organisation.
  '/hr/trainings': { loader: agencyReaders },
  '/hr/trainings/new': {
    loader: {},
    action: {
      rule: { hr: 'refused', training_manager: 'refused', auditor: 'refused' },
      form: ({ positionId, courseId }) => ({
        intent: 'create',
        scope: `position:${positionId}`,
        courseId,
        importance: 'mutlak',
        dueDays: '30',
        validFrom: '2026-01-01',
      }),
    },
  },
  '/hr/trainings/:id': {
    params: training,
    loader: requirementReaders,
    action: {
      rule: { hr: 'refused', training_manager: 'refused', auditor: 'refused' },
      form: () => ({ endsOn: '2036-01-01' }),
    },
  },
  '/hr/trainings/:id/export': { params: training, loader: requirementReaders },
  '/hr/employees/:id/evidence': {
    params: employee,
    loader: recorders,
    action: { rule: recorders, form: aProof },
  },
  '/hr/certificates': { loader: agencyReaders },
  '/hr/certificates/:id': { params: certificate, loader: agencyReaders },
  '/hr/certificates/:id/revoke': {
    params: certificate,
    loader: { hr: 'own' },
    action: {
      rule: certificateChangers,
      form: () => ({ reason: 'Salah peserta pada angkatan ini' }),
    },
  },
  '/hr/certificates/:id/reissue': {
    params: certificate,
    loader: { hr: 'own' },
    action: { rule: certificateChangers, form: () => ({ name: 'Nama Baru' }) },
  },
  '/hr/employees/:id/access': {
    params: employee,
    loader: { hr: 'own', administrator: 'all', auditor: 'all' },
    action: { rule: { hr: 'own', administrator: 'all' }, form: () => ({ intent: 'code' }) },
  },
  '/hr/units/:id/codes': {
    params: unit,
    loader: { hr: 'own', administrator: 'all' },
    action: { rule: { hr: 'own', administrator: 'all' }, form: () => ({ intent: 'print' }) },
  },

  // The studio
  '/studio': { loader: studioUsers },
  '/studio/courses/new': {
    loader: studioUsers,
    // One copies what one writes.
    action: {
      rule: courseWriters,
      form: ({ writtenCourseId }) => ({
        'title.id': 'Baru',
        kind: 'online',
        formId: '16',
        code: 'BARU-1',
        fromCourseId: writtenCourseId,
      }),
    },
  },
  '/studio/courses/:id': {
    params: writtenCourse,
    loader: courseWriters,
    action: {
      rule: courseWriters,
      form: ({ writtenItemKey }) => ({
        intent: 'edit',
        edit: JSON.stringify({ kind: 'shift-item', key: writtenItemKey, by: 'up' }),
      }),
    },
  },
  '/studio/courses/:id/edits': {
    params: writtenCourse,
    action: {
      rule: courseWriters,
      json: ({ writtenItemKey }) => ({ kind: 'shift-item', key: writtenItemKey, by: 'down' }),
    },
  },
  '/studio/courses/:id/facts': {
    params: writtenCourse,
    loader: courseWriters,
    action: {
      rule: courseWriters,
      form: () => ({
        seen: '',
        'title.id': 'Judul',
        languages: 'id',
        kind: 'online',
        formId: '16',
        step: 'save',
      }),
    },
  },
  '/studio/courses/:id/surveys/:key': {
    params: ({ workCourseId, surveyKey }) => ({ id: workCourseId, key: surveyKey }),
    loader: courseWriters,
  },
  '/studio/courses/:id/participants': {
    params: ({ workCourseId }) => ({ id: workCourseId }),
    loader: courseWriters,
  },
  '/studio/courses/:id/interest': {
    params: ({ workCourseId }) => ({ id: workCourseId }),
    loader: courseWriters,
  },
  '/studio/courses/:id/grades': {
    params: ({ workCourseId }) => ({ id: workCourseId }),
    loader: courseWriters,
  },
  '/studio/courses/:id/quizzes/:key/accommodations': {
    params: ({ quizCourseId, quizKey }) => ({ id: quizCourseId, key: quizKey }),
    loader: courseWriters,
    action: {
      rule: { training_manager: 'own', trainer: 'own' },
      form: ({ employeeId }) => ({
        ...{ intent: 'give', scope: `person:${employeeId}`, extraTries: '1' },
      }),
    },
  },
  '/studio/courses/:id/quizzes/:key/results': {
    params: ({ quizCourseId, quizKey }) => ({ id: quizCourseId, key: quizKey }),
    loader: courseWriters,
  },
  '/studio/courses/:id/quizzes/:key/results/:questionId': {
    params: quizQuestion,
    loader: courseWriters,
  },
  '/studio/courses/:id/quizzes/:key/questions/:questionId/key': {
    params: quizQuestion,
    search: () => ({ step: 'rule' }),
    loader: courseWriters,
    action: {
      rule: courseWriters,
      form: () => ({ intent: 'rule', rule: 'everyone', reason: 'Kunci keliru.' }),
    },
  },
  '/studio/answers': { loader: studioUsers },
  '/studio/answers/:id': {
    params: ({ answerId }) => ({ id: answerId }),
    loader: markers,
    action: { rule: markers, form: () => ({ intent: 'mark', points: '1' }) },
  },
  '/studio/submissions': { loader: studioUsers },
  '/studio/submissions/:id': {
    params: submission,
    loader: markers,
    action: { rule: markers, form: () => ({ result: 'passed', score: '80' }) },
  },
  '/studio/courses/:id/certificate': {
    params: writtenCourse,
    loader: courseWriters,
    action: { rule: { training_manager: 'all' }, form: () => ({ awards: 'attended' }) },
  },
  '/studio/courses/:id/authors': {
    params: writtenCourse,
    loader: courseWriters,
    action: {
      rule: { training_manager: 'all' },
      form: ({ accountId }) => ({ intent: 'remove', accountId }),
    },
  },
  '/studio/courses/:id/items/:key': {
    params: writtenItem,
    loader: courseWriters,
    action: {
      rule: courseWriters,
      form: () => ({ intent: 'settings', seen: '', 'title.id': 'Materi', 'title.en': 'Materi' }),
    },
  },
  '/studio/courses/:id/preview/:key': { params: writtenItem, loader: courseWriters },
  '/studio/courses/:id/review': {
    params: writtenCourse,
    loader: courseWriters,
    action: { rule: courseWriters, form: () => ({ intent: 'take-back' }) },
  },
  '/studio/courses/:id/versions': { params: writtenCourse, loader: courseWriters },
  '/studio/courses/:id/versions/:version': {
    params: ({ writtenCourseId }) => ({ id: writtenCourseId, version: 'draft' }),
    loader: courseWriters,
    action: {
      rule: courseWriters,
      params: ({ writtenCourseId }) => ({ id: writtenCourseId, version: '1' }),
      form: () => ({ intent: 'restore' }),
    },
  },
  '/studio/courses/:id/items/:key/text': {
    params: writtenItem,
    search: () => ({ text: 'id' }),
    action: {
      rule: courseWriters,
      json: () => ({ base: 1, document: { type: 'doc', content: [{ type: 'paragraph' }] } }),
    },
  },
  '/studio/courses/:id/items/:key/history': {
    params: writtenItem,
    search: () => ({ text: 'id' }),
    loader: courseWriters,
    action: { rule: courseWriters, form: ({ textEntryId }) => ({ entry: textEntryId, base: '1' }) },
  },
  // Each question of the world is in a restricted category that its trainer keeps.
  '/studio/offerings': { loader: studioUsers },
  '/studio/offerings/new': {
    loader: planners,
    action: {
      rule: planners,
      form: ({ plannedCourseId }) => ({ courseId: plannedCourseId, ...aBatchToPlan }),
      unknown: 'reached',
    },
  },
  '/studio/offerings/:id': {
    params: plannedBatch,
    loader: studioUsers,
    action: { rule: planners, form: () => ({ intent: 'announce' }) },
  },
  '/studio/offerings/:id/edit': {
    params: plannedBatch,
    loader: planners,
    action: { rule: planners, form: () => aBatchToPlan },
  },
  '/studio/offerings/:id/meetings': { params: plannedBatch, loader: studioUsers },
  '/studio/offerings/:id/meetings/new': {
    params: plannedBatch,
    loader: planners,
    action: { rule: planners, form: () => aMeetingToKeep },
  },
  '/studio/offerings/:id/meetings/:meetingId': {
    params: ({ plannedBatchId, plannedMeetingId }) => ({
      id: plannedBatchId,
      meetingId: plannedMeetingId,
    }),
    loader: planners,
    action: { rule: planners, form: () => aMeetingToKeep },
  },
  '/studio/offerings/:id/participants': { params: plannedBatch, loader: courseWriters },
  '/studio/offerings/:id/history': { params: plannedBatch, loader: studioUsers },
  '/studio/offerings/:id/change': {
    params: plannedBatch,
    loader: planners,
    action: {
      rule: planners,
      form: () => ({ intent: 'capacity', capacity: '12', reason: 'Ruang lebih besar' }),
    },
  },
  '/studio/offerings/:id/copy': {
    params: plannedBatch,
    loader: planners,
    action: { rule: planners, form: () => ({ intent: 'preview', firstDay: '2032-03-01' }) },
  },
  '/studio/calendar': { loader: studioUsers },
  '/studio/questions': {
    loader: studioUsers,
    action: {
      rule: courseWriters,
      form: ({ bankQuestionId, bankCategoryId }) => ({
        intent: 'move',
        questions: `${bankQuestionId}.1`,
        categoryId: bankCategoryId,
      }),
    },
  },
  '/studio/questions/new': {
    loader: studioUsers,
    action: { rule: courseWriters, form: aQuestionToAdd },
  },
  '/studio/questions/categories': {
    loader: studioUsers,
    action: {
      rule: { training_manager: 'all' },
      form: ({ bankCategoryId }) => ({
        intent: 'save',
        categoryId: bankCategoryId,
        'name.id': 'Ujian',
        restricted: 'on',
      }),
    },
  },
  '/studio/questions/:id': {
    params: bankQuestion,
    loader: courseWriters,
    action: {
      rule: courseWriters,
      form: ({ bankCategoryId }) => ({ intent: 'place', categoryId: bankCategoryId, tags: 'a' }),
    },
  },
  '/studio/questions/import': {
    loader: studioUsers,
    action: { rule: studioUsers, form: aFileOfQuestions, unknown: 'reached' },
  },
  '/studio/questions/import/template/:format': {
    params: () => ({ format: 'csv' }),
    unknown: 'reached',
    loader: studioUsers,
  },
  // What somebody had checked or made is his or her own.
  '/studio/questions/import/:id': {
    params: ({ questionImportId }) => ({ id: questionImportId }),
    loader: { trainer: 'own' },
    action: {
      rule: { trainer: 'own' },
      form: ({ bankCategoryId }) => ({ categoryId: bankCategoryId }),
    },
  },
  '/studio/questions/import/:id/pictures/:hash': {
    params: ({ questionImportId, questionPictureHash }) => ({
      id: questionImportId,
      hash: questionPictureHash,
    }),
    loader: { trainer: 'own' },
  },
  '/studio/questions/export': {
    loader: studioUsers,
    action: {
      rule: courseWriters,
      form: ({ bankCategoryId }) => ({ categoryId: bankCategoryId, format: 'gift' }),
    },
  },
  '/studio/questions/export/:id': {
    params: ({ questionExportId }) => ({ id: questionExportId }),
    loader: { trainer: 'own' },
  },
  '/studio/questions/export/:id/file': {
    params: ({ questionExportId }) => ({ id: questionExportId }),
    loader: { trainer: 'own' },
  },
  '/studio/questions/:id/versions': { params: bankQuestion, loader: courseWriters },
  '/studio/venues': { loader: studioUsers },
  '/studio/venues/new': {
    loader: registerKeepers,
    action: {
      rule: registerKeepers,
      form: () => ({ venueId: newId(), name: `Gedung ${newId()}`, zone: 'Asia/Jakarta' }),
      unknown: 'reached',
    },
  },
  '/studio/venues/:id': {
    params: venue,
    loader: studioUsers,
    action: {
      rule: registerKeepers,
      form: ({ roomId }) => ({ intent: 'archive-room', roomId }),
    },
  },
  '/studio/trainers': { loader: studioUsers },
  // Employees become trainers by the managers of their units.
  '/studio/trainers/new': {
    search: ({ employeeId }) => ({ employee: employeeId }),
    loader: { training_manager: 'own' },
    action: {
      rule: { training_manager: 'own' },
      form: ({ employeeId }) => ({ from: 'inside', trainerId: newId(), employeeId }),
    },
  },
  '/studio/trainers/:id': {
    params: trainer,
    loader: studioUsers,
    action: { rule: registerKeepers, form: () => ({ intent: 'archive' }) },
  },
  '/studio/partners': { loader: studioUsers },
  '/studio/partners/new': {
    loader: registerKeepers,
    action: {
      rule: registerKeepers,
      form: () => ({ partnerId: newId(), name: `Lembaga ${newId()}`, kind: 'university' }),
      unknown: 'reached',
    },
  },
  '/studio/partners/:id': {
    params: partner,
    loader: studioUsers,
    action: {
      rule: registerKeepers,
      form: () => ({ intent: 'add-course', partnerCourseId: newId(), title: 'Kursus' }),
    },
  },
  // Every file of the library is everybody's to use; a trainer changes what he or she uploaded.
  '/studio/media': {
    loader: studioUsers,
    action: { rule: studioUsers, form: aFileToAdd, unknown: 'reached' },
  },
  '/studio/media/:id': {
    params: asset,
    loader: studioUsers,
    action: {
      rule: { training_manager: 'all', trainer: 'refusedUnlessOwn' },
      form: () => ({ intent: 'describe', title: 'Judul' }),
    },
  },
  '/studio/media/pick': { loader: studioUsers },
  '/studio/media/files/:name': {
    params: ({ assetName }) => ({ name: assetName }),
    loader: studioUsers,
  },
  '/studio/media/:id/file': { params: asset, loader: studioUsers },
  '/studio/uploads/:uploadId/asset': {
    params: ({ uploadId }) => ({ uploadId }),
    action: { trainer: 'own' },
  },

  // Administration
  '/admin': { loader: 'signed-in' },
  '/admin/access': { loader: { administrator: 'all', auditor: 'all' } },
  '/admin/access/:id': {
    params: account,
    loader: { administrator: 'all', auditor: 'all' },
    action: {
      rule: { administrator: 'all' },
      form: () => ({ intent: 'give', role: 'trainer', validFrom: '2026-01-01' }),
    },
  },
  '/admin/settings': { loader: { administrator: 'all' } },
  // Keys are no secret: what one may not change is refused, whichever it is.
  '/admin/settings/:key': {
    params: () => ({ key: 'hours.yearlyTarget' }),
    unknown: 'reached',
    loader: { administrator: 'all' },
    action: {
      rule: {
        employee: 'refused',
        supervisor: 'refused',
        trainer: 'refused',
        training_manager: 'refused',
        hr: 'refused',
        auditor: 'refused',
        assessor: 'refused',
        administrator: 'all',
      },
      form: () => ({ value: '20', validFrom: '2026-01-01' }),
      unknown: 'reached',
    },
  },
  '/admin/mail': { loader: { administrator: 'all' } },
  '/admin/mail/:id': {
    params: ({ mailId }) => ({ id: mailId }),
    loader: { administrator: 'all' },
  },

  // Files
  '/me/certificates/:id/pdf': {
    params: certificate,
    loader: { ...agencyReaders, employee: 'own' },
  },
  '/hr/certificates.csv': { loader: agencyReaders },
  '/hr/frameworks/:id/csv': {
    params: framework,
    search: () => ({ version: '1' }),
    loader: frameworkReaders,
  },
  '/hr/employees.csv': { loader: peopleReaders },
  '/hr/exports/:id/file': {
    params: ({ exportId }) => ({ id: exportId }),
    loader: { hr: 'own' },
  },
  '/hr/import/:id/findings.csv': {
    params: importRun,
    loader: { administrator: 'all' },
  },
  '/files/evidence/:evidenceId/:name': {
    params: ({ evidenceId }) => ({ evidenceId, name: 'hasil.pdf' }),
    loader: competencyReaders,
  },
  '/files/answers/:fileId': {
    params: ({ answerFileId }) => ({ fileId: answerFileId }),
    loader: { training_manager: 'own', trainer: 'own', employee: 'own' },
  },
  '/files/submissions/:submissionId/:name': {
    params: ({ submissionId }) => ({ submissionId, name: 'kerja.pdf' }),
    loader: { training_manager: 'own', trainer: 'own', employee: 'own' },
  },
  '/files/lessons/:itemId/:name': {
    params: ({ lessonId, lessonFileName }) => ({ itemId: lessonId, name: lessonFileName }),
    loader: {
      employee: 'own',
      trainer: 'all',
      training_manager: 'all',
      hr: 'all',
      administrator: 'all',
    },
  },
};
