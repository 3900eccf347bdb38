import { index, route, type RouteConfig } from '@remix-run/route-config';

/** Every URL of the product. */
export default [
  index('routes/home/home.tsx'),

  // Anyone
  route('theme', 'routes/public/theme.ts'),
  route('about', 'routes/public/about.tsx'),

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
  route('learn/:enrollmentId', 'routes/learn/course-home.tsx'),
  route('learn/:enrollmentId/withdrawal', 'routes/learn/withdrawal.ts'),
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

  // The supervisor

  // HR
  route('hr/employees/:id/access', 'routes/hr/employee-access.tsx'),
  route('hr/units/:id/codes', 'routes/hr/unit-codes.tsx'),

  // Administration
  route('admin/access', 'routes/admin/access.tsx'),
  route('admin/access/:id', 'routes/admin/account.tsx'),
  route('admin/mail', 'routes/admin/mails.tsx'),
  route('admin/mail/:id', 'routes/admin/mail.tsx'),

  // Files
  route('files/lessons/:itemId/:name', 'routes/files/lesson-file.ts'),

  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig;
