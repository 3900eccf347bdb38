import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

import { AnswerKeeper, type KeeperState } from '#app/domain/assessment/answer-keeper.ts';
import { type Answer, answerField, isAnswered } from '#app/domain/assessment/answer.ts';
import { answerIn, valuesOf } from '#app/question-types/answer-parts.ts';
import { ANSWERS_SHOWN } from '#app/question-types/answer-props.ts';

import { sendAnswers } from './send-answers.ts';
import { unsentAnswers } from './unsent-answers.ts';

/** A change is sent this much later, so that typing becomes few requests; well within two seconds. */
const SEND_AFTER_MS = 1_000;
const RETRY_MS = [2_000, 4_000, 8_000, 15_000];

type Question = { id: string; sequence: number; answer: Answer };
type Options = {
  attemptId: string;
  url: string;
  questions: Question[];
  savedAt: string | null;
  form?: RefObject<HTMLFormElement | null>;
  onTimeLeft?: (milliseconds: number | null) => void;
};

/**
 * Keeps the answers of a form safe while the page lives: reads every change, sends it, tries again when the network
 * is back, and takes up what an earlier visit left on this device.
 */
export function useAnswerKeeper({ attemptId, url, questions, savedAt, form, onTimeLeft }: Options) {
  const [first] = useState<KeeperState>({
    status: 'saved',
    savedAt,
    kept: true,
    superseded: false,
    late: false,
  });
  const [state, setState] = useState(first);
  const [answeredHere, setAnsweredHere] = useState(
    () => questions.filter(({ answer }) => isAnswered(answer)).length,
  );
  const keeper = useRef<AnswerKeeper | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const failures = useRef(0);
  const tellTime = useRef(onTimeLeft);
  useEffect(() => {
    tellTime.current = onTimeLeft;
  }, [onTimeLeft]);

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const current = keeper.current;
    if (!current) return true;
    const done = await current.flush();
    const again = !done && ['offline', 'saving'].includes(current.state.status);
    failures.current = again ? failures.current + 1 : 0;
    if (again) {
      const wait = RETRY_MS[Math.min(failures.current, RETRY_MS.length) - 1];
      timer.current ??= setTimeout(() => void flush(), wait);
    }
    return done;
  }, []);

  const schedule = useCallback(() => {
    timer.current ??= setTimeout(() => void flush(), SEND_AFTER_MS);
  }, [flush]);

  /** Reads the form: what differs from what is known has been changed by the participant. */
  const readForm = useCallback(
    (ids: string[]) => {
      if (!form?.current || !keeper.current) return;
      const entries = new FormData(form.current);
      let changed = false;
      for (const id of ids) {
        const answer = answerIn(entries, answerField(id));
        if (keeper.current.change(id, answer)) changed = true;
      }
      const current = keeper.current;
      setAnsweredHere(ids.filter((id) => isAnswered(current.answerOf(id))).length);
      if (changed) schedule();
    },
    [form, schedule],
  );

  useEffect(() => {
    const made = new AnswerKeeper(
      async (answers) => {
        const delivery = await sendAnswers(url, answers);
        if (delivery.outcome === 'taken') tellTime.current?.(delivery.timeLeft);
        return delivery;
      },
      unsentAnswers(attemptId),
      setState,
      first.savedAt,
    );
    keeper.current = made;
    const sendNow = () => {
      if (made.hasUnsent) void flush();
    };
    window.addEventListener('online', sendNow);
    window.addEventListener('focus', sendNow);
    window.addEventListener('pagehide', sendNow);
    return () => {
      sendNow();
      clearTimeout(timer.current);
      timer.current = undefined;
      window.removeEventListener('online', sendNow);
      window.removeEventListener('focus', sendNow);
      window.removeEventListener('pagehide', sendNow);
    };
  }, [attemptId, url, flush, first]);

  useEffect(() => {
    const current = keeper.current;
    if (!current) return;
    current.learn(questions);
    const ids = questions.map(({ id }) => id);
    for (const id of ids) show(form?.current, id, current.answerOf(id), current.hasUnsent);
    readForm(ids); // what was answered before the script had loaded
    void current.restore().then((restored) => {
      for (const id of restored) show(form?.current, id, current.answerOf(id), true);
      if (restored.length > 0) readForm(ids);
      if (current.hasUnsent) schedule();
    });
  }, [questions, form, readForm, schedule]);

  return { state, answeredHere, flush, readForm };
}

/** Puts an answer into the fields of its question. */
function show(
  form: HTMLFormElement | null | undefined,
  id: string,
  answer: Answer,
  wanted: boolean,
) {
  if (!form || !wanted) return;
  for (const field of form.elements) {
    if (!isControl(field)) continue;
    const values = valuesOf(field.name, answerField(id), answer);
    if (!values) continue;
    if (field.type === 'radio' || field.type === 'checkbox')
      (field as HTMLInputElement).checked = values.includes(field.value);
    else field.value = values[0] ?? '';
  }
  form.dispatchEvent(new Event(ANSWERS_SHOWN));
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isControl(field: Element): field is Control {
  return (
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement
  );
}
