/** A form of development and how it converts to learning hours. */
export type FormRule = {
  id: number;
  code: string;
  flag: string;
  kind: 'klasikal' | 'nonklasikal';
  name: { id: string; en: string };
  unit: string;
  hoursPerUnit: string;
  cap: string;
  internationalRule: string;
  confidence: string;
};

type Line = [
  id: number,
  code: string,
  flag: string,
  kind: FormRule['kind'],
  nameId: string,
  nameEn: string,
  unit: string,
  hoursPerUnit: string,
  cap: string,
  internationalRule: string,
  confidence: string,
];

/**
 * The 25 forms of Indonesian civil service with BKN's numbers (jenisDiklat), as an installation begins; an organisation
 * may change its own. Confidence: V seen in a source, G general knowledge, U unsure.
 */
// prettier-ignore
const LINES: Line[] = [
  [1, 'KL01', 'T', 'klasikal', 'Pelatihan Struktural Kepemimpinan', 'Structural leadership training', 'JP program', 'as programme', '', '+20%', 'G'],
  [5, 'KL02', 'T', 'klasikal', 'Pelatihan Manajerial', 'Managerial training', 'JP program', 'as programme', '', '+20%', 'G'],
  [3, 'KL03', 'T', 'klasikal', 'Pelatihan Teknis', 'Technical training', 'JP program', 'as programme', '', '+20%', 'G'],
  [2, 'KL04', 'F', 'klasikal', 'Pelatihan Fungsional', 'Functional (profession) training', 'JP program', 'as programme', '', '+20%', 'G'],
  [6, 'KL05', 'T', 'klasikal', 'Pelatihan Sosial Kultural', 'Socio-cultural training', 'JP program', 'as programme', '', '+20%', 'G'],
  [9, 'KL06', 'P', 'klasikal', 'Seminar/Konferensi/Sarasehan', 'Seminar / conference / symposium', 'hari', '4', '', '6 per day', 'V(4) / U(6)'],
  [4, 'KL07', 'P', 'klasikal', 'Workshop/Lokakarya', 'Workshop', 'hari', '5', '', '7 per day', 'V(5) / U(7)'],
  [11, 'KL08', 'T', 'klasikal', 'Kursus', 'Course', 'JP program', 'as programme', '', '+20%', 'G'],
  [12, 'KL09', 'T', 'klasikal', 'Penataran', 'Upgrading course', 'JP program', 'as programme', '', '+20%', 'G'],
  [8, 'KL10', 'T', 'klasikal', 'Bimbingan Teknis', 'Technical guidance (bimtek)', 'JP program', 'as programme', '', '+20%', 'G'],
  [7, 'KL11', 'P', 'klasikal', 'Sosialisasi', 'Dissemination / briefing', 'hari', '4', '', '', 'U'],
  [13, 'KL12', 'T', 'klasikal', 'Pelatihan klasikal lainnya', 'Other classroom form', 'JP program', 'as programme', '', '', 'G'],
  [14, 'NKL01', 'T', 'nonklasikal', 'Coaching', 'Coaching', 'kali', '2', '2 per month', '+20%', 'V'],
  [15, 'NKL02', 'T', 'nonklasikal', 'Mentoring', 'Mentoring', 'kali', '2', '2 per month', '+20%', 'V'],
  [16, 'NKL03', 'T', 'nonklasikal', 'E-Learning', 'E-learning', 'JP', 'as programme', '3 JP per day', '3 JP per day (no uplift)', 'V (one implementer) / U'],
  [17, 'NKL04', 'T', 'nonklasikal', 'Pelatihan Jarak Jauh', 'Distance training (synchronous)', 'JP program', 'as programme', '', '+20%', 'V'],
  [18, 'NKL05', 'T', 'nonklasikal', 'Detasering (Secondment)', 'Secondment', 'kegiatan', '20', '', '+20%', 'V'],
  [19, 'NKL06', 'T', 'nonklasikal', 'Pembelajaran Alam Terbuka (Outbound)', 'Outdoor learning (outbound)', 'JP program', 'as programme', '', '+20%', 'V'],
  [20, 'NKL07', 'T', 'nonklasikal', 'Patok Banding (Benchmarking)', 'Benchmarking / study visit', 'kegiatan', '10', '', '12 per activity', 'V(10) / U(12)'],
  [21, 'NKL08', 'T', 'nonklasikal', 'Pertukaran PNS dengan pegawai swasta/BUMN/BUMD', 'Exchange with private / state-owned company staff', 'kegiatan', '20', '', '24 per activity', 'V'],
  [22, 'NKL09', 'T', 'nonklasikal', 'Belajar Mandiri (Self Development)', 'Self-directed learning', 'JP', 'as hours', '2 JP per day', '', 'V'],
  [23, 'NKL10', 'T', 'nonklasikal', 'Komunitas Belajar (Community of Practices)', 'Community of practice', 'JP', 'as hours', '2 JP per day', '+20%', 'V'],
  [24, 'NKL11', 'T', 'nonklasikal', 'Bimbingan di Tempat Kerja', 'On-the-job guidance', 'kali', '2', '2 per month', '+20%', 'V'],
  [10, 'NKL12', 'T', 'nonklasikal', 'Magang/Praktik Kerja', 'Internship / work practice', 'kegiatan', '20', '', '24 per activity', 'V'],
  [25, 'NKL13', 'T', 'nonklasikal', 'Pelatihan nonklasikal lainnya', 'Other non-classroom form', 'JP', 'as programme', '', '', 'G'],
];

export const developmentForms: FormRule[] = LINES.map(
  ([
    id,
    code,
    flag,
    kind,
    nameId,
    nameEn,
    unit,
    hoursPerUnit,
    cap,
    internationalRule,
    confidence,
  ]) => ({
    id,
    code,
    flag,
    kind,
    name: { id: nameId, en: nameEn },
    unit,
    hoursPerUnit,
    cap,
    internationalRule,
    confidence,
  }),
);
