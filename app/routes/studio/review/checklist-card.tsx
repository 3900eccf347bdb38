import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { inLanguage } from '#app/platform/i18n.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-review.ts';

import type { MissingPlace, ShownMissing } from './shown-checklist.server.ts';

/** What is missing before the course can be published, by place, each with the way to where it is mended. */
export function ChecklistCard({ places }: { places: MissingPlace[] }) {
  const { t } = useTranslation('studioReview');
  const lines = places.flatMap((place) => place.lines);
  const must = lines.filter((line) => line.must).length;
  const should = lines.length - must;
  const sums = [
    must > 0 && t('checklist.must', { count: must }),
    should > 0 && t('checklist.should', { count: should }),
  ];
  return (
    <Card title={t('checklist.title')}>
      {lines.length === 0 ? (
        <Notice kind="success">{t('checklist.complete')}</Notice>
      ) : (
        <p className="mb-2 font-semibold">{sums.filter(Boolean).join(' ')}</p>
      )}
      <div className="divide-y divide-line">
        {places.map((place) => (
          <section key={place.key} aria-labelledby={`missing-${place.key}`} className="py-4">
            <PlaceTitle place={place} />
            <ul className="mt-2 space-y-2">
              {place.lines.map((line, at) => (
                <li key={at} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
                  <Line line={line} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}

function PlaceTitle({ place: { of, key, title } }: { place: MissingPlace }) {
  const { t } = useTranslation('studioReview');
  const name = inLanguage(title, useLanguage()) || t('checklist.noTitle');
  const words =
    of === 'facts'
      ? t('checklist.facts')
      : of === 'module'
        ? t('checklist.module', { title: name })
        : name;
  return (
    <h3 id={`missing-${key}`} className="font-semibold break-words">
      {words}
    </h3>
  );
}

function Line({ line }: { line: ShownMissing }) {
  const { t } = useTranslation('studioReview');
  const { code, must, language, question, name, count, reason, problem, to } = line;
  const words = t(`checklist.of.${code}` as 'checklist.of.textHard', {
    language: language ? t(`compared.inLanguage.${language}`) : '',
    question,
    name,
    count,
    reason,
    problem,
  });
  return (
    <>
      <span className="flex min-w-0 flex-1 basis-64 flex-wrap items-start gap-2">
        <Badge tone={must ? 'bad' : 'neutral'}>
          {t(must ? 'checklist.mustLabel' : 'checklist.shouldLabel')}
        </Badge>
        <span className="min-w-0 flex-1 basis-48 break-words">{words}</span>
      </span>
      <Link
        className="link inline-flex min-h-6 items-center"
        to={to}
        aria-label={t('checklist.mendOf', { what: words })}
      >
        {t('checklist.mend')}
      </Link>
    </>
  );
}
