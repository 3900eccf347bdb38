import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';
import { partsOf } from '#app/question-types/answer-parts.ts';
import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { ReadMarking } from '#app/question-types/parts/rubric/read-rubric.tsx';
import { WrittenText } from '#app/question-types/parts/written-text.tsx';
import { formatSize } from '#app/ui/format-size.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { useAnswerFiles } from './answer-files.tsx';
import './answer-words.ts';
import type { FileUploadContent, FileUploadKey } from './rules.ts';

/** Participants read what they handed in and, where it is released, the rubric; authors also their notes. */
export function FileUploadReview({
  answer,
  released,
}: ReviewProps<FileUploadContent, Pick<FileUploadKey, 'rubric'> & Partial<FileUploadKey>>) {
  const { t } = useTranslation(['answerFileUpload', 'quiz']);
  const parts = answer && partsOf(answer);
  const text = parts?.get('text')?.[0];
  return (
    <>
      {parts && <FileList ids={parts.get('file') ?? []} />}
      {answer?.length === 0 && (
        <p className="mt-2 text-sm text-ink-soft">{t('quiz:notAnswered')}</p>
      )}
      {text && <WrittenText text={text} />}
      {released && <ReadMarking marking={released.key} />}
    </>
  );
}

function FileList({ ids }: { ids: string[] }) {
  const { t } = useTranslation('answerFileUpload');
  const language = useLanguage();
  const { files } = useAnswerFiles();
  if (ids.length === 0) return null;
  return (
    <ul aria-label={t('files')} className="mt-2 space-y-1">
      {ids.map((id) => {
        const file = files.find((one) => one.id === id);
        if (!file) return <li key={id}>{t('missing')}</li>;
        return (
          <li key={id} className="break-words">
            <a className="link" href={file.href} download>
              {file.name}
            </a>
            <span className="text-sm text-ink-soft">{` (${formatSize(file.size, language)})`}</span>
          </li>
        );
      })}
    </ul>
  );
}
