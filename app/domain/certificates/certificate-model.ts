import { printedNumber } from '#app/domain/organisation/printed-number.ts';
import type { Day } from '#app/platform/clock.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';

import type { CertificateData } from './certificate-data.ts';
import { showCode } from './certificate-number.ts';
import { rankAndGrade } from './rank-name.ts';

/** Everything a certificate prints, before anything is drawn: Indonesian, with English in smaller letters below. */
export type CertificateModel = {
  organisation: string;
  issuer: string;
  title: Localised;
  number: string;
  presentedTo: Localised;
  name: string;
  /** Employee number, birth date, rank, position and unit, as far as they are printed. */
  personLines: string[];
  statement: Localised;
  courseTitle: Localised;
  held: Localised;
  placeAndDate: string;
  signatory: { name: string; position: string };
  verify: Localised;
  /** What the QR code carries, and the same for those who type. */
  url: string;
  typed: string[];
  seal: Localised;
  subjects: {
    title: Localised;
    head: { number: string; subject: string; hours: string };
    rows: { title: Localised; hours: string }[];
    total: Localised & { hours: string };
  };
};

export type IssuedCertificate = {
  data: CertificateData;
  number: string;
  code: string;
  issuedOn: Day;
};

/** @param url where anyone may verify it */
export function certificateModel(certificate: IssuedCertificate, url: string): CertificateModel {
  const { data, number, code, issuedOn } = certificate;
  const { person, course, signatory } = data;
  const jp = (minutes: number) => hours.format(minutes / course.minutesPerHour);
  return {
    organisation: data.organisation.id,
    issuer: data.issuer.id,
    title: { id: 'SERTIFIKAT', en: 'Certificate' },
    number: `Nomor ${number}`,
    presentedTo: { id: 'diberikan kepada', en: 'presented to' },
    name: withTitles(person),
    personLines: personLines(person),
    statement: statement(data),
    courseTitle: course.title,
    held: {
      id: `yang diselenggarakan oleh ${course.provider} ${period(course, 'id')}, setara ${jp(course.minutes)} jam pelajaran (JP)`,
      en: `held by ${course.provider} ${period(course, 'en')}, ${jp(course.minutes)} learning hours of ${course.minutesPerHour} minutes`,
    },
    placeAndDate: [data.place, longDay(issuedOn, 'id')].filter(Boolean).join(', '),
    signatory: { name: signatory.name, position: signatory.position.id },
    verify: { id: 'Pindai untuk memeriksa keaslian', en: 'Scan to verify' },
    url,
    typed: [url.slice(0, url.lastIndexOf('/')), `Kode ${showCode(code)}`],
    seal: {
      id: 'Segel elektronik instalasi, belum tersertifikasi; bukan tanda tangan elektronik pejabat.',
      en: "The installation's electronic seal, not certified; not an official's signature.",
    },
    subjects: {
      title: { id: 'Daftar Mata Pelatihan', en: 'Subjects' },
      head: { number: 'No.', subject: 'Mata pelatihan', hours: 'JP' },
      rows: data.subjects.map(({ title, minutes }) => ({ title, hours: jp(minutes) })),
      total: {
        id: 'Jumlah jam pelajaran yang diakui',
        en: 'Credited learning hours',
        hours: jp(course.minutes),
      },
    },
  };
}

/** Name with titles as officials write it: "Dr. Siti Rahma, S.STP., M.Si." */
export function withTitles(
  person: Pick<CertificateData['person'], 'name' | 'titlePrefix' | 'titleSuffix'>,
) {
  const front = [person.titlePrefix, person.name].filter(Boolean).join(' ');
  return [front, person.titleSuffix].filter(Boolean).join(', ');
}

function personLines({ number, birthDate, grade, position, unit }: CertificateData['person']) {
  const identity = [
    number && `NIP ${printedNumber(number)}`,
    birthDate && `lahir ${longDay(birthDate, 'id')}`,
    rankAndGrade(grade),
  ];
  return [identity, [position, unit]]
    .map((parts) => parts.filter(Boolean).join('  ·  '))
    .filter(Boolean);
}

function statement({ statement, classification }: CertificateData): Localised {
  if (statement === 'attended') return { id: 'telah mengikuti', en: 'has attended' };
  if (!classification) return { id: 'telah dinyatakan LULUS pada', en: 'has passed' };
  return {
    id: `telah dinyatakan LULUS dengan predikat ${classification.id} pada`,
    en: `has passed with the grade ${classification.en}`,
  };
}

function period({ startsOn, endsOn }: CertificateData['course'], language: Language): string {
  const [first, last] = [longDay(startsOn, language), longDay(endsOn, language)];
  if (startsOn === endsOn) return language === 'id' ? `pada tanggal ${first}` : `on ${first}`;
  return language === 'id'
    ? `pada tanggal ${first} sampai dengan ${last}`
    : `from ${first} to ${last}`;
}

const hours = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const days = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

function longDay(day: Day, language: Language): string {
  return days[language].format(new Date(`${day}T00:00:00Z`));
}
