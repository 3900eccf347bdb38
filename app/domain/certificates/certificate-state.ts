import type { Day } from '#app/platform/clock.ts';

/** Why a certificate was revoked when its next revision took its place. */
export const SUPERSEDED = 'superseded';

export const certificateStates = ['pending', 'valid', 'expired', 'replaced', 'revoked'] as const;
export type CertificateState = (typeof certificateStates)[number];

/** How a certificate stands on a day: replaced and revoked outlast everything else. */
export function certificateState(
  certificate: {
    ready: boolean;
    revoked: boolean;
    revokedReason: string | null;
    expiresOn: Day | null;
  },
  day: Day,
): CertificateState {
  if (certificate.revoked) return certificate.revokedReason === SUPERSEDED ? 'replaced' : 'revoked';
  if (!certificate.ready) return 'pending';
  return certificate.expiresOn !== null && certificate.expiresOn < day ? 'expired' : 'valid';
}

export function isCertificateState(text: unknown): text is CertificateState {
  return certificateStates.some((state) => state === text);
}

/** A name as strangers see it: the first letter of each word. */
export function maskName(name: string): string {
  return name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]}${'*'.repeat(Math.max(1, [...word].length - 1))}`)
    .join(' ');
}
