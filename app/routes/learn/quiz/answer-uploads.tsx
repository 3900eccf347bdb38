import { useRevalidator } from '@remix-run/react';
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

import type { AttemptFile } from '#app/domain/assessment/answer-files/attempt-files.server.ts';
import {
  AnswerFiles,
  FILES_FIELD,
  type Uploading,
} from '#app/question-types/file-upload/answer-files.tsx';

import { attemptPath } from './quiz-paths.ts';
import { useAttemptPath } from './use-attempt-path.ts';

type Sent = Pick<Uploading, 'state' | 'problem'>;
type Known = { files: AttemptFile[]; sent: Record<string, Sent>; pathOf: (id: string) => string };

const KnownFiles = createContext<Known | null>(null);
const IDLE: Sent = { state: 'idle', problem: null };
const PATIENCE_MS = 120_000;

/**
 * Uploads of the questions of a form: with a script they are sent by themselves, after the answers, and the page says what
 * became of them; without one the button posts the whole form.
 */
export function AnswerUploads({
  files,
  form,
  flush,
  children,
}: {
  files: AttemptFile[];
  form: RefObject<HTMLFormElement>;
  flush: () => Promise<boolean>;
  children: ReactNode;
}) {
  const path = useAttemptPath();
  const { revalidate } = useRevalidator();
  const [sent, setSent] = useState<Record<string, Sent>>({});
  const latest = useRef({ flush, revalidate });
  useEffect(() => {
    latest.current = { flush, revalidate };
  }, [flush, revalidate]);

  useEffect(() => {
    const here = form.current;
    if (!here) return;
    const upload = (event: SubmitEvent) => {
      const button = event.submitter;
      if (!(button instanceof HTMLButtonElement) || button.name !== 'upload') return;
      // Before the form is sent by anybody else.
      event.preventDefault();
      event.stopPropagation();
      const to = button.value;
      const input = button.parentElement?.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input?.files?.length) return input?.focus();
      const tell = (now: Sent) => setSent((known) => ({ ...known, [to]: now }));
      tell({ state: 'sending', problem: null });
      void latest.current
        .flush()
        .then(() => sendFiles(to, [...(input.files ?? [])]))
        .then((now) => {
          tell(now);
          if (now.state !== 'sent') return;
          input.value = '';
          latest.current.revalidate();
        });
    };
    here.addEventListener('submit', upload, { capture: true });
    return () => here.removeEventListener('submit', upload, { capture: true });
  }, [form]);

  const known = useMemo(
    () => ({ files, sent, pathOf: (id: string) => `${attemptPath(path)}/files/${id}` }),
    [files, sent, path],
  );
  return <KnownFiles.Provider value={known}>{children}</KnownFiles.Provider>;
}

/** The files of one question, for its controls. */
export function FilesOfQuestion({ id, children }: { id: string; children: ReactNode }) {
  const known = useContext(KnownFiles);
  const value = useMemo(() => {
    if (!known) return { files: [], uploading: null };
    const path = known.pathOf(id);
    return {
      files: known.files.filter(({ questionId }) => questionId === id).map(withAddress),
      uploading: { path, ...(known.sent[path] ?? IDLE) },
    };
  }, [known, id]);
  return <AnswerFiles.Provider value={value}>{children}</AnswerFiles.Provider>;
}

/** As controls and readers of an answer want it. */
export function withAddress<File extends { id: string; name: string; size: number }>(file: File) {
  const { id, name, size } = file;
  return { id, name, size, href: `/files/answers/${id}` };
}

async function sendFiles(to: string, files: File[]): Promise<Sent> {
  const body = new FormData();
  for (const file of files) body.append(FILES_FIELD, file);
  try {
    const response = await fetch(`${to}/send`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
      redirect: 'manual', // to the sign-in page: the session is over
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return { state: 'sent', problem: null };
    const told = (await response.json().catch(() => null)) as { problem?: string } | null;
    return { state: 'refused', problem: told?.problem ?? null };
  } catch {
    return { state: 'offline', problem: null };
  }
}
