import { useTranslation } from 'react-i18next';

import { partsOf } from '#app/question-types/answer-parts.ts';
import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { LongText } from '#app/question-types/parts/long-text.tsx';
import { Button } from '#app/ui/button.tsx';
import { formatSize } from '#app/ui/format-size.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { type AnswerFile, FILES_FIELD, type Uploading, useAnswerFiles } from './answer-files.tsx';
import './answer-words.ts';
import { endingsOf } from './file-kinds.ts';
import { LONGEST_BESIDE } from './limits.ts';
import type { FileUploadContent } from './rules.ts';

/** Files are chosen and sent by a button of their own; those that are ticked are the answer. */
export function FileUploadAnswer({ put, answer, name, label }: AnswerProps<FileUploadContent>) {
  const { t } = useTranslation('answerFileUpload');
  const { files, uploading } = useAnswerFiles();
  const parts = partsOf(answer);
  const ticked = new Set(parts.get('file'));
  return (
    <div className="space-y-4">
      {files.length > 0 ? (
        <Uploaded files={files} ticked={ticked} name={name('file')} />
      ) : (
        <p className="text-sm text-ink-soft">{t('none')}</p>
      )}
      {uploading ? (
        <Upload put={put} label={label} uploading={uploading} />
      ) : (
        <p className="text-sm text-ink-soft">{t('preview')}</p>
      )}
      {put.text && (
        <div className="space-y-1.5">
          <p className="text-sm font-semibold">{t('textHead')}</p>
          <LongText
            name={name('text')}
            text={parts.get('text')?.[0] ?? ''}
            label={t('text', { label })}
            longest={LONGEST_BESIDE}
            rows={5}
          />
        </div>
      )}
    </div>
  );
}

function Uploaded({
  files,
  ticked,
  name,
}: {
  files: AnswerFile[];
  ticked: Set<string>;
  name: string;
}) {
  const { t } = useTranslation('answerFileUpload');
  const language = useLanguage();
  return (
    <fieldset>
      <legend className="text-sm">{t('counts')}</legend>
      <ul>
        {files.map(({ id, name: called, size, href }) => (
          // Ticked anew where an upload has made it count.
          <li key={`${id} ${ticked.has(id)}`} className="flex flex-wrap items-center gap-x-3">
            <label className="flex min-h-11 min-w-0 items-center gap-2">
              <input
                type="checkbox"
                name={name}
                value={id}
                defaultChecked={ticked.has(id)}
                className="size-5 shrink-0 accent-nila"
              />
              <span className="break-all">{called}</span>
            </label>
            <a className="link text-sm" href={href} aria-label={called} download>
              {formatSize(size, language)}
            </a>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** What is chosen here is sent by this button alone, with the answers of the page. */
function Upload({
  put: { files, kinds, size },
  label,
  uploading: { path, state, problem },
}: {
  put: FileUploadContent;
  label: string;
  uploading: Uploading;
}) {
  const { t } = useTranslation('answerFileUpload');
  const endings = endingsOf(kinds);
  const words = endings.map((ending) => ending.toUpperCase()).join(', ');
  const told = {
    idle: '',
    sending: t('uploading'),
    sent: t('uploaded'),
    offline: t('offline'),
    refused: problem ?? t('refused'),
  }[state];
  const troubled = state === 'offline' || state === 'refused';
  return (
    <div className="space-y-2 rounded-md border border-line p-3" data-upload={path}>
      <p className="text-sm text-ink-soft">
        {t('limits', { count: files, kinds: words, mb: size })}
      </p>
      <input
        type="file"
        name={FILES_FIELD}
        aria-label={t('choose', { label })}
        accept={endings.map((ending) => `.${ending}`).join(',')}
        multiple={files > 1}
        className="input"
      />
      <Button
        look="secondary"
        small
        name="upload"
        value={path}
        formAction={path}
        formMethod="post"
        formEncType="multipart/form-data"
        disabled={state === 'sending'}
      >
        {t('upload')}
      </Button>
      <p
        aria-live={troubled ? 'assertive' : 'polite'}
        className={`text-sm font-medium ${troubled ? 'text-bata' : 'text-ink-soft'}`}
      >
        {told}
      </p>
    </div>
  );
}
