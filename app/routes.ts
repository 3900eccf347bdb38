import { index, route, type RouteConfig } from '@remix-run/route-config';

/** Every URL of the product. */
export default [
  index('routes/home/home.tsx'),

  // Anyone
  route('theme', 'routes/public/theme.ts'),
  route('about', 'routes/public/about.tsx'),
  route('demo', 'routes/public/demo.tsx'),
  route('verify/:code?', 'routes/public/verify.tsx'),

  // Signing in and out
  route('login', 'routes/auth/login.tsx'),
  route('logout', 'routes/auth/logout.ts'),
  route('activate', 'routes/auth/activate.tsx'),
  route('forgot', 'routes/auth/forgot.tsx'),
  route('reset/:code', 'routes/auth/reset.tsx'),
  route('setup/:code', 'routes/auth/setup.tsx'),

  // Everybody signed in
  route('notifications', 'routes/home/notifications.tsx'),
  route('me/sessions', 'routes/home/sessions.tsx'),

  // The learner
  route('catalogue', 'routes/learn/catalogue.tsx'),
  route('courses/:slug', 'routes/learn/course.tsx'),
  route('courses/:slug/lessons/:itemId', 'routes/learn/lesson-preview.tsx'),
  route('learn', 'routes/learn/my-learning.tsx'),
  route('learn/renewals/:assignmentId', 'routes/learn/renewal.tsx'),
  route('learn/:enrollmentId', 'routes/learn/course-home.tsx'),
  route('learn/:enrollmentId/withdrawal', 'routes/learn/withdrawal.ts'),
  route('learn/:enrollmentId/version', 'routes/learn/version.tsx'),
  route('learn/:enrollmentId/items/:itemId', 'routes/learn/lesson.tsx'),
  route('learn/:enrollmentId/items/:itemId/progress', 'routes/learn/lesson-progress.ts'),
  route('learn/:enrollmentId/quiz/:itemId', 'routes/learn/quiz/quiz-start.tsx'),
  route('learn/:enrollmentId/quiz/:itemId/attempts/:attemptId', 'routes/learn/quiz/attempt.tsx'),
  route(
    'learn/:enrollmentId/quiz/:itemId/attempts/:attemptId/answers',
    'routes/learn/quiz/attempt-answers.ts',
  ),
  route(
    'learn/:enrollmentId/quiz/:itemId/attempts/:attemptId/summary',
    'routes/learn/quiz/attempt-summary.tsx',
  ),
  route(
    'learn/:enrollmentId/quiz/:itemId/attempts/:attemptId/result',
    'routes/learn/quiz/attempt-result.tsx',
  ),
  route('me/certificates', 'routes/learn/my-certificates.tsx'),

  route('me/competencies', 'routes/learn/competencies.tsx'),
  route('me/competencies/history', 'routes/learn/competency-history.tsx'),
  route('me/competencies/:competencyId', 'routes/learn/competency.tsx'),
  route('me/views', 'routes/learn/my-views.tsx'),
  route('me/recommendations', 'routes/learn/recommendations.tsx'),

  // The supervisor
  route('team', 'routes/team/team.tsx'),
  route('team/:employeeId', 'routes/team/member.tsx'),
  route('team/:employeeId/recommendations', 'routes/team/member-recommendations.tsx'),
  route('team/:employeeId/history', 'routes/team/member-history.tsx'),
  route('team/:employeeId/:competencyId', 'routes/team/member-competency.tsx'),

  // HR
  route('hr/gaps', 'routes/hr/gaps.tsx', { id: 'hr/gaps' }),
  route('hr/gaps/export', 'routes/hr/gaps-export.ts'),
  route('hr/gaps/people', 'routes/hr/gap-people.tsx'),
  route('hr/gaps/people/export', 'routes/hr/gap-people-export.ts'),
  route('hr/gaps/:unitId', 'routes/hr/gaps.tsx', { id: 'hr/gaps-of-unit' }),
  route('hr/gaps/:unitId/staff', 'routes/hr/gap-staff.tsx'),
  route('hr/exports', 'routes/hr/exports.tsx'),
  route('hr/views', 'routes/hr/saved-views.tsx'),
  route('hr/frameworks/:id/rule', 'routes/hr/framework-rule.tsx'),
  route('hr/standards', 'routes/hr/standards.tsx'),
  route('hr/standards/grid', 'routes/hr/standard-grid.tsx'),
  route('hr/standards/positions/:id', 'routes/hr/standard-position.tsx'),
  route('hr/standards/families/:key', 'routes/hr/standard-family.tsx'),
  route('hr/standards/levels/:key', 'routes/hr/standard-level.tsx'),
  route('hr/frameworks', 'routes/hr/frameworks.tsx'),
  route('hr/frameworks/new', 'routes/hr/framework-new.tsx'),
  route('hr/frameworks/:id', 'routes/hr/framework.tsx'),
  route('hr/frameworks/:id/draft', 'routes/hr/framework-draft.tsx'),
  route('hr/frameworks/:id/draft/competency', 'routes/hr/framework-competency.tsx'),
  route('hr/frameworks/:id/publish', 'routes/hr/framework-publish.tsx'),
  route('hr/assessments', 'routes/hr/assessments.tsx'),
  route('hr/assessments/template', 'routes/files/assessments-template.ts'),
  route('hr/employees', 'routes/hr/employees.tsx'),
  route('hr/employees/:id', 'routes/hr/employee.tsx'),
  route('hr/employees/:id/competencies', 'routes/hr/employee-competencies.tsx'),
  route('hr/employees/:id/competencies/history', 'routes/hr/employee-history.tsx'),
  route('hr/employees/:id/competencies/:competencyId', 'routes/hr/employee-competency.tsx'),
  route('hr/employees/:id/recommendations', 'routes/hr/employee-recommendations.tsx'),
  route('hr/trainings', 'routes/hr/trainings.tsx'),
  route('hr/trainings/new', 'routes/hr/training-new.tsx'),
  route('hr/trainings/:id', 'routes/hr/training.tsx'),
  route('hr/trainings/:id/export', 'routes/hr/training-export.ts'),
  route('hr/employees/:id/evidence', 'routes/hr/employee-evidence.tsx'),
  route('hr/certificates', 'routes/hr/certificates.tsx'),
  route('hr/certificates/:id', 'routes/hr/certificate.tsx'),
  route('hr/certificates/:id/revoke', 'routes/hr/certificate-revoke.tsx'),
  route('hr/certificates/:id/reissue', 'routes/hr/certificate-reissue.tsx'),
  route('hr/employees/:id/access', 'routes/hr/employee-access.tsx'),
  route('hr/units', 'routes/hr/units.tsx'),
  route('hr/units/:id', 'routes/hr/unit.tsx'),
  route('hr/units/:id/codes', 'routes/hr/unit-codes.tsx'),
  route('hr/import', 'routes/hr/import.tsx'),
  route('hr/import/:id', 'routes/hr/import-task.tsx'),

  // The studio
  route('studio', 'routes/studio/courses.tsx'),
  route('studio/courses/new', 'routes/studio/course-new.tsx'),
  route('studio/courses/:id/authors', 'routes/studio/course-authors.tsx'),
  route('studio/courses/:id/items/:key', 'routes/studio/item.tsx'),
  route('studio/courses/:id/items/:key/text', 'routes/studio/item-text.ts'),
  route('studio/courses/:id/items/:key/history', 'routes/studio/history.tsx'),
  route('studio/media/pick', 'routes/studio/media/pick.ts'),
  route('studio/media/files/:name', 'routes/studio/media/file-of-name.ts'),
  route('studio/media/:id/file', 'routes/studio/media/file.ts'),
  route('studio/uploads/:uploadId/asset', 'routes/studio/media/upload-asset.ts'),

  // Administration
  route('admin', 'routes/admin/admin.ts'),
  route('admin/access', 'routes/admin/access.tsx'),
  route('admin/access/:id', 'routes/admin/account.tsx'),
  route('admin/settings', 'routes/admin/settings.tsx'),
  route('admin/settings/:key', 'routes/admin/setting.tsx'),
  route('admin/mail', 'routes/admin/mails.tsx'),
  route('admin/mail/:id', 'routes/admin/mail.tsx'),

  // Files
  route('me/certificates/:id/pdf', 'routes/files/certificate-pdf.ts'),
  route('hr/certificates.csv', 'routes/files/issued-certificates-csv.ts'),
  route('hr/frameworks/:id/csv', 'routes/files/framework-csv.ts'),
  route('hr/employees.csv', 'routes/files/employees-csv.ts'),
  route('hr/exports/:id/file', 'routes/files/export-file.ts'),
  route('hr/standards.csv', 'routes/files/standards-csv.ts'),
  route('hr/import/:id/findings.csv', 'routes/files/import-findings-csv.ts'),
  route('files/lessons/:itemId/:name', 'routes/files/lesson-file.ts'),
  route('files/evidence/:evidenceId/:name', 'routes/files/evidence-file.ts'),

  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig;
