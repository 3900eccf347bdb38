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

  // The learner

  // The supervisor

  // HR

  // Administration

  // Files

  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig;
