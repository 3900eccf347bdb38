import { runIn, type Tx } from '#app/platform/db.server.ts';
import { i18nFor, inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { type CalendarEntry, calendarMessage } from '#app/platform/icalendar.server.ts';
import { mailSender } from '#app/platform/mail.server.ts';
import { publicUrl } from '#app/platform/public-url.server.ts';
import { timeInWords } from '#app/platform/time-in-words.ts';

import '#app/platform/texts/notices.ts';

/** A meeting as a calendar and the people in it need to know it. */
export type KnownMeeting = {
  id: string;
  offeringId: string;
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  cancelled: boolean;
  title: Localised;
  onlineUrl: string | null;
  room: string | null;
  venue: string | null;
  address: string | null;
  course: Localised;
  slug: string;
  batch: Localised;
  notice: Localised;
};

/** For whom an entry is made. `path`: where that person reads more. */
export type EntryFor = { language: Language; path: string; teaching: boolean };

/** Of Meeting m: columns of a known meeting; the joins that go with them. */
export const KNOWN_MEETING = `
  m.id, m."offeringId", m.sequence, m."startsAt", m."endsAt", m.zone, m."cancelledAt" IS NOT NULL AS cancelled,
  m.title, m."onlineUrl", r.name AS room, w.name AS venue, w.address, c.title AS course, c.slug, o.name AS batch,
  o.notice`;
export const KNOWN_MEETING_FROM = `
  "Meeting" m
  JOIN "Offering" o ON o.id = m."offeringId"
  JOIN "CourseVersion" v ON v.id = o."courseVersionId"
  JOIN "Course" c ON c.id = v."courseId"
  LEFT JOIN "Room" r ON r.id = m."roomId"
  LEFT JOIN "Venue" w ON w.id = r."venueId"`;

/** The meetings of an offering in their order, those that were cancelled too. */
export function meetingsOf(tx: Tx, offeringId: string): Promise<KnownMeeting[]> {
  return runIn(tx)(OF_OFFERING, [offeringId]);
}

export async function theMeeting(tx: Tx, id: string): Promise<KnownMeeting | null> {
  const [meeting] = await runIn(tx)<KnownMeeting>(BY_ID, [id]);
  return meeting ?? null;
}

const OF_OFFERING = `
  SELECT ${KNOWN_MEETING} FROM ${KNOWN_MEETING_FROM}
   WHERE m."offeringId" = $1::uuid ORDER BY m."startsAt", m.id`;
const BY_ID = `SELECT ${KNOWN_MEETING} FROM ${KNOWN_MEETING_FROM} WHERE m.id = $1::uuid`;

/** What a batch is called: its course, and the batch where it has a name. */
export function batchTitle({ course, batch }: Pick<KnownMeeting, 'course' | 'batch'>): Localised {
  const said = (language: Language) => {
    const name = inLanguage(batch, language);
    return name ? `${inLanguage(course, language)} (${name})` : inLanguage(course, language);
  };
  return { id: said('id'), en: said('en') };
}

/** Meetings in a sentence: when, and where for those who come. */
export function meetingsInWords(meetings: readonly KnownMeeting[]): Localised {
  const said = (language: Language) =>
    meetings
      .map((meeting) => {
        const place = placeOf(meeting) ?? onlineWord(meeting, language);
        return [timeInWords(meeting, language), ...(place ? [place] : [])].join(', ');
      })
      .join('; ');
  return { id: said('id'), en: said('en') };
}

/**
 * A meeting as an entry of a calendar; the same one for whoever is in it, by the meeting's id.
 * @param out it is taken out of this person's calendar, whether it takes place or not
 */
export function meetingEntry(
  meeting: KnownMeeting,
  { language, path, teaching }: EntryFor,
  out = false,
): CalendarEntry {
  const t = i18nFor(language).getFixedT(language, 'notices');
  const { onlineUrl, notice, startsAt, endsAt, sequence } = meeting;
  const named = [batchTitle(meeting), meeting.title].map((text) => inLanguage(text, language));
  const title = named.filter((text) => text !== '').join(': ');
  const online = onlineUrl ? t('calendar.online', { link: onlineUrl }) : '';
  return {
    uid: `${meeting.id}@${new URL(publicUrl('/')).host}`,
    ...{ sequence, startsAt, endsAt, cancelled: out || meeting.cancelled },
    title: teaching ? t('calendar.teaching', { title }) : title,
    place: placeOf(meeting) ?? onlineUrl ?? '',
    description: [timeInWords(meeting, language), online, inLanguage(notice, language)]
      .filter((text) => text !== '')
      .join('\n'),
    url: publicUrl(path),
  };
}

/** Messages that enter meetings in somebody's calendar, or take them out; undefined where no mail can bring them. */
export function meetingMessages(
  meetings: readonly KnownMeeting[],
  to: { email: string | null; name: string },
  wanted: EntryFor & { stampedAt: Date; out?: boolean },
): string | undefined {
  const { email, name } = to;
  if (email === null || meetings.length === 0) return undefined;
  const { stampedAt, out } = wanted;
  return meetings
    .map((meeting) =>
      calendarMessage(meetingEntry(meeting, wanted, out), {
        ...{ from: mailSender(), to: { email, name }, stampedAt },
      }),
    )
    .join('');
}

function placeOf({ room, venue, address }: KnownMeeting): string | null {
  const parts = [room, venue, address].filter((part) => part !== null && part !== '');
  return parts.length > 0 ? parts.join(', ').replace(/,?\s*[\r\n]+\s*/g, ', ') : null;
}

function onlineWord({ onlineUrl }: KnownMeeting, language: Language): string {
  return onlineUrl ? i18nFor(language).getFixedT(language, 'notices')('calendar.onlineShort') : '';
}
