import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CompetencyChoices } from '#app/domain/competency/competency-choices.server.ts';
import { type BankSearch, bankStates, bankUrl } from '#app/domain/questions/bank/bank-search.ts';
import type { BankCategory } from '#app/domain/questions/bank/category-tree.ts';
import '#app/platform/texts/question-bank.ts';
import { questionKinds } from '#app/question-types/rules-of.ts';
import { kindWords } from '#app/question-types/words-of.ts';
import { FilterChoice, FilterTick, ListFilters } from '#app/ui/list-filters.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { CategoryOptions } from './category-options.tsx';
import { CompetencyOptions } from './competency-options.tsx';

/** Words, place, kind, what is measured, how hard, and how it stands: what the bank is sifted by. */
export function BankFilters({
  search,
  categories,
  competencies,
}: {
  search: BankSearch;
  categories: BankCategory[];
  competencies: CompetencyChoices;
}) {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  const { q, state, tag } = search;
  const whole = bankUrl(search) === '/studio/questions';
  const all = <option value="">{t('filters.all')}</option>;
  return (
    <>
      <ListFilters
        label={t('filters.search')}
        q={q}
        longest={200}
        all={whole ? null : '/studio/questions'}
      >
        {state && <input type="hidden" name="state" value={state} />}
        {tag && <input type="hidden" name="tag" value={tag} />}
        <FilterChoice long label={t('filters.category')} name="category" chosen={search.category}>
          {all}
          <CategoryOptions categories={categories} />
        </FilterChoice>
        <FilterChoice label={t('filters.kind')} name="kind" chosen={search.kind}>
          {all}
          {questionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords(kind, language)('name')}
            </option>
          ))}
        </FilterChoice>
        <FilterChoice
          long
          label={t('filters.competency')}
          name="competency"
          chosen={search.competency}
        >
          {all}
          <CompetencyOptions competencies={competencies} />
        </FilterChoice>
        <FilterChoice label={t('filters.level')} name="level" chosen={search.level}>
          {all}
          {[1, 2, 3, 4, 5, 6, 7].map((level) => (
            <option key={level} value={level}>
              {level}
            </option>
          ))}
        </FilterChoice>
        <FilterChoice label={t('filters.difficulty')} name="difficulty" chosen={search.difficulty}>
          {all}
          {([1, 2, 3, 4, 5] as const).map((difficulty) => (
            <option key={difficulty} value={difficulty}>
              {t(`difficulties.${difficulty}`)}
            </option>
          ))}
        </FilterChoice>
        <FilterTick name="mine" checked={search.mine} label={t('filters.mine')} />
      </ListFilters>
      <nav aria-label={t('filters.state')} className="no-print mb-5 flex flex-wrap gap-2">
        {[null, ...bankStates].map((one) => (
          <Link
            key={one ?? 'all'}
            className="chip"
            to={bankUrl(search, { state: one })}
            aria-current={one === state ? 'true' : undefined}
          >
            {one ? t(`states.${one}`) : t('filters.allStates')}
          </Link>
        ))}
        {tag && (
          <Link
            className="chip"
            to={bankUrl(search, { tag: null })}
            aria-current="true"
            aria-label={t('filters.noTag', { tag })}
          >
            {t('filters.tag', { tag })}
          </Link>
        )}
      </nav>
    </>
  );
}
