import { type Day, isDay } from '#app/platform/clock.ts';

/** The birth date an 18-digit employee number begins with; null where it begins with none. */
export function birthDateOf(employeeNumber: string): Day | null {
  const digits = /^(\d{4})(\d{2})(\d{2})\d{10}$/.exec(employeeNumber);
  if (!digits) return null;
  const day = digits.slice(1, 4).join('-');
  return isDay(day) ? day : null;
}
