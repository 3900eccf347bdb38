import { isDay } from '#app/platform/clock.ts';

/** Why a number cannot be taken as it is. */
export type NumberFault =
  | 'numberMangled'
  | 'numberRounded'
  | 'numberCharacters'
  | 'numberDigits'
  | 'numberBirthDate'
  | 'numberSex';

/** Taken, but said. */
export type NumberDoubt = 'numberMonth' | 'numberAge';

export type ParsedNumber =
  | { number: string; fault: null; doubts: NumberDoubt[] }
  | { number: null; fault: NumberFault; digits: number };

const DIGITS = 18;
/** At or above this, digits 13–14 count a contract (PPPK); below, they are the month of appointment (PNS). */
const FIRST_CONTRACT_CODE = 21;
const YOUNGEST = 17;

/**
 * Reads an Indonesian civil servant's number: birth date (8), appointment year (4), month or contract code (2),
 * sex (1), serial (3). Spaces, dots and dashes of the printed form are dropped.
 */
export function parseEmployeeNumber(text: string): ParsedNumber {
  // A spreadsheet keeps 15 digits: it shows 1,99001E+17, or zeros where the serial was (serials begin at 001).
  if (/^\d+(?:[.,]\d+)?E\+?\d+$/i.test(text)) return fault('numberMangled', 0);
  const digits = text.replace(/[\s.-]/g, '');
  if (!/^\d*$/.test(digits)) return fault('numberCharacters', digits.length);
  if (digits.length !== DIGITS) return fault('numberDigits', digits.length);
  if (digits.endsWith('000')) return fault('numberRounded', DIGITS);
  const birthday = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  if (!isDay(birthday) || birthday < '1900') return fault('numberBirthDate', DIGITS);
  const sex = digits[14];
  if (sex !== '1' && sex !== '2') return fault('numberSex', DIGITS);
  return { number: digits, fault: null, doubts: doubtsAbout(digits) };
}

/** `2015-04` (permanent staff) or `2015` (contract staff): what the number says of the appointment. */
export function appointmentIn(number: string): string {
  const year = number.slice(8, 12);
  const code = number.slice(12, 14);
  return Number(code) >= FIRST_CONTRACT_CODE ? year : `${year}-${code}`;
}

function doubtsAbout(digits: string): NumberDoubt[] {
  const doubts: NumberDoubt[] = [];
  const code = Number(digits.slice(12, 14));
  const contract = code >= FIRST_CONTRACT_CODE;
  if (!contract && (code < 1 || code > 12)) doubts.push('numberMonth');
  const years = Number(digits.slice(8, 12)) - Number(digits.slice(0, 4));
  const early = !contract && code < Number(digits.slice(4, 6)) ? 1 : 0;
  if (years - early < YOUNGEST) doubts.push('numberAge');
  return doubts;
}

function fault(name: NumberFault, digits: number): ParsedNumber {
  return { number: null, fault: name, digits };
}
