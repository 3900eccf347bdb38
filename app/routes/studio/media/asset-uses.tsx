import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type {
  AssetView,
  DraftUse,
  QuestionUse,
  VersionUse,
} from '#app/domain/catalogue/library/asset-view.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-media.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

type Uses = Pick<AssetView, 'drafts' | 'versions' | 'questions' | 'otherQuestions' | 'batches'>;

/** Whether any draft, version or question of the bank shows the file, or a batch gives it to its participants. */
export function isUsed({ drafts, versions, questions, otherQuestions, batches }: Uses): boolean {
  return drafts.length + versions.length + questions.length + otherQuestions + batches.length > 0;
}

/** The drafts, versions, questions and batches that show the file; links only to what the reader may open. */
export function AssetUses({ uses }: { uses: Uses }) {
  const { t } = useTranslation('studioMedia');
  const { drafts, versions, questions, otherQuestions, batches } = uses;
  return (
    <Card title={t('asset.uses')}>
      {!isUsed(uses) && <p className="text-ink-soft">{t('asset.noUses')}</p>}
      {drafts.length > 0 && (
        <UseList title={t('asset.drafts')}>
          {drafts.map((use) => (
            <li key={use.courseId + use.itemKey} className="py-2.5">
              <Draft use={use} />
            </li>
          ))}
        </UseList>
      )}
      {versions.length > 0 && (
        <UseList title={t('asset.versions')}>
          {versions.map((use) => (
            <li key={`${use.courseId}-${use.version}`} className="py-2.5">
              <Version use={use} />
            </li>
          ))}
        </UseList>
      )}
      {batches.length > 0 && (
        <UseList title={t('asset.batches')}>
          {batches.map(({ id, code, course }) => (
            <li key={id} className="py-2.5">
              <Link className="link" to={`/studio/offerings/${id}`}>
                {code}
              </Link>
              <CourseTitle title={course} />
            </li>
          ))}
        </UseList>
      )}
      {questions.length + otherQuestions > 0 && (
        <UseList title={t('asset.questions')}>
          {questions.map((use) => (
            <li key={use.id} className="py-2.5">
              <Question use={use} />
            </li>
          ))}
          {otherQuestions > 0 && (
            <li className="py-2.5">{t('asset.otherQuestions', { count: otherQuestions })}</li>
          )}
        </UseList>
      )}
    </Card>
  );
}

function UseList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3 className="mt-3 text-sm font-semibold text-ink-soft first-of-type:mt-0">{title}</h3>
      <ul className="divide-y divide-line">{children}</ul>
    </>
  );
}

function Draft({ use: { courseId, course, itemKey, item, mayOpen } }: { use: DraftUse }) {
  const { t } = useTranslation('studioMedia');
  const language = useLanguage();
  if (!mayOpen)
    return (
      <>
        {t('asset.othersDraft')}
        {course && <CourseTitle title={course} />}
      </>
    );
  const name = inLanguage(item, language) || t(item ? 'asset.untitled' : 'asset.itemGone');
  return (
    <>
      {item ? (
        <Link className="link" to={`/studio/courses/${courseId}/items/${itemKey}`}>
          {name}
        </Link>
      ) : (
        name
      )}
      <CourseTitle title={course} />
    </>
  );
}

function CourseTitle({ title }: { title: DraftUse['course'] }) {
  const { t } = useTranslation('studioMedia');
  const language = useLanguage();
  return (
    <span className="block text-sm text-ink-soft">
      {inLanguage(title, language) || t('asset.untitled')}
    </span>
  );
}

function Question({ use: { id, stem, category, isCurrent } }: { use: QuestionUse }) {
  const { t } = useTranslation('studioMedia');
  const language = useLanguage();
  return (
    <>
      <span className="flex flex-wrap items-center gap-2">
        <Link className="link line-clamp-2" to={`/studio/questions/${id}`}>
          {inLanguage(stem, language) || t('asset.untitled')}
        </Link>
        {!isCurrent && <Badge tone="caution">{t('asset.formerly')}</Badge>}
      </span>
      <span className="block text-sm text-ink-soft">{inLanguage(category, language)}</span>
    </>
  );
}

function Version({ use }: { use: VersionUse }) {
  const { t } = useTranslation('studioMedia');
  const language = useLanguage();
  const { courseId, version, isCurrent, isOlder, mayOpen } = use;
  const course = inLanguage(use.course, language) || t('asset.untitled');
  const name = t('asset.version', { course, version });
  const items = use.items.map((title) => inLanguage(title, language)).filter(Boolean);
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
        {isCurrent && <Badge tone="accent">{t('asset.current')}</Badge>}
        {isOlder && <Badge tone="caution">{t('asset.older')}</Badge>}
      </span>
      <span className="block text-sm text-ink-soft">{items.join(', ')}</span>
    </>
  );
}
