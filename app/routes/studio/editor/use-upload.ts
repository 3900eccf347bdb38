import type { TFunction } from 'i18next';
import { useContext, useEffect, useRef, useState } from 'react';

import type { ShownAsset } from '#app/routes/studio/media/shown-asset.ts';
import {
  beginUpload,
  type RunningUpload,
  UploadFailure,
} from '#app/routes/studio/media/upload-file.ts';

import { FormUploadsContext } from './form-uploads.ts';

type Words = TFunction<'studioEditor'>;
type Upload = { name: string; percent: number; making: boolean };

/** One file on its way into the library, with words for how far it is and why it has failed. */
export function useUpload(t: Words, onDone: (asset: ShownAsset) => void) {
  const [upload, setUpload] = useState<Upload | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef<RunningUpload | null>(null);
  const form = useContext(FormUploadsContext);

  useEffect(() => () => running.current?.pause(), []);

  const begin = (file: File) => {
    const { name } = file;
    setProblem(null);
    setUpload({ name, percent: 0, making: false });
    const made = beginUpload(file, {
      onProgress: (sent, total) =>
        setUpload({ name, percent: Math.floor((100 * sent) / Math.max(1, total)), making: false }),
      onStage: (stage) => stage === 'making' && setUpload({ name, percent: 100, making: true }),
    });
    running.current = made;
    form.began();
    made.done
      .then(
        (asset) => {
          onDone(asset);
          form.ended(true);
        },
        (error: unknown) => {
          setProblem(failureWords(error, t));
          form.ended(false);
        },
      )
      .finally(() => setUpload(null));
  };
  return { upload, problem, begin, cancel: () => void running.current?.cancel() };
}

/** Why an upload has failed; null where its author gave it up. */
export function failureWords(error: unknown, t: Words): string | null {
  if (!(error instanceof UploadFailure)) return t('library.noNetwork');
  if (error.why === 'cancelled') return null;
  return error.words ?? (error.why === 'signed-out' ? t('save.signedOut') : t('library.noNetwork'));
}
