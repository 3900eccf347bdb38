import { useEffect, useReducer, useRef } from 'react';

import type { ShownAsset } from './shown-asset.ts';
import { beginUpload, type RunningUpload, UploadFailure, type UploadStage } from './upload-file.ts';

export type UploadLine = {
  key: number;
  file: File;
  sent: number;
  stage: UploadStage | 'queued' | 'done' | 'failed';
  failure: UploadFailure | null;
  asset: ShownAsset | null;
};

type Change = { key: number } & Partial<Omit<UploadLine, 'key' | 'file'>>;
type Act = { add: UploadLine[] } | { change: Change } | { remove: number };

/** So many at a time: more would only share the line. */
const AT_ONCE = 2;

/**
 * The uploads of a page, a few at a time in the order they were chosen.
 * @param replaces the file of the library whose place they take
 * @param onDone called with each that is in the library
 */
export function useUploads({
  replaces,
  onDone,
}: {
  replaces?: string;
  onDone: (asset: ShownAsset) => void;
}) {
  const [lines, act] = useReducer(changed, []);
  const running = useRef(new Map<number, RunningUpload>());
  const serial = useRef(0);
  const told = useRef(onDone);
  useEffect(() => {
    told.current = onDone;
  }, [onDone]);

  useEffect(() => {
    const busy = lines.filter(isBusy).length;
    const next = lines
      .filter(({ stage }) => stage === 'queued')
      .slice(0, Math.max(0, AT_ONCE - busy));
    for (const { key, file } of next) {
      const tell = (change: Omit<Change, 'key'>) => act({ change: { key, ...change } });
      tell({ stage: 'sending', failure: null });
      const upload = beginUpload(file, {
        replaces,
        onStage: (stage) => tell({ stage }),
        onProgress: (sent) => tell({ sent }),
      });
      running.current.set(key, upload);
      upload.done.then(
        (asset) => {
          tell({ stage: 'done', asset });
          told.current(asset);
        },
        (error: unknown) => {
          const failure = error instanceof UploadFailure ? error : new UploadFailure('unreachable');
          if (failure.why === 'cancelled') act({ remove: key });
          else tell({ stage: 'failed', failure });
        },
      );
    }
  }, [lines, replaces]);

  return {
    lines,
    /** Whether leaving the page would break something off. */
    busy: lines.some((line) => isBusy(line) || line.stage === 'queued'),
    add: (files: File[]) =>
      act({
        add: files.map((file) => ({
          ...{ key: serial.current++, file, sent: 0, stage: 'queued' as const },
          ...{ failure: null, asset: null },
        })),
      }),
    pause: (key: number) => running.current.get(key)?.pause(),
    resume: (key: number) => running.current.get(key)?.resume(),
    again: (key: number) => act({ change: { key, stage: 'queued' } }),
    cancel: (key: number) => {
      const upload = running.current.get(key);
      if (upload) void upload.cancel();
      else act({ remove: key });
    },
    dismiss: (key: number) => act({ remove: key }),
  };
}

function isBusy({ stage }: UploadLine): boolean {
  return stage === 'sending' || stage === 'waiting' || stage === 'making';
}

function changed(lines: UploadLine[], act: Act): UploadLine[] {
  if ('add' in act) return [...lines, ...act.add];
  if ('remove' in act) return lines.filter(({ key }) => key !== act.remove);
  return lines.map((line) => (line.key === act.change.key ? { ...line, ...act.change } : line));
}
