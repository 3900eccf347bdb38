import type { Page } from '@playwright/test';

import { begunCourse, enrolledIn, partOf } from './course-of-learner.ts';
import { aDraft, aFramework } from './framework-draft.ts';
import { attempt, handedIn, practicePage, practiceResult, quizStart } from './quiz-attempt.ts';
import {
  aSharedHistory,
  aStudioCourse,
  aStudioDraft,
  openedIn,
  quizResults,
  surveyResults,
} from './studio-draft.ts';
import { anOpenQuestion, aStudioItem } from './studio-item.ts';
import { aTextHistory, aWrittenLesson } from './studio-text.ts';
import { type DemoRole, following, origin } from './visit.ts';

export type Stop = {
  name: string;
  role: DemoRole | 'public';
  /** A path, or how to find one from the pages before. */
  path: string | ((page: Page) => Promise<string>);
};

/** The first batch of the list that stands so; `end` is added to its address. */
const aBatch = (state: 'planned' | 'open', end = '') =>
  following(`/studio/offerings?state=${state}`, ['main tbody a[href^="/studio/offerings/"]'], end);

/** Every page of the product with somebody who may see it: for pictures and for accessibility. */
export const stops: Stop[] = [
  { name: 'login', role: 'public', path: '/login' },
  { name: 'forgot', role: 'public', path: '/forgot' },
  { name: 'activate', role: 'public', path: '/activate' },
  { name: 'demo', role: 'public', path: '/demo' },
  { name: 'about', role: 'public', path: '/about' },
  { name: 'verify', role: 'public', path: '/verify' },
  { name: 'verify-unknown', role: 'public', path: '/verify/0000-0000-0000-0000' },
  { name: 'home-employee', role: 'employee', path: '/' },
  { name: 'catalogue', role: 'employee', path: '/catalogue' },
  { name: 'catalogue-empty', role: 'employee', path: '/catalogue?q=zzzzqqqq' },
  { name: 'course', role: 'employee', path: '/courses/administrasi-kependudukan' },
  {
    name: 'course-batches',
    role: 'employee',
    path: following('/catalogue?kind=workshop', ['main a[href^="/courses/"]']),
  },
  { name: 'learn', role: 'employee', path: '/learn' },
  {
    name: 'course-home',
    role: 'employee',
    path: begunCourse('publicService'),
  },
  { name: 'course-home-newer', role: 'employee', path: begunCourse('security') },
  { name: 'newer-version', role: 'employee', path: begunCourse('security', '/version') },
  { name: 'competencies', role: 'employee', path: '/me/competencies' },
  {
    name: 'competency',
    role: 'employee',
    path: following('/me/competencies', ['main table a[href^="/me/competencies/"]']),
  },
  { name: 'recommendations', role: 'employee', path: '/me/recommendations' },
  { name: 'competency-history', role: 'employee', path: '/me/competencies/history' },
  {
    name: 'competencies-find',
    role: 'employee',
    path: '/me/competencies?find=kepala',
  },
  {
    name: 'competencies-target',
    role: 'employee',
    path: following('/me/competencies?find=kepala', ['main a[href*="/me/competencies?target="]']),
  },
  { name: 'views', role: 'employee', path: '/me/views' },
  { name: 'certificates', role: 'employee', path: '/me/certificates' },
  {
    name: 'lesson',
    role: 'employee',
    path: partOf('publicService', 'items'),
  },
  {
    name: 'lesson-blocks',
    role: 'employee',
    path: partOf('publicService', 'items', 'pengaduan', 'complaints'),
  },
  { name: 'assignment', role: 'employee', path: partOf('publicService', 'assignments') },
  { name: 'files', role: 'employee', path: partOf('publicService', 'files') },
  { name: 'item-closed', role: 'employee', path: partOf('publicService', 'surveys') },
  {
    name: 'lesson-preview',
    role: 'manager',
    path: following('/courses/pelayanan-publik-prima', ['main a[href*="/lessons/"]']),
  },
  { name: 'sessions', role: 'employee', path: '/me/sessions' },
  { name: 'own-calendar', role: 'employee', path: '/me/calendar' },
  { name: 'notifications', role: 'employee', path: '/notifications' },
  { name: 'not-found', role: 'employee', path: '/no-such-page' },
  { name: 'home-supervisor', role: 'supervisor', path: '/' },
  { name: 'team', role: 'supervisor', path: '/team' },
  { name: 'learn-renewal', role: 'supervisor', path: '/learn' },
  { name: 'course-renewal', role: 'supervisor', path: '/courses/keamanan-informasi-asn' },
  { name: 'renewal', role: 'supervisor', path: theRenewal },
  { name: 'member', role: 'supervisor', path: following('/team', ['main th a[href^="/team/"]']) },
  {
    name: 'member-history',
    role: 'supervisor',
    path: following('/team', ['main th a[href^="/team/"]'], '/history'),
  },
  {
    name: 'member-competency',
    role: 'supervisor',
    path: following('/team', ['main th a[href^="/team/"]', 'main table a[href^="/team/"]']),
  },
  {
    name: 'member-recommendations',
    role: 'supervisor',
    path: async (page) =>
      `${await following('/team', ['main th a[href^="/team/"]'])(page)}/recommendations`,
  },
  { name: 'assignment-returned', role: 'supervisor', path: partOf('publicService', 'assignments') },
  { name: 'survey-answered', role: 'supervisor', path: partOf('publicService', 'surveys') },
  { name: 'quiz-attempt', role: 'supervisor', path: attempt },
  { name: 'quiz-start', role: 'supervisor', path: quizStart },
  {
    name: 'quiz-summary',
    role: 'supervisor',
    path: async (page) => `${await attempt(page)}/summary`,
  },
  { name: 'quiz-result', role: 'supervisor', path: handedIn },
  { name: 'practice-choices', role: 'supervisor', path: practicePage(1) },
  { name: 'practice-texts', role: 'supervisor', path: practicePage(2) },
  { name: 'practice-numbers', role: 'supervisor', path: practicePage(3) },
  { name: 'practice-result', role: 'supervisor', path: practiceResult },
  { name: 'home-hr', role: 'hr', path: '/' },
  { name: 'assignment-waiting', role: 'hr', path: partOf('publicService', 'assignments') },
  { name: 'survey', role: 'hr', path: partOf('publicService', 'surveys') },
  { name: 'gaps', role: 'hr', path: '/hr/gaps' },
  {
    name: 'gaps-of-kind',
    role: 'hr',
    path: following('/hr/gaps', ['main thead a[href*="kind="]']),
  },
  {
    name: 'gaps-of-competency',
    role: 'hr',
    path: following('/hr/gaps', ['main thead a[href*="competency="]']),
  },
  { name: 'gaps-narrowed', role: 'hr', path: '/hr/gaps?more=1&show=severity&sort=-total' },
  { name: 'gaps-compared', role: 'hr', path: '/hr/gaps?compare=2026-01-31&trend=1' },
  {
    name: 'gap-staff',
    role: 'hr',
    path: following('/hr/gaps', ['main tbody tr:last-child a[href*="/staff"]']),
  },
  {
    name: 'gap-people',
    role: 'hr',
    path: following('/hr/gaps', ['main a[href*="/hr/gaps/people"]']),
  },
  { name: 'standards', role: 'hr', path: '/hr/standards' },
  {
    name: 'standard-position',
    role: 'hr',
    path: following('/hr/standards', ['main tbody a[href^="/hr/standards/positions/"]']),
  },
  { name: 'standard-family', role: 'hr', path: '/hr/standards/families/administrasi%20umum' },
  { name: 'standard-level', role: 'hr', path: '/hr/standards/levels/PELAKSANA' },
  { name: 'standard-grid', role: 'hr', path: '/hr/standards/grid' },
  { name: 'standard-grid-levels', role: 'hr', path: '/hr/standards/grid?rows=level' },
  { name: 'standard-grid-empty', role: 'hr', path: '/hr/standards/grid?q=zzzzqqqq' },
  { name: 'frameworks', role: 'hr', path: '/hr/frameworks' },
  { name: 'framework-new', role: 'hr', path: '/hr/frameworks/new' },
  { name: 'framework', role: 'hr', path: aFramework },
  { name: 'framework-draft', role: 'hr', path: aDraft('') },
  { name: 'framework-competency', role: 'hr', path: aDraft('/competency?code=INT') },
  { name: 'framework-competency-new', role: 'hr', path: aDraft('/competency') },
  {
    name: 'framework-publish',
    role: 'hr',
    path: async (page) => (await aDraft('')(page)).replace(/draft$/, 'publish'),
  },
  { name: 'assessments', role: 'hr', path: '/hr/assessments' },
  { name: 'employees', role: 'hr', path: '/hr/employees' },
  {
    name: 'employee',
    role: 'hr',
    path: following('/hr/employees', ['main a[href^="/hr/employees/"]']),
  },
  {
    name: 'employee-competencies',
    role: 'hr',
    path: following('/hr/employees', ['main a[href^="/hr/employees/"]'], '/competencies'),
  },
  {
    name: 'employee-history',
    role: 'hr',
    path: following('/hr/employees', ['main a[href^="/hr/employees/"]'], '/competencies/history'),
  },
  {
    name: 'employee-competency',
    role: 'hr',
    path: following('/hr/gaps', [
      'main a[href*="/hr/gaps/people"]',
      'main tbody a[href$="/competencies"]',
      'main tbody a[href*="/competencies/"]',
    ]),
  },
  {
    name: 'employee-evidence',
    role: 'hr',
    path: following('/hr/employees', ['main a[href^="/hr/employees/"]'], '/evidence'),
  },
  {
    name: 'employee-access',
    role: 'hr',
    path: following('/hr/employees', ['main a[href^="/hr/employees/"]'], '/access'),
  },
  { name: 'exports', role: 'hr', path: '/hr/exports' },
  { name: 'saved-views', role: 'hr', path: '/hr/views' },
  { name: 'units', role: 'hr', path: '/hr/units' },
  { name: 'unit', role: 'hr', path: following('/hr/units', ['main a[href^="/hr/units/"]']) },
  {
    name: 'unit-codes',
    role: 'hr',
    path: following('/hr/units', ['main a[href^="/hr/units/"]'], '/codes'),
  },
  { name: 'trainings', role: 'hr', path: '/hr/trainings' },
  {
    name: 'training',
    role: 'hr',
    path: following('/hr/trainings', ['main tbody a[href^="/hr/trainings/"]']),
  },
  { name: 'training-new', role: 'hr', path: '/hr/trainings/new' },
  { name: 'import', role: 'hr', path: '/hr/import' },
  { name: 'issued-certificates', role: 'hr', path: '/hr/certificates' },
  {
    name: 'issued-certificate',
    role: 'hr',
    path: following('/hr/certificates', ['main tbody a[href^="/hr/certificates/"]']),
  },
  {
    name: 'certificate-revoke',
    role: 'hr',
    path: following('/hr/certificates', ['main tbody a[href^="/hr/certificates/"]'], '/revoke'),
  },
  {
    name: 'certificate-reissue',
    role: 'hr',
    path: following('/hr/certificates', ['main tbody a[href^="/hr/certificates/"]'], '/reissue'),
  },
  {
    name: 'verify-valid',
    role: 'hr',
    path: following('/hr/certificates', [
      'main tbody a[href^="/hr/certificates/"]',
      'main a[href^="/verify/"]',
    ]),
  },
  { name: 'home-manager', role: 'manager', path: '/' },
  { name: 'home-trainer', role: 'trainer', path: '/' },
  {
    name: 'lesson-least-time',
    role: 'trainer',
    path: enrolledIn(
      'publicService',
      partOf('publicService', 'items', 'Lima langkah', 'Five steps'),
    ),
  },
  { name: 'studio', role: 'manager', path: '/studio' },
  { name: 'batches', role: 'manager', path: '/studio/offerings' },
  { name: 'batches-none', role: 'manager', path: '/studio/offerings?q=zzzzqqqq' },
  { name: 'batch-new', role: 'manager', path: '/studio/offerings/new' },
  { name: 'batch-planned', role: 'manager', path: aBatch('planned') },
  { name: 'batch', role: 'manager', path: aBatch('open') },
  { name: 'batch-edit', role: 'manager', path: aBatch('planned', '/edit') },
  { name: 'batch-meetings', role: 'manager', path: aBatch('open', '/meetings') },
  { name: 'batch-meeting-new', role: 'manager', path: aBatch('open', '/meetings/new') },
  { name: 'batch-participants', role: 'manager', path: aBatch('open', '/participants') },
  { name: 'batch-history', role: 'manager', path: aBatch('open', '/history') },
  { name: 'batch-change', role: 'manager', path: aBatch('open', '/change') },
  { name: 'batch-copy', role: 'manager', path: aBatch('open', '/copy') },
  { name: 'calendar', role: 'manager', path: '/studio/calendar' },
  { name: 'calendar-week', role: 'manager', path: '/studio/calendar?view=week' },
  { name: 'calendar-list', role: 'manager', path: '/studio/calendar?view=list' },
  { name: 'studio-none', role: 'manager', path: '/studio?q=zzzzqqqq' },
  { name: 'studio-trainer', role: 'trainer', path: '/studio' },
  { name: 'studio-course-new', role: 'manager', path: '/studio/courses/new' },
  { name: 'studio-published', role: 'manager', path: aStudioCourse('OL-02') },
  { name: 'studio-outline', role: 'manager', path: aStudioDraft('') },
  { name: 'studio-module', role: 'manager', path: openedIn('module') },
  { name: 'studio-item-settings', role: 'manager', path: openedIn('item') },
  { name: 'studio-add-module', role: 'manager', path: aStudioDraft('?add=module') },
  { name: 'studio-facts', role: 'manager', path: aStudioDraft('/facts') },
  { name: 'studio-authors', role: 'manager', path: aStudioDraft('/authors') },
  { name: 'studio-certificate', role: 'manager', path: aStudioDraft('/certificate') },
  { name: 'studio-lesson', role: 'manager', path: aWrittenLesson },
  { name: 'studio-history', role: 'manager', path: aTextHistory },
  { name: 'studio-history-shared', role: 'manager', path: aSharedHistory },
  { name: 'studio-assignment', role: 'manager', path: aStudioItem('assignment', 'items') },
  { name: 'studio-survey', role: 'manager', path: aStudioItem('survey', 'items') },
  { name: 'studio-files', role: 'manager', path: aStudioItem('file', 'items') },
  { name: 'studio-quiz', role: 'manager', path: aStudioItem('quiz', 'items') },
  { name: 'studio-question', role: 'manager', path: anOpenQuestion },
  {
    name: 'studio-question-new',
    role: 'manager',
    path: aStudioItem('quiz', 'items', '?add=numeric'),
  },
  {
    name: 'studio-question-matrix',
    role: 'manager',
    path: aStudioItem('quiz', 'items', '?add=matrix'),
  },
  {
    name: 'studio-question-case',
    role: 'manager',
    path: aStudioItem('quiz', 'items', '?add=scenario'),
  },
  {
    name: 'studio-quiz-section',
    role: 'manager',
    path: aStudioItem('quiz', 'items', '?add=section'),
  },
  { name: 'studio-quiz-bank', role: 'manager', path: aStudioItem('quiz', 'items', '?add=bank') },
  { name: 'studio-quiz-draw', role: 'manager', path: aStudioItem('quiz', 'items', '?add=draw') },
  { name: 'studio-preview', role: 'manager', path: aStudioItem('lesson', 'preview') },
  { name: 'studio-preview-quiz', role: 'manager', path: aStudioItem('quiz', 'preview') },
  {
    name: 'studio-preview-assignment',
    role: 'manager',
    path: aStudioItem('assignment', 'preview'),
  },
  { name: 'studio-preview-survey', role: 'manager', path: aStudioItem('survey', 'preview') },
  { name: 'studio-preview-files', role: 'manager', path: aStudioItem('file', 'preview') },
  { name: 'studio-review', role: 'manager', path: aStudioDraft('/review') },
  { name: 'studio-handed-in', role: 'manager', path: aStudioCourse('OL-05') },
  { name: 'studio-review-handed-in', role: 'manager', path: aStudioCourse('OL-05', '/review') },
  { name: 'studio-review-author', role: 'trainer', path: aStudioCourse('OL-05', '/review') },
  { name: 'studio-versions', role: 'manager', path: aStudioDraft('/versions') },
  { name: 'studio-versions-two', role: 'manager', path: aStudioCourse('OL-03', '/versions') },
  {
    name: 'studio-compare',
    role: 'manager',
    path: aStudioCourse('OL-03', '/versions/2?against=1'),
  },
  { name: 'studio-version', role: 'manager', path: aStudioDraft('/versions/1') },
  { name: 'studio-version-draft', role: 'manager', path: aStudioDraft('/versions/draft') },
  { name: 'question-import', role: 'manager', path: '/studio/questions/import' },
  { name: 'question-import-checked', role: 'manager', path: checkedQuestions },
  { name: 'question-export', role: 'manager', path: '/studio/questions/export' },
  { name: 'questions', role: 'manager', path: '/studio/questions' },
  { name: 'questions-none', role: 'manager', path: '/studio/questions?q=zzzzqqqq' },
  { name: 'questions-trainer', role: 'trainer', path: '/studio/questions?mine=1' },
  { name: 'question-kinds', role: 'manager', path: '/studio/questions/new' },
  { name: 'question-new', role: 'manager', path: '/studio/questions/new?kind=single' },
  { name: 'question', role: 'manager', path: aBankQuestion('q=standar&state=draft') },
  { name: 'question-handed-in', role: 'manager', path: aBankQuestion('state=in_review') },
  { name: 'question-retired', role: 'manager', path: aBankQuestion('state=retired') },
  { name: 'question-read-only', role: 'trainer', path: aBankQuestion('q=biaya') },
  {
    name: 'question-versions',
    role: 'manager',
    path: aBankQuestion('q=standar&state=draft', 'main a[href*="/versions?version=2"]'),
  },
  { name: 'question-categories', role: 'manager', path: '/studio/questions/categories' },
  {
    name: 'question-category',
    role: 'manager',
    path: following('/studio/questions/categories', ['main a[href*="?open="]']),
  },
  { name: 'question-categories-trainer', role: 'trainer', path: '/studio/questions/categories' },
  { name: 'venues', role: 'manager', path: '/studio/venues' },
  { name: 'venues-none', role: 'trainer', path: '/studio/venues?q=zzzzqqqq' },
  { name: 'venue-new', role: 'manager', path: '/studio/venues/new' },
  { name: 'venue', role: 'manager', path: ofRegister('venues') },
  { name: 'venue-room', role: 'manager', path: ofRegister('venues', 'main td a[href*="?edit="]') },
  { name: 'trainers', role: 'manager', path: '/studio/trainers' },
  { name: 'trainer-find', role: 'manager', path: '/studio/trainers/new?q=an' },
  {
    name: 'trainer-new-employee',
    role: 'manager',
    path: following('/studio/trainers/new?q=an', ['main li a[href*="?employee="]']),
  },
  { name: 'trainer-new-outside', role: 'manager', path: '/studio/trainers/new?from=outside' },
  { name: 'trainer', role: 'manager', path: ofRegister('trainers') },
  { name: 'trainer-read-only', role: 'trainer', path: ofRegister('trainers') },
  { name: 'partners', role: 'manager', path: '/studio/partners' },
  { name: 'partner-new', role: 'manager', path: '/studio/partners/new' },
  { name: 'partner', role: 'manager', path: ofRegister('partners') },
  { name: 'media', role: 'manager', path: '/studio/media' },
  { name: 'media-empty', role: 'manager', path: '/studio/media?q=zzzzqqqq' },
  {
    name: 'media-picture',
    role: 'manager',
    path: following('/studio/media?kind=picture', ['main li a[href^="/studio/media/"]']),
  },
  {
    name: 'media-video',
    role: 'manager',
    path: following('/studio/media?kind=video', ['main li a[href^="/studio/media/"]']),
  },
  { name: 'answers', role: 'manager', path: '/studio/answers' },
  { name: 'answers-done', role: 'manager', path: '/studio/answers?state=done' },
  { name: 'answers-trainer', role: 'trainer', path: '/studio/answers' },
  {
    name: 'answer',
    role: 'manager',
    path: following('/studio/answers', ['main tbody a[href^="/studio/answers/"]']),
  },
  { name: 'submissions', role: 'manager', path: '/studio/submissions' },
  { name: 'submissions-passed', role: 'manager', path: '/studio/submissions?state=passed' },
  { name: 'submissions-trainer', role: 'trainer', path: '/studio/submissions' },
  { name: 'submission', role: 'manager', path: aSubmission('waiting') },
  { name: 'submission-passed', role: 'manager', path: aSubmission('passed') },
  { name: 'submission-returned', role: 'manager', path: aSubmission('returned') },
  { name: 'survey-results', role: 'manager', path: surveyResults },
  {
    name: 'participants',
    role: 'manager',
    path: aStudioCourse('OL-01', '/participants'),
  },
  { name: 'interest', role: 'manager', path: aStudioCourse('OL-01', '/interest') },
  { name: 'grades', role: 'manager', path: aStudioCourse('OL-01', '/grades') },
  { name: 'quiz-results', role: 'manager', path: quizResults() },
  { name: 'quiz-accommodations', role: 'manager', path: accommodationsOfQuiz() },
  {
    name: 'quiz-accommodations-give',
    role: 'manager',
    path: accommodationsOfQuiz('?for=all'),
  },
  { name: 'quiz-question', role: 'manager', path: quizResults('main td a, main th a') },
  {
    name: 'quiz-key',
    role: 'manager',
    path: quizResults('main td a, main th a', 'main a[href$="/key"]'),
  },
  { name: 'home-admin', role: 'admin', path: '/' },
  { name: 'access', role: 'admin', path: '/admin/access' },
  {
    name: 'account',
    role: 'admin',
    path: following('/admin/access', ['main a[href^="/admin/access/"]']),
  },
  { name: 'settings', role: 'admin', path: '/admin/settings' },
  { name: 'setting', role: 'admin', path: '/admin/settings/certificates.classification' },
  { name: 'mail', role: 'admin', path: '/admin/mail' },
];

