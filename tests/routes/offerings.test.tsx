import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { beforeAll, expect, test, vi } from 'vitest';

import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { keepMeeting } from '#app/domain/enrollment/reschedule-meeting.server.ts';
import { openSession } from '#app/domain/identity/sessions.server.ts';
import { announceOffering } from '#app/domain/scheduling/offering/announce-offering.server.ts';
import { planOffering } from '#app/domain/scheduling/offering/plan-offering.server.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { aBrowser } from '#tests/support/accounts.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import {
  aMeetingRoom,
  anOutsideTrainer,
  aPlanner,
  batchFacts,
  meetingOn,
} from '#tests/support/planning.ts';
import { aPublishedCourse } from '#tests/support/published-course.ts';
import { shownPage } from '#tests/support/shown-page.tsx';

type Args = { request: Request; params: Record<string, string>; context: Record<string, never> };
type Page = {
  default: () => React.ReactNode;
  loader: (args: Args) => Promise<unknown>;
  action?: (args: Args) => Promise<unknown>;
};

let cookie: string;
let planned: string;
let open: string;
let meetingId: string;
beforeAll(async () => {
  // The router for browsers says that it does less on a server.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const planner = await aPlanner();
  const token = await openSession(planner.accountId, aBrowser());
  cookie = (await sessionCookie(token)).split(';')[0] ?? '';
  const { courseId } = await aPublishedCourse({ kind: 'workshop' });
  planned = await planOffering(
    planner,
    courseId,
    batchFacts({ name: { id: 'Pagi', en: 'Early' } }),
  );
  open = await planOffering(planner, courseId, batchFacts({ opensAt: new Date(0) }));
  const [room, trainer] = [await aMeetingRoom(5), await anOutsideTrainer()];
  const where = { roomId: room.id, trainerIds: [trainer.id] };
  meetingId = await keepMeeting(planner, open, null, meetingOn('2035-03-05', where));
  await announceOffering(planner, open);
  const learner = await anActor({ employeeId: (await anEmployee()).id });
  await enroll(learner, { offeringId: open });
  const reason = 'Narasumber berhalangan';
  const moved = meetingOn('2035-03-06', { ...where, reason });
  await keepMeeting(planner, open, meetingId, moved);
});

async function shown(page: Page, path: string, params: Record<string, string>, language: Language) {
  const request = new Request(`http://localhost${path}`, { headers: { Cookie: cookie } });
  const data = (await page.loader({ request, params, context: {} })) as object;
  const Shown = page.default;
  const router = createMemoryRouter(
    [{ id: 'page', path: '*', element: <Shown />, loader: () => data }],
    {
      ...{ initialEntries: [path], hydrationData: { loaderData: { page: data } } },
    },
  );
  return shownPage(<RouterProvider router={router} />, language);
}

const pages = import.meta.glob('/app/routes/studio/{offering*,calendar}.tsx') as Record<
  string,
  () => Promise<Page>
>;
const at = (name: string) => pages[`/app/routes/studio/${name}.tsx`]!();

test.each<[string, () => string, () => Record<string, string>, RegExp, RegExp]>([
  ['offerings', () => '/studio/offerings', () => ({}), /Pagi/, /Early/],
  ['offering-new', () => '/studio/offerings/new', () => ({}), /WITA/, /Save the plan/],
  ['offering', () => '/x', () => ({ id: planned }), /Belum ada pertemuan/, /no meeting yet/],
  ['offering-edit', () => '/x', () => ({ id: planned }), /Kuota per unit/, /Quotas per unit/],
  ['offering-meetings', () => '/x', () => ({ id: open }), /6 Maret 2035/, /6 March 2035/],
  ['offering-meeting', () => '/x', () => ({ id: open }), /5 orang/, /fewer than the 20 seats/],
  ['offering-meeting', () => '/x', () => ({ id: open, meetingId }), /Alasan/, /Reason/],
  ['offering-people', () => '/x', () => ({ id: open }), /Pegawai \d/, /Participants: 1/],
  ['offering-history', () => '/x', () => ({ id: open }), /5 Maret 2035/, /6 March 2035/],
  ['offering-change', () => '/x', () => ({ id: open }), /Batalkan angkatan/, /1 seats end/],
  ['offering-copy', () => '/x?firstDay=2035-03-06', () => ({ id: open }), /bentrok/i, /Clashes: 2/],
  ['calendar', () => '/x?day=2035-03-01', () => ({}), /6 Maret 2035/, /15|16:00 WITA/],
  ['calendar', () => '/x?day=2035-03-06&view=week', () => ({}), /08.00–16.00 WITA/, /Monday/],
  ['calendar', () => '/x?day=2035-03-01&view=list', () => ({}), /Pengajar/, /Trainers/],
])('%s is shown in both languages', async (name, path, params, indonesian, english) => {
  const page = await at(name);
  for (const [language, words] of [
    ['id', indonesian],
    ['en', english],
  ] as const) {
    const document = await shown(page, path(), params(), language);
    expect(document.querySelector('main')!.textContent).toMatch(words);
  }
});

test('a meeting whose end comes first goes back to its form with words', async () => {
  const { action } = await at('offering-meeting');
  const form = { intent: 'keep', startsAt: '2035-03-06T10:00', endsAt: '2035-03-06T09:00' };
  const answer = await action!({
    request: new Request('http://localhost/x', {
      ...{ method: 'POST', body: new URLSearchParams(form), headers: { Cookie: cookie } },
    }),
    ...{ params: { id: planned }, context: {} },
  });
  expect(JSON.stringify(answer)).toContain('Pertemuan harus selesai sesudah dimulai.');
});
