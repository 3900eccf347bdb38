import { Link } from '@remix-run/react';

import type { ComingMeeting } from '#app/domain/enrollment/batches/coming-meetings.server.ts';

import { MeetingPlace, MeetingTime } from './meeting-lines.tsx';

/** The reader's own meetings, the next first, each with its course and where it is. */
export function ComingMeetings({ coming }: { coming: ComingMeeting[] }) {
  return (
    <ul className="divide-y divide-line text-sm">
      {coming.map(({ enrollmentId, course, meeting }) => (
        <li key={meeting.id} className="py-3 first:pt-0 last:pb-0">
          <Link to={`/learn/${enrollmentId}`} className="link text-base font-semibold">
            {course}
          </Link>
          <MeetingTime meeting={meeting} />
          <MeetingPlace meeting={meeting} />
        </li>
      ))}
    </ul>
  );
}
