import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { ChangeTitle } from '#app/routes/studio/version/change-title.tsx';
import { PartsLine } from '#app/routes/studio/version/parts-line.tsx';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/studio-review.ts';

import type { ShownChanges } from './shown-changes.server.ts';

/** What a draft changes of the version that learners see, in short. */
export function ChangesCard({
  courseId,
  version,
  changes,
}: {
  courseId: string;
  version: number;
  changes: ShownChanges;
}) {
  const { t } = useTranslation('studioReview');
  const { facts, minutes, modules, items } = changes;
  return (
    <Card title={t('changes.title', { version })}>
      {changes.same && <p>{t('changes.same', { version })}</p>}
      <ul className="divide-y divide-line">
        {facts.length > 0 && (
          <li className="py-2.5">
            <span className="font-semibold">{t('compared.facts')}:</span>{' '}
            {facts.map((fact) => t(`compared.fact.${fact}`)).join(', ')}
          </li>
        )}
        {minutes && (
          <li className="py-2.5">
            <span className="font-semibold">{t('compared.minutes')}:</span>{' '}
            {t('compared.minutesLine', minutes)}
          </li>
        )}
        {modules.map(({ key, change, title, parts }) => (
          <li key={key} className="space-y-1 py-2.5">
            <ChangeTitle isModule change={change} title={title} />
            <PartsLine parts={parts} />
          </li>
        ))}
        {items.map((item) => (
          <li key={item.key} className="space-y-1 py-2.5">
            <ChangeTitle change={item.change} moved={item.moved} title={item.title} />
            <PartsLine parts={item.parts} />
            <Counts item={item} />
          </li>
        ))}
      </ul>
      {!changes.same && (
        <p className="mt-3">
          <Link className="link" to={`/studio/courses/${courseId}/versions/draft`}>
            {t('changes.details')}
          </Link>
        </p>
      )}
    </Card>
  );
}

function Counts({ item: { texts, questions, files } }: { item: ShownChanges['items'][number] }) {
  const { t } = useTranslation('studioReview');
  const lines = [
    ...texts.map(({ language, count }) =>
      t('compared.textsLine', { count, language: t(`compared.inLanguage.${language}`) }),
    ),
    ...(questions && questions.new + questions.gone + questions.changed > 0
      ? [t('compared.questionsLine', questions)]
      : []),
    ...(files.length > 0 ? [t('compared.files', { names: files.join(', ') })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="list-disc ps-5 text-sm">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
