import type { PositionLevel, PositionSeed } from './positions.ts';
import type { Random } from './random.ts';

export type Status = 'PNS' | 'CPNS' | 'PPPK' | 'PPPK_PW';

const STATUSES: Partial<Record<PositionLevel, readonly (readonly [Status, number])[]>> = {
  PELAKSANA: [
    ['PNS', 36],
    ['PPPK', 47],
    ['PPPK_PW', 13],
    ['CPNS', 4],
  ],
  JF_AHLI_PERTAMA: [
    ['PNS', 40],
    ['PPPK', 54],
    ['CPNS', 6],
  ],
  JF_AHLI_MUDA: [
    ['PNS', 92],
    ['PPPK', 8],
  ],
  JF_TERAMPIL: [
    ['PNS', 38],
    ['PPPK', 56],
    ['CPNS', 6],
  ],
};

/** Those who lead are permanent; contracts are common among the rest, traineeship among the young. */
export function statusOf(random: Random, position: PositionSeed, age: number): Status {
  const status = random.weighted<Status>(STATUSES[position.level] ?? [['PNS', 1]]);
  return status === 'CPNS' && age > 34 ? 'PNS' : status;
}

export function educationOf(random: Random, position: PositionSeed): string {
  switch (position.level) {
    case 'JPT_PRATAMA':
      return random.weighted([
        ['S-2', 8],
        ['S-3', 2],
      ]);
    case 'ADMINISTRATOR':
    case 'JF_AHLI_MADYA':
      return random.weighted([
        ['S-1', 4],
        ['S-2', 6],
      ]);
    case 'PENGAWAS':
    case 'JF_AHLI_MUDA':
      return random.weighted([
        ['S-1', 8],
        ['S-2', 2],
      ]);
    case 'JF_AHLI_PERTAMA':
      return 'S-1';
    case 'PELAKSANA':
      return random.weighted([
        ['SMA', 45],
        ['D-III', 25],
        ['S-1', 30],
      ]);
    default:
      return 'D-III';
  }
}

type Grades = readonly (readonly [string, number])[];

const PERMANENT: Record<PositionLevel, Grades> = {
  JPT_PRATAMA: [
    ['IV/c', 3],
    ['IV/b', 2],
    ['IV/d', 1],
  ],
  ADMINISTRATOR: [
    ['IV/a', 3],
    ['IV/b', 2],
    ['III/d', 1],
  ],
  PENGAWAS: [
    ['III/d', 3],
    ['III/c', 2],
  ],
  PELAKSANA: [['II/c', 1]],
  JF_AHLI_MADYA: [
    ['IV/a', 3],
    ['IV/b', 2],
    ['IV/c', 1],
  ],
  JF_AHLI_MUDA: [
    ['III/c', 2],
    ['III/d', 3],
  ],
  JF_AHLI_PERTAMA: [
    ['III/a', 2],
    ['III/b', 3],
  ],
  JF_PENYELIA: [
    ['III/c', 1],
    ['III/d', 1],
  ],
  JF_MAHIR: [
    ['III/a', 1],
    ['III/b', 1],
  ],
  JF_TERAMPIL: [
    ['II/c', 1],
    ['II/d', 2],
  ],
};

const OPERATIONAL: Record<string, Grades> = {
  SMA: [
    ['II/a', 2],
    ['II/b', 2],
    ['II/c', 2],
    ['II/d', 1],
  ],
  'D-III': [
    ['II/c', 1],
    ['II/d', 2],
  ],
  'S-1': [
    ['III/a', 2],
    ['III/b', 2],
    ['III/c', 1],
  ],
};

const ENTRY: Record<string, string> = { SMA: 'II/a', 'D-III': 'II/c' };
const CONTRACT: Record<string, string> = { SMA: 'V', 'D-III': 'VII' };

export function gradeOf(
  random: Random,
  status: Status,
  position: PositionSeed,
  education: string,
): string {
  if (status === 'CPNS') return ENTRY[education] ?? 'III/a';
  if (status !== 'PNS') {
    if (position.level === 'JF_AHLI_MUDA') return 'XI';
    return CONTRACT[education] ?? 'IX';
  }
  const operational = position.level === 'PELAKSANA' ? OPERATIONAL[education] : undefined;
  return random.weighted(operational ?? PERMANENT[position.level]);
}

const BACHELOR: Record<string, readonly string[]> = {
  pendidikan: ['S.Pd.', 'S.Pd., Gr.'],
  kesehatan: ['S.KM.', 'S.Tr.Kes.'],
  'komunikasi dan informatika': ['S.Kom.', 'S.T.', 'S.I.Kom.'],
  kependudukan: ['S.Kom.', 'S.IP.', 'S.AP.'],
  keuangan: ['S.E.', 'S.Ak.'],
  pengawasan: ['S.E.', 'S.Ak.', 'S.H.'],
  hukum: ['S.H.'],
  sosial: ['S.Sos.', 'S.Tr.Sos.'],
  'lingkungan hidup': ['S.T.', 'S.Si.'],
};
const ANY_BACHELOR = ['S.AP.', 'S.IP.', 'S.E.', 'S.Sos.', 'S.H.', 'S.T.'];
const NURSE = ['S.Kep., Ns.', 'S.Tr.Kep.'];
const MIDWIFE = ['S.Tr.Keb.', 'S.Keb., Bd.'];
const MASTER = ['M.Si.', 'M.M.', 'M.A.P.'];

/** Degrees before and after the name, as written on decrees. */
export function degreesOf(
  random: Random,
  position: PositionSeed,
  education: string,
): { before: string; after: string } {
  if (position.code.startsWith('JF-DOK') || position.code === 'JF-KAPUS')
    return { before: 'dr.', after: education === 'S-2' ? 'M.Kes.' : '' };
  if (education === 'SMA') return { before: '', after: '' };
  if (education === 'D-III') {
    const nursing = position.code.startsWith('JF-PRW') ? 'A.Md.Kep.' : 'A.Md.Keb.';
    return { before: '', after: /^JF-(PRW|BDN)/.test(position.code) ? nursing : 'A.Md.' };
  }
  const first = random.pick(bachelors(position));
  if (education === 'S-1') return { before: '', after: first };
  const master = position.family === 'pendidikan' ? 'M.Pd.' : random.pick(MASTER);
  return {
    before: education === 'S-3' ? 'Dr.' : '',
    after: `${first.replace(', Gr.', '')}, ${master}`,
  };
}

function bachelors(position: PositionSeed): readonly string[] {
  if (/^JF-(PRW|KAPUSTU)/.test(position.code)) return NURSE;
  if (position.code.startsWith('JF-BDN')) return MIDWIFE;
  return BACHELOR[position.family] ?? ANY_BACHELOR;
}
