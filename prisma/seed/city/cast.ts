/** People of the demo's story, most of whom a demo account signs in as: where they work, and what is fixed about them. */
export type CastMember = {
  /** `colleague` has no demo account: the one whose new level waits for the supervisor. */
  role: 'employee' | 'colleague' | 'supervisor' | 'trainer' | 'manager' | 'hr';
  unit: string;
  position: string;
  sex: 'male' | 'female';
  name: string;
  titlePrefix: string;
  titleSuffix: string;
  education: string;
};

const REGISTRY_UNIT = 'Bidang Pelayanan Pendaftaran Penduduk';
const TRAINING_UNIT = 'Bidang Pengembangan Kompetensi Aparatur';

const CAST: CastMember[] = [
  {
    role: 'employee',
    unit: REGISTRY_UNIT,
    position: 'PL-DUK',
    sex: 'female',
    name: 'Laras Kencana Puspitasari',
    titlePrefix: '',
    titleSuffix: 'A.Md.',
    education: 'D-III',
  },
  {
    role: 'colleague',
    unit: REGISTRY_UNIT,
    position: 'JF-ADB-MU',
    sex: 'male',
    name: 'Teguh Krisna Siahaan',
    titlePrefix: '',
    titleSuffix: 'S.Kom.',
    education: 'S-1',
  },
  {
    role: 'supervisor',
    unit: REGISTRY_UNIT,
    position: 'ADM-DUK',
    sex: 'male',
    name: 'Galih Restu Baskoro',
    titlePrefix: '',
    titleSuffix: 'S.STP., M.Si.',
    education: 'S-2',
  },
  {
    role: 'trainer',
    unit: TRAINING_UNIT,
    position: 'JF-WID-MU',
    sex: 'female',
    name: 'Theresia Mandagi',
    titlePrefix: 'Dr.',
    titleSuffix: 'S.Pd., M.Pd.',
    education: 'S-3',
  },
  {
    role: 'manager',
    unit: TRAINING_UNIT,
    position: 'ADM-PEG',
    sex: 'male',
    name: 'Rangga Wira Simatupang',
    titlePrefix: '',
    titleSuffix: 'S.Sos., M.A.P.',
    education: 'S-2',
  },
  {
    role: 'hr',
    unit: 'Bidang Mutasi dan Penilaian Kinerja',
    position: 'ADM-PEG',
    sex: 'female',
    name: 'Nurul Cahya Wijayanti',
    titlePrefix: '',
    titleSuffix: 'S.IP., M.Si.',
    education: 'S-2',
  },
];

/** Gives each member of the cast to the first post that fits. */
export function castOf() {
  const waiting = [...CAST];
  return {
    take(unit: string, position: string): CastMember | null {
      const index = waiting.findIndex((star) => star.unit === unit && star.position === position);
      return index < 0 ? null : (waiting.splice(index, 1)[0] ?? null);
    },
  };
}

/** The unit whose people are all well assessed, so that its head has a team to look at. */
export const TEAM_UNIT = REGISTRY_UNIT;
