import { createCookie } from '@remix-run/node';

import { env } from './env.server.ts';

export type Theme = 'light' | 'dark' | null;

export const themeCookie = createCookie('theme', {
  path: '/',
  sameSite: 'lax',
  httpOnly: true,
  secure: env.SECURE_COOKIES ?? env.PUBLIC_URL?.startsWith('https:') ?? false,
  maxAge: 365 * 24 * 3600,
});

/** The reader's choice; null follows the device. */
export async function themeOf(request: Request): Promise<Theme> {
  const value: unknown = await themeCookie.parse(request.headers.get('Cookie'));
  return value === 'light' || value === 'dark' ? value : null;
}
