import { inLanguageOf } from '#app/platform/in-language.ts';

/**
 * Expression: a meeting as JSON, as BatchMeeting says, of a row of "Meeting" with its room and venue joined by
 * MEETING_PLACE.
 * @param language expression of the reader's language
 * @param withLink condition under which the reader may know the address of the meeting online
 */
export const meetingJson = (m: string, language: string, withLink: string) => `
  json_build_object('id', ${m}.id, 'title', nullif(${inLanguageOf(`${m}.title`, language)}, ''),
    'startsAt', ${m}."startsAt", 'endsAt', ${m}."endsAt", 'zone', ${m}.zone,
    'place', CASE WHEN room.id IS NOT NULL THEN
      json_build_object('room', room.name, 'venue', venue.name, 'address', venue.address) END,
    'online', ${m}."onlineUrl" IS NOT NULL,
    'onlineUrl', CASE WHEN ${withLink} THEN ${m}."onlineUrl" END,
    'cancelled', ${m}."cancelledAt" IS NOT NULL)`;

export const MEETING_PLACE = (m: string) => `
  LEFT JOIN "Room" room ON room.id = ${m}."roomId" LEFT JOIN "Venue" venue ON venue.id = room."venueId"`;

/**
 * Expression: the meetings of an offering in the order of time.
 * @param offering the alias of the row of "Offering"
 */
export const meetingsOf = (offering: string, language: string, withLink: string) => `
  coalesce((SELECT json_agg(${meetingJson('meets', language, withLink)} ORDER BY meets."startsAt", meets.id)
              FROM "Meeting" meets ${MEETING_PLACE('meets')}
             WHERE meets."offeringId" = ${offering}.id), '[]')`;
