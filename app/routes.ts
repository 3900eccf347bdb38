import { index, route, type RouteConfig } from '@remix-run/route-config';

/** Every URL of the product. */
export default [
  index('routes/home/home.tsx'),

  // Anyone
  route('theme', 'routes/public/theme.ts'),
  route('about', 'routes/public/about.tsx'),

  // Signing in and out

  // The learner

  // The supervisor

  // HR

  // Administration

  // Files

  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig;
