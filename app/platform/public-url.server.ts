import { env } from './env.server.ts';

/** A link that works outside this site: in QR codes, mails and calendars. */
export function publicUrl(path: string): string {
  return new URL(path, env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).href;
}

/**
 * Whether links may be printed for good. Outside the demo PUBLIC_URL must be set and reachable by others:
 * a QR code that leads to the machine it was made on proves nothing.
 */
export function hasPublicUrl(): boolean {
  if (env.DEMO) return true;
  return env.PUBLIC_URL !== undefined && !isLoopback(new URL(env.PUBLIC_URL).hostname);
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    /^127\./.test(host) ||
    ['[::1]', '[::]', '0.0.0.0'].includes(host)
  );
}
