import { agencies as a } from './agencies.ts';
import { district, healthCentre, numbered, school } from './places-of-service.ts';
import {
  field,
  general,
  OFFICE,
  type Scale,
  secretariat,
  section,
  unit,
  type UnitPlan,
  whole,
} from './unit-plan.ts';

/** The tree of the city below its root. */
export function cityPlan(scale: Scale, places: string[]): UnitPlan[] {
  const place = (index: number) => places[index % places.length] ?? 'Contoh';
  return [
    unit(
      'Sekretariat Daerah',
      'sekretariat',
      'II.a',
      'JPT-SETDA',
      'Sekretaris Daerah',
      {},
      [
        unit(
          'Asisten Pemerintahan dan Kesejahteraan Rakyat',
          'sekretariat',
          'II.b',
          'JPT-ASIS',
          'Asisten Pemerintahan dan Kesejahteraan Rakyat',
          {},
          [
            unit(
              'Bagian Tata Pemerintahan',
              'bagian',
              'III.a',
              'ADM-BAGUM',
              'Kepala Bagian Tata Pemerintahan',
              { 'PL-PTK': 2, 'PL-ADM': 1 },
              [
                unit(
                  'Subbagian Otonomi Daerah',
                  'seksi',
                  'IV.a',
                  'PWS-SUBAG',
                  'Kepala Subbagian Otonomi Daerah',
                  { 'PL-PTK': 1, 'PL-PDI': 1 },
                ),
              ],
            ),
            unit('Bagian Hukum', 'bagian', 'III.a', 'ADM-BAGHK', 'Kepala Bagian Hukum', {
              'JF-HKM-PT': 2,
              'JF-HKM-MU': 1,
              'PL-ADM': 1,
            }),
          ],
          0,
        ),
        unit(
          'Asisten Administrasi Umum',
          'sekretariat',
          'II.b',
          'JPT-ASIS',
          'Asisten Administrasi Umum',
          {},
          [
            unit('Bagian Umum', 'bagian', 'III.a', 'ADM-BAGUM', 'Kepala Bagian Umum', OFFICE, [
              unit(
                'Subbagian Rumah Tangga',
                'seksi',
                'IV.a',
                'PWS-SUBAG',
                'Kepala Subbagian Rumah Tangga',
                { 'PL-OPR': 3, 'PL-ADM': 1 },
              ),
            ]),
            unit('Bagian Organisasi', 'bagian', 'III.a', 'ADM-BAGUM', 'Kepala Bagian Organisasi', {
              'JF-SDM-PT': 1,
              'PL-PTK': 2,
            }),
          ],
          0,
        ),
      ],
      0,
    ),
    whole(a.inspectorate, [
      secretariat(a.inspectorate),
      unit('Inspektur Pembantu I', 'bidang', 'III.a', 'ADM-INS', 'Inspektur Pembantu I', {
        'JF-AUD-PT': 3,
        'JF-AUD-MU': 2,
        'JF-AUD-MA': 1,
      }),
      unit('Inspektur Pembantu II', 'bidang', 'III.a', 'ADM-INS', 'Inspektur Pembantu II', {
        'JF-AUD-PT': 3,
        'JF-AUD-MU': 2,
      }),
    ]),
    whole(a.planning, [
      secretariat(a.planning),
      field(a.planning, 'Ekonomi dan Infrastruktur', {
        'JF-REN-PT': 2,
        'JF-REN-MU': 1,
        'PL-PTK': 1,
      }),
      field(a.planning, 'Pemerintahan dan Sosial', { 'JF-REN-PT': 2, 'JF-REN-MU': 1, 'PL-PDI': 1 }),
    ]),
    whole(a.finance, [
      secretariat(a.finance),
      field(a.finance, 'Perbendaharaan dan Akuntansi', {
        'PL-KEU': 4,
        'JF-AKU-PT': 2,
        'JF-AKU-MU': 1,
      }),
      field(a.finance, 'Pengelolaan Aset', { 'PL-KEU': 2, 'PL-PDI': 1, 'JF-AKU-PT': 1 }),
    ]),
    whole(a.personnel, [
      secretariat(a.personnel),
      {
        ...field(a.personnel, 'Pengembangan Kompetensi Aparatur', {
          'JF-SDM-PT': 2,
          'JF-WID-MU': 1,
          'JF-SDM-MU': 1,
          'PL-PDI': 1,
        }),
        exactly: 6,
      },
      {
        ...field(a.personnel, 'Mutasi dan Penilaian Kinerja', {
          'JF-SDM-PT': 2,
          'JF-SDM-MU': 1,
          'PL-ADM': 1,
          'PL-PDI': 1,
        }),
        exactly: 5,
      },
    ]),
    whole(a.education, [
      secretariat(a.education, [general()]),
      field(a.education, 'Pembinaan Sekolah Dasar', { 'PL-PTK': 2, 'PL-PDI': 1 }, [
        ...numbered(scale.primarySchools, (n) =>
          school(`SD Negeri ${n} ${place(n * 5)}`, {
            'JF-GSD-PT': 6,
            'JF-GSD-MU': 3,
            'JF-GSD-MA': 1,
            'PL-TUS': 1,
          }),
        ),
      ]),
      field(a.education, 'Pembinaan Sekolah Menengah Pertama', { 'PL-PTK': 2, 'PL-PDI': 1 }, [
        ...numbered(scale.secondarySchools, (n) =>
          school(`SMP Negeri ${n}`, { 'JF-GSM-PT': 6, 'JF-GSM-MU': 3, 'PL-TUS': 1 }),
        ),
      ]),
    ]),
    whole(a.health, [
      secretariat(a.health, [general()]),
      field(a.health, 'Kesehatan Masyarakat', { 'JF-PKM-PT': 2, 'JF-PKM-MU': 1, 'PL-PDI': 1 }),
      field(a.health, 'Pelayanan Kesehatan', { 'PL-PTK': 2, 'JF-DOK-MU': 1 }, [
        ...numbered(scale.healthCentres, (n) => healthCentre(place(n * 7), n % 2 === 1)),
      ]),
    ]),
    whole(a.registry, [
      secretariat(a.registry, [general()]),
      {
        ...field(a.registry, 'Pelayanan Pendaftaran Penduduk', {
          'PL-DUK': 5,
          'JF-ADB-PT': 2,
          'JF-ADB-MU': 1,
        }),
        exactly: 8,
      },
      field(a.registry, 'Pelayanan Pencatatan Sipil', { 'PL-DUK': 4, 'JF-ADB-PT': 1 }, [
        section(a.registry, 'Kelahiran dan Kematian', { 'PL-DUK': 3 }),
      ]),
      field(a.registry, 'Pengelolaan Informasi dan Pemanfaatan Data', {
        'JF-ADB-MU': 1,
        'JF-PRK-PT': 2,
        'PL-PDI': 1,
      }),
    ]),
    whole(a.digital, [
      secretariat(a.digital),
      field(a.digital, 'Informasi dan Komunikasi Publik', {
        'JF-HMS-PT': 3,
        'JF-HMS-MU': 1,
        'PL-PDI': 1,
      }),
      field(
        a.digital,
        'Layanan Digital dan Persandian',
        { 'JF-PRK-TR': 1, 'JF-PRK-PT': 3, 'JF-PRK-MU': 1 },
        [section(a.digital, 'Keamanan Informasi', { 'JF-PRK-PT': 2, 'JF-PRK-MU': 1 })],
      ),
    ]),
    whole(a.social, [
      secretariat(a.social),
      field(a.social, 'Rehabilitasi Sosial', { 'JF-PKS-PT': 3, 'JF-PKS-MU': 1, 'PL-SOS': 2 }),
      field(a.social, 'Perlindungan dan Jaminan Sosial', { 'PL-SOS': 3, 'JF-PKS-PT': 1 }),
    ]),
    whole(a.environment, [
      secretariat(a.environment),
      field(a.environment, 'Pengelolaan Sampah', { 'PL-LHK': 5, 'JF-PLH-PT': 1 }),
      field(a.environment, 'Pengendalian Pencemaran', {
        'JF-PLH-PT': 2,
        'JF-PLH-MU': 1,
        'PL-PDI': 1,
      }),
    ]),
    whole(a.licensing, [
      secretariat(a.licensing),
      field(a.licensing, 'Pelayanan Perizinan', { 'PL-IZN': 5, 'JF-PRZ-PT': 2, 'JF-PRZ-MU': 1 }),
      field(a.licensing, 'Pengaduan dan Pengawasan', { 'JF-PRZ-PT': 1, 'PL-IZN': 1, 'PL-PTK': 1 }),
    ]),
    whole(a.order, [
      secretariat(a.order),
      field(a.order, 'Ketenteraman dan Ketertiban Umum', {
        'JF-POL-TR': 4,
        'JF-POL-PT': 2,
        'JF-POL-MU': 1,
        'PL-OPR': 2,
      }),
      field(a.order, 'Penegakan Peraturan Daerah', { 'JF-POL-TR': 2, 'JF-POL-PT': 2 }),
    ]),
    ...numbered(scale.districts, (n) => district(n, scale, place)),
  ];
}
