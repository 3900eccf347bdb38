import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useRef, useState } from 'react';

import { lessonSchema } from '#app/domain/catalogue/lesson/lesson-schema.ts';
import type { Choice } from '#app/domain/catalogue/text/merge-documents.ts';
import {
  type ServerText,
  TextKeeper,
  type TextState,
} from '#app/domain/catalogue/text/text-keeper.ts';
import type { TextPlace } from '#app/domain/catalogue/text/text-place.ts';

import { documentJson } from './block-json.ts';
import { sendText } from './send-text.ts';
import { SHOWN, showDocument } from './show-document.ts';
import { unsavedTexts } from './unsaved-texts.ts';
import { whenIdle } from './when-idle.ts';

/** Milliseconds. A text is saved when its author pauses, and at the latest after a while of writing on. */
const PAUSE = { save: 1_500, keep: 500 };
const LATEST = { save: 10_000, keep: 2_000 };
const RETRY = [5_000, 10_000, 20_000, 30_000];

type Options = { editor: Editor; place: TextPlace; writer: string; text: ServerText; url: string };

/** Keeps what is written in an editor safe while the page lives, and brings back what an earlier visit left behind. */
export function useTextKeeper({ editor, place, writer, text, url }: Options) {
  const [state, setState] = useState<TextState | null>(null);
  const keeper = useRef<TextKeeper | null>(null);
  const schedule = useRef<() => void>(() => {});

  useEffect(() => {
    let gone = false;
    const shelf = unsavedTexts(writer, place);
    const made = new TextKeeper(
      {
        read: () => documentJson(editor.state.doc),
        show: (document) => showDocument(editor.view, document),
      },
      async (base, json) => {
        const delivery = asWritten(await sendText(url, base, json));
        // Without a page to merge on, the device keeps what is unsaved until the next visit.
        return gone && delivery.outcome === 'changed' ? { outcome: 'offline' } : delivery;
      },
      shelf,
      (next) => {
        if (gone) return;
        // At once, not with the next rendering: what is typed over an open conflict would be lost.
        if (next.status === 'conflict') editor.setEditable(false, false);
        setState(next);
      },
      text,
    );
    keeper.current = made;
    setState(made.state);
    const timers = timersOf(made);
    schedule.current = timers.schedule;
    const changed = ({ transaction }: { transaction: { getMeta(key: string): unknown } }) => {
      if (transaction.getMeta(SHOWN)) return;
      made.change();
      timers.schedule();
    };
    const leaving = () => {
      void made.keep();
      void made.flush();
    };
    const back = () => made.hasUnsaved && timers.now();
    const hidden = () => document.visibilityState === 'hidden' && leaving();
    editor.on('update', changed);
    window.addEventListener('online', back);
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', hidden);
    void made.restore().then(back);
    return () => {
      editor.off('update', changed);
      window.removeEventListener('online', back);
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', hidden);
      timers.stop();
      gone = true;
      leaving();
      shelf.leave();
    };
  }, [editor, place, writer, text, url]);

  const choose = useCallback((choices: Choice[]) => {
    keeper.current?.choose(choices);
    schedule.current();
  }, []);
  const flush = useCallback(async () => (await keeper.current?.flush()) ?? true, []);
  const conflict = state?.status === 'conflict' ? (keeper.current?.conflict ?? null) : null;
  const hasUnsaved = useCallback(() => keeper.current?.hasUnsaved ?? false, []);
  return { state, conflict, choose, flush, hasUnsaved };
}

/** What is stored may leave out what is empty; the editor writes it out, and equal texts must look equal. */
function asWritten(delivery: Awaited<ReturnType<typeof sendText>>) {
  if (delivery.outcome !== 'changed') return delivery;
  const { current } = delivery;
  const json = JSON.stringify(lessonSchema.nodeFromJSON(JSON.parse(current.json)).toJSON());
  return { ...delivery, current: { ...current, json } };
}

/** Saves and keeps in pauses of writing, off the path of a key. */
function timersOf(keeper: TextKeeper) {
  let failures = 0;
  let slow = 0;
  const running: Partial<Record<'save' | 'keep' | 'retry', ReturnType<typeof setTimeout>>> = {};
  const begun: Partial<Record<'save' | 'keep', number>> = {};

  const save = async () => {
    const began = performance.now();
    const done = await keeper.flush();
    slow = performance.now() - began;
    failures = done || keeper.conflict ? 0 : failures + 1;
    clearTimeout(running.retry);
    if (failures > 0)
      running.retry = setTimeout(() => void save(), RETRY[Math.min(failures, RETRY.length) - 1]);
  };
  const keep = () => keeper.keep();

  const after = (what: 'save' | 'keep', work: () => Promise<unknown>) => {
    const now = performance.now();
    const first = (begun[what] ??= now);
    clearTimeout(running[what]);
    // A server that takes long is not asked again at once.
    const pause = what === 'save' ? Math.max(PAUSE.save, 2 * slow) : PAUSE.keep;
    const wait = Math.max(0, Math.min(pause, first + LATEST[what] - now));
    running[what] = setTimeout(() => {
      begun[what] = undefined;
      whenIdle(() => void work(), 1_000);
    }, wait);
  };

  return {
    schedule: () => {
      after('keep', keep);
      after('save', save);
    },
    now: () => void save(),
    stop: () => Object.values(running).forEach((timer) => clearTimeout(timer)),
  };
}
