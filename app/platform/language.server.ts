import { createCookie } from '@remix-run/node';
import { RemixI18Next } from 'remix-i18next/server';

import { env } from './env.server.ts';
import { isLanguage, type Language, languages } from './i18n.ts';
import { oncePerRequest } from './request-context.server.ts';

export const languageCookie = createCookie('lng', {
  path: '/',
  sameSite: 'lax',
  httpOnly: true,
  secure: env.SECURE_COOKIES ?? env.PUBLIC_URL?.startsWith('https:') ?? false,
  maxAge: 365 * 24 * 3600,
});

const detection = new RemixI18Next({
  detection: {
    supportedLanguages: [...languages],
    fallbackLanguage: 'id',
    cookie: languageCookie,
    order: ['searchParams', 'cookie', 'header'],
  },
});

/** The reader's language: `?lng=`, then the cookie, then the browser's wish, then Indonesian. */
export function languageOf(request: Request): Promise<Language> {
  return oncePerRequest('language', async () => {
    const found = await detection.getLocale(request);
    return isLanguage(found) ? found : 'id';
  });
}
