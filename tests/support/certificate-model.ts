import type { CertificateData } from '#app/domain/certificates/certificate-data.ts';
import { settings } from '#app/domain/settings/settings.ts';

/** Certificate data as issued, with what a test wants to be different. */
export function certificateDataWith(
  over: Partial<Omit<CertificateData, 'person' | 'course'>> & {
    person?: Partial<CertificateData['person']>;
    course?: Partial<CertificateData['course']>;
  } = {},
): CertificateData {
  return {
    organisation: { id: 'Pemerintah Kota Contoh', en: 'City Government of Contoh' },
    issuer: settings['certificates.issuer'].fallback,
    place: 'Kota Contoh',
    statement: 'passed',
    classification: { id: 'Sangat Memuaskan', en: 'Excellent' },
    subjects: [
      { title: { id: 'Dokumen dan NIK', en: 'Documents and NIK' }, minutes: 90 },
      { title: { id: 'Alur di loket', en: 'At the counter' }, minutes: 180 },
    ],
    signatory: {
      name: 'Drs. Bambang Wicaksono, M.M.',
      position: settings['certificates.signatory'].fallback.position,
    },
    ...over,
    person: {
      name: 'Siti Rahmawati',
      titlePrefix: 'Dr.',
      titleSuffix: 'S.STP., M.Si.',
      number: '199001152015041001',
      birthDate: null,
      grade: 'III/c',
      position: 'Analis Kependudukan Ahli Muda',
      unit: 'Dinas Kependudukan dan Pencatatan Sipil',
      ...over.person,
    },
    course: {
      title: {
        id: 'Administrasi Kependudukan dalam Praktik',
        en: 'Population Administration in Practice',
      },
      provider: 'BKPSDM Kota Contoh',
      startsOn: '2026-10-02',
      endsOn: '2026-10-20',
      minutes: 270,
      minutesPerHour: 45,
      ...over.course,
    },
  };
}
