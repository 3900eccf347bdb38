/** How a piece of work handed in stands. */
export const submissionStates = ['waiting', 'returned', 'passed'] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** Characters of a text that is handed in, and of what its marker writes about it. */
export const LONGEST_TEXT = 20_000;
export const LONGEST_FEEDBACK = 5_000;

/** Files that may be handed in, by their ending: documents and pictures, nothing that runs. */
export const SUBMISSION_FILES = [
  'pdf',
  'jpg',
  'jpeg',
  'png',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
];
export const SUBMISSION_KINDS = 'PDF, JPG, PNG, Word, Excel, PowerPoint, OpenDocument';

/** A file of a piece of work; `size` in bytes. */
export type SubmittedFile = { name: string; size: number };

/** A piece of work as its learner and its marker see it. */
export type Submission = {
  id: string;
  number: number;
  text: string;
  files: SubmittedFile[];
  submittedAt: string;
  state: SubmissionState;
  /** Basis points. */
  score: number | null;
  feedback: string;
  markedAt: string | null;
  markedBy: string | null;
  /** It was handed in for an earlier version of the course. */
  earlierVersion: boolean;
};