/** A question of the bank, as its list finds it. */
function aBankQuestion(search: string, ...links: string[]) {
  return following(`/studio/questions?${search}`, [
    'main tbody th a[href^="/studio/questions/0"]',
    ...links,
  ]);
}

/** The first thing of a register. */
function ofRegister(register: 'venues' | 'trainers' | 'partners', ...links: string[]) {
  return following(`/studio/${register}`, [
    `main tbody th a[href^="/studio/${register}/"]`,
    ...links,
  ]);
}

/** The first piece of work in this state. */
function aSubmission(state: 'waiting' | 'passed' | 'returned') {
  return following(`/studio/submissions?state=${state}`, [
    'main tbody a[href^="/studio/submissions/"]',
  ]);
}

/** The check of a file with a question, a warning and a line that cannot be read. */
async function checkedQuestions(page: Page): Promise<string> {
  await page.goto(`${origin()}/studio/questions/import`);
  const text = 'Ibu kota? {=Jakarta#tepat ~Bandung}\n\nGaji {#10:1}\n\nTidak selesai {=a\n';
  const buffer = Buffer.from(text);
  await page.setInputFiles('input[type=file]', {
    name: 'soal.gift',
    mimeType: 'text/plain',
    buffer,
  });
  await page.locator('main form button').first().click();
  await page.locator('main article').first().waitFor();
  return new URL(page.url()).pathname;
}

/** Where the button "take it again" leads. */
async function theRenewal(page: Page): Promise<string> {
  await page.goto(`${origin()}/learn`);
  const to = await page.locator('form[action^="/learn/renewals/"]').first().getAttribute('action');
  if (!to) throw new Error('Nothing is to be taken again.');
  return to;
}

/** Where other conditions of the same quiz are given. */
function accommodationsOfQuiz(search = '') {
  return async (page: Page) =>
    `${(await quizResults()(page)).split('?')[0]!.replace(/results$/, 'accommodations')}${search}`;
}
