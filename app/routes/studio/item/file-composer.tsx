import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { LARGEST_COURSE } from '#app/domain/catalogue/course-content.ts';
import type { FilesPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import '#app/platform/texts/studio-item.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';
import { EmptyState } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import { ConflictNotice } from './conflict-notice.tsx';
import { FileAbout } from './file-about.tsx';
import { FileSearch } from './file-search.tsx';
import { PartButtons } from './part-buttons.tsx';
import { seenOf } from './seen.ts';

/** The files that a page offers, in order, each under a name of its own; and where more are found. */
export function FileComposer({ item, lastResult }: { item: FilesPage; lastResult?: FormAnswer }) {
  const { t } = useTranslation('studioItem');
  const { files } = item.composer;
  const result = resultOf(lastResult, 'file');
  const isListed = files.some(({ name }) => name === result?.initialValue?.['name']);
  return (
    <>
      <section aria-labelledby="files" className="space-y-4">
        <h2 id="files" className="text-lg">
          {t('files.title')}
        </h2>
        {!isListed && <RefusalNotice result={result} />}
        {files.length === 0 ? (
          <EmptyState title={t('files.emptyTitle')}>{t('files.emptyText')}</EmptyState>
        ) : (
          <ol className="card divide-y divide-line">
            {files.map((file, index) => (
              <li key={file.name} id={`part-${file.name}`} className="space-y-3 px-4 py-3">
                <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
                  <div className="min-w-0 flex-1 basis-64">
                    <p className="font-medium break-words">{file.name}</p>
                    {file.file && <FileAbout file={file.file} />}
                    {!file.file && <Badge tone="bad">{t('files.gone')}</Badge>}
                    {file.file?.archived && <Badge tone="caution">{t('files.archived')}</Badge>}
                  </div>
                  <PartButtons
                    partKey={file.name}
                    at={index + 1}
                    last={index === files.length - 1}
                  />
                </div>
                <LabelForm
                  key={file.seen}
                  file={file}
                  at={index}
                  languages={item.languages}
                  lastResult={result?.initialValue?.['name'] === file.name ? result : undefined}
                />
              </li>
            ))}
          </ol>
        )}
      </section>
      <FileSearch item={item} />
    </>
  );
}

function LabelForm({
  file,
  at,
  languages,
  lastResult: result,
}: {
  file: FilesPage['composer']['files'][number];
  at: number;
  languages: FilesPage['languages'];
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation('studioItem');
  const { name, label, seen } = file;
  const [form, fields] = useForm({
    id: `file-${at}`,
    lastResult: result,
    defaultValue: { label },
  });
  return (
    <CheckedForm form={form} className="space-y-3" preventScrollReset>
      <ConflictNotice result={result}>
        <p>{languages.map((language) => label[language]).join(' / ')}</p>
      </ConflictNotice>
      <input type="hidden" name="intent" value="file" />
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="seen" value={seenOf(result, seen)} />
      <WordsField
        field={fields.label}
        languages={languages}
        legend={t('files.label')}
        maxLength={LARGEST_COURSE.line}
      />
      <Button look="secondary" small aria-label={t('files.submitOf', { name })}>
        {t('files.submit')}
      </Button>
    </CheckedForm>
  );
}
