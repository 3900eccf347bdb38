import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { Button } from '#app/ui/button.tsx';
import { formatSize } from '#app/ui/format-size.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-media.ts';

import type { UploadLine, useUploads } from './use-uploads.ts';

type Uploads = ReturnType<typeof useUploads>;

/** How far each upload is, and what can be done with it. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation('studioMedia');
  const { lines } = uploads;
  const last = lines.findLast(({ stage }) => stage === 'done' || stage === 'failed');
  return (
    <>
      {lines.length > 0 && (
        <ul className="mt-4 divide-y divide-line" aria-label={t('upload.list')}>
          {lines.map((line) => (
            <li key={line.key} className="space-y-2 py-3">
              <Line line={line} uploads={uploads} />
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {last &&
          t(last.stage === 'done' ? 'upload.doneSaid' : 'upload.failedSaid', {
            name: last.file.name,
          })}
      </p>
    </>
  );
}

function Line({ line, uploads }: { line: UploadLine; uploads: Uploads }) {
  const { t } = useTranslation('studioMedia');
  const language = useLanguage();
  const { file, stage, sent, failure, asset } = line;
  const percent = file.size ? Math.floor((sent / file.size) * 100) : 0;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 font-medium break-words">
          {file.name}{' '}
          <span className="text-sm font-normal text-ink-soft">
            {formatSize(file.size, language)}
          </span>
        </p>
        <Deeds line={line} uploads={uploads} />
      </div>
      {stage !== 'done' && stage !== 'failed' && (
        <progress
          className="progress block"
          max={100}
          value={stage === 'making' ? undefined : percent}
          aria-label={t('upload.progressOf', { name: file.name })}
        />
      )}
      <p className={`text-sm ${failure ? 'font-medium text-bata' : 'text-ink-soft'}`}>
        {failure ? (
          <Failure why={failure.why} words={failure.words} />
        ) : (
          t(`upload.stages.${stage}`, { percent })
        )}
        {asset && (
          <>
            {' · '}
            <Link className="link" to={`/studio/media/${asset.id}`}>
              {t('upload.open')}
            </Link>
          </>
        )}
      </p>
    </>
  );
}

function Failure({ why, words }: { why: string; words: string | null }) {
  const { t } = useTranslation('studioMedia');
  if (words) return <>{words}</>;
  if (why === 'signed-out') return <>{t('upload.signedOut')}</>;
  return <>{t(why === 'unreachable' ? 'upload.unreachable' : 'upload.refusedPlain')}</>;
}

function Deeds({
  line: { key, file, stage, failure },
  uploads,
}: {
  line: UploadLine;
  uploads: Uploads;
}) {
  const { t } = useTranslation('studioMedia');
  const deed = (action: 'pause' | 'resume' | 'cancel' | 'again' | 'dismiss') => (
    <Button
      key={action}
      type="button"
      look="quiet"
      small
      aria-label={t('upload.of', { action: t(`upload.${action}`), name: file.name })}
      onClick={() => uploads[action](key)}
    >
      {t(`upload.${action}`)}
    </Button>
  );
  switch (stage) {
    case 'sending':
    case 'waiting':
      return <span className="flex gap-1">{[deed('pause'), deed('cancel')]}</span>;
    case 'paused':
      return <span className="flex gap-1">{[deed('resume'), deed('cancel')]}</span>;
    case 'queued':
      return <span>{deed('cancel')}</span>;
    case 'failed':
      return (
        <span className="flex gap-1">
          {failure?.why === 'unreachable' && deed('again')}
          {deed('dismiss')}
        </span>
      );
    case 'done':
      return <span>{deed('dismiss')}</span>;
    case 'making':
      return null;
  }
}
