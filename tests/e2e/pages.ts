import type { Page } from '@playwright/test';

import { type DemoRole, origin } from './visit.ts';

export type Stop = {
  name: string;
  role: DemoRole | 'public';
  /** A path, or how to find one from the pages before. */
  path: string | ((page: Page) => Promise<string>);
};

/** The address of the first link to be found on a page. */
function firstLink(from: string, selector: string) {
  return async (page: Page): Promise<string> => {
    await page.goto(origin() + from);
    const href = await page.locator(selector).first().getAttribute('href');
    if (!href) throw new Error(`No link ${selector} on ${from}`);
    return href;
  };
}

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
  { name: 'learn', role: 'employee', path: '/learn' },
  {
    name: 'course-home',
    role: 'employee',
    path: firstLink('/learn', 'main a[href^="/learn/"]'),
  },
  { name: 'competencies', role: 'employee', path: '/me/competencies' },
  {
    name: 'competency',
    role: 'employee',
    path: firstLink('/me/competencies', 'main a[href^="/me/competencies/"]'),
  },
  { name: 'certificates', role: 'employee', path: '/me/certificates' },
  { name: 'sessions', role: 'employee', path: '/me/sessions' },
  { name: 'notifications', role: 'employee', path: '/notifications' },
  { name: 'not-found', role: 'employee', path: '/no-such-page' },
  { name: 'home-supervisor', role: 'supervisor', path: '/' },
  { name: 'team', role: 'supervisor', path: '/team' },
  { name: 'home-hr', role: 'hr', path: '/' },
  { name: 'gaps', role: 'hr', path: '/hr/gaps' },
  {
    name: 'gap-people',
    role: 'hr',
    path: firstLink('/hr/gaps', 'main a[href*="/hr/gaps/people"]'),
  },
  { name: 'employees', role: 'hr', path: '/hr/employees' },
  {
    name: 'employee',
    role: 'hr',
    path: firstLink('/hr/employees', 'main a[href^="/hr/employees/"]'),
  },
  { name: 'units', role: 'hr', path: '/hr/units' },
  { name: 'import', role: 'hr', path: '/hr/import' },
  { name: 'issued-certificates', role: 'hr', path: '/hr/certificates' },
  { name: 'home-admin', role: 'admin', path: '/' },
  { name: 'access', role: 'admin', path: '/admin/access' },
  { name: 'settings', role: 'admin', path: '/admin/settings' },
  { name: 'setting', role: 'admin', path: '/admin/settings/certificates.classification' },
  { name: 'mail', role: 'admin', path: '/admin/mail' },
];
