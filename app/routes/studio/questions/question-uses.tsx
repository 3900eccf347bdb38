import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type {
  DraftUse,
  PublishedUse,
  QuestionUses as Uses,
} from '#app/domain/catalogue/bank/question-uses.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/question-bank.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** The quizzes that ask a question; links only to what the reader may open. */
export function QuestionUses({ uses: { drafts, versions } }: { uses: Uses }) {
  const { t } = useTranslation('questionBank');
  return (
    <Card title={t('one.uses')}>
      {drafts.length + versions.length === 0 && <p className="text-ink-soft">{t('one.noUses')}</p>}
      {drafts.length > 0 && (
        <>
          <h3 className="text-sm font-semibold text-ink-soft">{t('one.drafts')}</h3>
          <ul className="mb-3 divide-y divide-line">
            {drafts.map((use) => (
              <li key={`${use.courseId} ${use.itemKey} ${use.number}`} className="py-2.5">
                <Draft use={use} />
              </li>
            ))}
          </ul>
        </>
      )}
      {versions.length > 0 && (
        <>
          <h3 className="text-sm font-semibold text-ink-soft">{t('one.published')}</h3>
          <ul className="divide-y divide-line">
            {versions.map((use) => (
              <li key={`${use.courseId} ${use.version}`} className="py-2.5">
                <Published use={use} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Draft({ use: { courseId, course, itemKey, item, number, mayOpen } }: { use: DraftUse }) {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  const about = [inLanguage(course, language), t('one.useNumbers', { numbers: number })];
  return (
    <>
      {mayOpen ? (
        <Link className="link" to={`/studio/courses/${courseId}/items/${itemKey}`}>
          {inLanguage(item, language) || t('one.untitled')}
        </Link>
      ) : (
        t('one.othersDraft')
      )}
      <span className="block text-sm text-ink-soft">{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}

function Published({ use }: { use: PublishedUse }) {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  const { courseId, version, isCurrent, mayOpen, items, numbers } = use;
  const course = inLanguage(use.course, language) || t('one.untitled');
  const name = t('one.useOf', { course, version });
  const about = [
    ...items.map((title) => inLanguage(title, language)),
    t('one.useNumbers', { numbers: numbers.join(', ') }),
  ];
  return (
    <>
      <span className="flex flex-wrap items-center gap-2">
        {mayOpen ? (
          <Link className="link" to={`/studio/courses/${courseId}/versions/${version}`}>
            {name}
          </Link>
        ) : (
          name
        )}
        {isCurrent && <Badge tone="accent">{t('one.current')}</Badge>}
      </span>
      <span className="block text-sm text-ink-soft">{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}
