import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { BankQuestion } from '#app/domain/questions/bank/bank-questions.server.ts';
import { type BankSearch, bankUrl } from '#app/domain/questions/bank/bank-search.ts';
import type { BankCategory } from '#app/domain/questions/bank/category-tree.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/question-bank.ts';
import { kindWords } from '#app/question-types/words-of.ts';
import { formatMoment } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { categoryPath } from './category-options.tsx';
import { StateBadge } from './state-badge.tsx';

type Props = {
  questions: BankQuestion[];
  categories: BankCategory[];
  search: BankSearch;
  zone: string;
};

/** Questions, each with a box to select it; it stands in the form that does something with them. */
export function BankTable({ questions, ...beside }: Props) {
  const { t } = useTranslation('questionBank');
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('title')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t('list.selection')}</span>
            </th>
            <th scope="col">{t('list.question')}</th>
            <th scope="col">{t('list.state')}</th>
            <th scope="col">{t('list.about')}</th>
            <th scope="col">{t('filters.difficulty')}</th>
            <th scope="col">{t('list.saved')}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <Row key={question.id} question={question} {...beside} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  question,
  categories,
  search,
  zone,
}: Omit<Props, 'questions'> & { question: BankQuestion }) {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  const { id, version, kind, competency, level, difficulty, tags } = question;
  const stem = inLanguage(question.stem, language) || t('unsaid');
  const category = categories.find((one) => one.id === question.categoryId);
  const about = [kindWords(kind, language)('name'), category && categoryPath(category, language)];
  const moment = formatMoment(question.savedAt, language, zone);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          name="questions"
          value={`${id}.${version}`}
          aria-label={t('list.select', { stem: stem.slice(0, 100) })}
          className="size-5 accent-nila"
        />
      </td>
      <th scope="row">
        <Link className="link line-clamp-3" to={`/studio/questions/${id}`}>
          {stem}
        </Link>
        <span className="block text-sm font-normal text-ink-soft">
          {about.filter(Boolean).join(' · ')}
        </span>
        {tags.length > 0 && (
          <span className="mt-1 flex flex-wrap gap-x-3 text-sm font-normal">
            {tags.map((tag) => (
              <Link key={tag} className="link" to={bankUrl(search, { tag })}>
                {`#${tag}`}
              </Link>
            ))}
          </span>
        )}
      </th>
      <td data-label={t('list.state')}>
        <StateBadge question={question} />
      </td>
      <td data-label={t('list.about')}>
        {competency ? (
          <Measured name={inLanguage(competency.name, language)} level={level} />
        ) : (
          <span className="text-ink-soft">{t('list.noCompetency')}</span>
        )}
      </td>
      <td data-label={t('filters.difficulty')}>
        {difficulty ? t(`difficulties.${difficulty as 1}`) : '–'}
      </td>
      <td data-label={t('list.saved')}>
        {question.savedBy ? t('list.savedBy', { moment, name: question.savedBy }) : moment}
      </td>
    </tr>
  );
}

function Measured({ name, level }: { name: string; level: number | null }) {
  const { t } = useTranslation('questionBank');
  return <>{level === null ? name : t('list.levelOf', { name, level })}</>;
}
