import { z } from 'zod';

import { PASSWORD_LENGTH } from './password-length.ts';

/** A new password as a form field. */
export const newPasswordField = z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max);

export type PasswordOwner = { name: string; email: string | null; number: string | null };

/**
 * What is wrong with a new password beyond its length: a key of the `errors` texts, or null.
 * Refused are the commonest ones and those that say who the person is.
 */
export function passwordProblem(
  password: string,
  owner: PasswordOwner,
): 'passwordPersonal' | 'passwordCommon' | null {
  const bare = lettersAndDigits(password);
  const withoutEnding = bare.replace(/\d+$/, '');
  const personal = [owner.name, owner.email, owner.email?.split('@')[0]].map((text) =>
    lettersAndDigits(text ?? ''),
  );
  if (owner.number && bare.includes(owner.number)) return 'passwordPersonal';
  if (personal.some((text) => text !== '' && (text === bare || text === withoutEnding)))
    return 'passwordPersonal';
  if (isMonotonous(bare) || COMMON.has(bare)) return 'passwordCommon';
  return null;
}

function lettersAndDigits(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** One or two characters repeated, or a run along the alphabet or the digits. */
function isMonotonous(text: string): boolean {
  if (new Set(text).size <= 2) return true;
  const runs = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz'];
  return runs.some((run) => run.includes(text) || [...run].reverse().join('').includes(text));
}

/** The commonest of at least ten characters, here and elsewhere. */
const COMMON = new Set(
  `password1 password12 password123 password1234 passw0rd123 p4ssw0rd123 passwordku katasandi123 katasandi1
  katasandiku rahasia123 rahasia1234 rahasiaku1 rahasiaku123 sayangku123 sayangkamu iloveyou12 iloveyou123
  iloveyou1234 bismillah1 bismillah12 bismillah123 bismillah1234 alhamdulillah alhamdulillah1 subhanallah
  assalamualaikum indonesia1 indonesia12 indonesia123 indonesia1234 indonesia45 indonesia1945 indonesiaraya
  merdeka1945 merdeka123 garuda12345 jakarta123 jakarta1234 bandung123 surabaya123 makassar123 semarang123
  yogyakarta yogyakarta123 pegawai123 pegawainegeri pegawaibaru kepegawaian kepegawaian123 bkpsdm1234 pemerintah
  pemerintah123 pemkot1234 pemda12345 korpri1234 pancasila123 kompeten123 kompeten1234 pelatihan123 admin12345
  admin123456 administrator administrator1 administrator123 qwertyuiop qwertyuiop123 qwerty1234 qwerty12345
  qwerty123456 1q2w3e4r5t 1qaz2wsx3edc qazwsxedcrfv zaq12wsxcde asdfghjkl1 asdfghjkl123 zxcvbnm123 abcd123456
  abc1234567 abcde12345 a123456789 aa12345678 1234567890 12345678910 123456789a 123456789q 0987654321 1122334455
  123123123123 123456123456 1234512345 987654321a letmein1234 welcome123 welcome1234 football123 superman123
  selamatdatang selamatpagi changeme123 gantisandi gantisandi123 test123456 testing123 user123456 coba123456
  default123 sandi123456 masuk123456 januari2026 februari2026 september2026 oktober2026 november2026 desember2026`
    .split(/\s+/)
    .filter(Boolean),
);
