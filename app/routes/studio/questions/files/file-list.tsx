import { Link } from '@remix-run/react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/question-import.ts';
import { EmptyState } from '#app/ui/page.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';

/** A file, where it leads, what is said of it, and how far it is. */
export type FileLine = { to: string; name: string; about: string; badge: ReactNode };

/** The latest files that somebody has handed in or had made. */
export function FileList({
  title,
  none,
  columns,
  files,
}: {
  title: string;
  none: { title: string; body: string };
  columns: { name: string; about: string };
  files: FileLine[];
}) {
  const { t } = useTranslation('questionImport');
  const heading = useId();
  return (
    <section className="mt-8" aria-labelledby={heading}>
      <h2 id={heading} className="mb-3 text-lg">
        {title}
      </h2>
      {files.length === 0 ? (
        <EmptyState title={none.title}>{none.body}</EmptyState>
      ) : (
        <StackedTable
          label={title}
          rows={files}
          keyOf={({ to }) => to}
          columns={[
            { label: columns.name, cell: (file) => <Name file={file} /> },
            { label: columns.about, cell: ({ about }) => about },
            { label: t('result'), cell: ({ badge }) => badge },
          ]}
        />
      )}
    </section>
  );
}

function Name({ file: { to, name } }: { file: FileLine }) {
  return (
    <Link className="link wrap-break-word" to={to}>
      {name}
    </Link>
  );
}
