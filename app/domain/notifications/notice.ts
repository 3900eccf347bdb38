import type { noticeTexts } from '#app/platform/texts/notices.ts';

/** What can be told; each has its words in the texts `notices`. */
export type NoticeKind = keyof (typeof noticeTexts)['id']['kind'];

/** Names and numbers as they were when it happened; a localised one is read in the reader's language. */
export type NoticeParams = Record<string, string | number | { id: string; en: string }>;

/** Where the notices of a kind lead. Links that carry a secret are made when the mail is written. */
const noticePaths: Record<NoticeKind, string> = {
  activationLink: '/activate',
  resetLink: '/forgot',
  passwordChanged: '/me/sessions',
  grantGiven: '/',
  levelRaised: '/me/competencies',
  levelProposed: '/team',
  levelConfirmed: '/me/competencies',
  levelDeclined: '/me/competencies',
  levelAssessedBelow: '/me/competencies',
  levelExpiring: '/me/competencies',
  levelLost: '/me/competencies',
  assessmentRequested: '/team',
  courseSent: '/learn',
  seatTaken: '/learn',
  seatGiven: '/learn',
  seatLeft: '/catalogue',
  batchMoved: '/learn',
  requestMoved: '/learn',
  batchCancelled: '/catalogue',
  teachingGiven: '/catalogue',
  teachingMoved: '/catalogue',
  teachingLeft: '/catalogue',
  teachingCancelled: '/catalogue',
  meetingSoon: '/learn',
  teachingSoon: '/catalogue',
  batchAnnounced: '/catalogue',
  courseHandedIn: '/studio',
  courseSentBack: '/studio',
  coursePublished: '/studio',
  courseAuthor: '/studio',
  questionsWaiting: '/studio/questions',
  questionSentBack: '/studio/questions',
  questionsApproved: '/studio/questions',
  trainingAssigned: '/learn',
  trainingDueSoon: '/learn',
  trainingDueSoonInTeam: '/team',
  trainingOverdue: '/learn',
  trainingOverdueInTeam: '/team',
  submissionWaiting: '/studio/submissions',
  submissionPassed: '/learn',
  answersWaiting: '/studio/answers',
  answersAlone: '/studio/answers',
  answersToModerate: '/studio/answers',
  appealWaiting: '/studio/answers',
  quizMarked: '/learn',
  resultCorrected: '/learn',
  resultCorrectedPassed: '/learn',
  appealUpheld: '/learn',
  appealRefused: '/learn',
  accommodationGiven: '/learn',
  accommodationEnded: '/learn',
  submissionReturned: '/learn',
  certificateIssued: '/me/certificates',
  certificateRevoked: '/me/certificates',
};

/** Where a notice leads: to its own place if it has one, else where its kind does. */
export function pathOf({ kind, path }: { kind: NoticeKind; path?: string | null }): string {
  return path ?? noticePaths[kind];
}

/** Those whose mail holds a personal link: never in the inbox, hidden from administrators, emptied once sent. */
export const secretKinds: ReadonlySet<string> = new Set<NoticeKind>([
  'activationLink',
  'resetLink',
]);

export function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(noticePaths, kind);
}
