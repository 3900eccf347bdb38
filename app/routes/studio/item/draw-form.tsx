import { useForm } from '@conform-to/react';
import { useFetcher, useLocation } from '@remix-run/react';
import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { ItemPageView, QuizPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import type { OpenPart } from '#app/domain/catalogue/item/open-part.ts';
import { type DrawEntry, MOST_DRAWN } from '#app/domain/questions/quiz-entry.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio-item.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { CategoryOptions } from '#app/routes/studio/questions/category-options.tsx';
import { CompetencyOptions } from '#app/routes/studio/questions/competency-options.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, NumberField, SelectField, TextField } from '#app/ui/form.tsx';

import { ConflictNotice } from './conflict-notice.tsx';
import { DefaultSubmit } from './default-submit.tsx';
import { DifficultyField } from './difficulty-field.tsx';
import { EntryFields } from './entry-fields.tsx';

type Props = {
  item: QuizPage;
  open: OpenPart<DrawEntry> & { fitting: number };
  lastResult: FormAnswer | undefined;
};

/** Says how many questions are drawn, and from which of the bank; how many fit is counted while it is typed. */
export function DrawForm({ item, open, lastResult: result }: Props) {
  const { t } = useTranslation(['studioItem', 'common']);
  const { part: draw, seen } = open;
  const [form, fields] = useForm<TypedDraw, TypedDraw, string[]>({
    id: 'draw',
    lastResult: result,
    defaultValue: typedDraw(draw),
  });
  const { fitting, wanted, count } = useFitting(open);
  const { categories, competencies } = item.composer;
  const { categoryId } = draw.from;
  return (
    <CheckedForm form={form} className="space-y-5" preventScrollReset onChange={count}>
      <DefaultSubmit />
      <ConflictNotice result={result}>
        <p>{t('entries.draw', { count: draw.count })}</p>
      </ConflictNotice>
      <EntryFields intent="draw" result={result} entryKey={draw.key} seen={seen} />
      {/* For the address that asks for the count: it opens this form again. */}
      <input
        type="hidden"
        name={seen === null ? 'add' : 'part'}
        value={seen === null ? 'draw' : draw.key}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField field={fields.count} label={t('entries.drawCount')} min={1} max={MOST_DRAWN} />
        <NumberField field={fields.points} label={t('entries.drawPoints')} min={0} max={100} />
        <SelectField
          field={fields.categoryId}
          label={t('entries.category')}
          help={t('entries.categoryHelp')}
        >
          <option value="">{t('entries.categoryAny')}</option>
          {categoryId !== null && !categories.some(({ id }) => id === categoryId) && (
            <option value={categoryId}>{t('entries.categoryOther')}</option>
          )}
          <CategoryOptions categories={categories} />
        </SelectField>
        <SelectField field={fields.competencyId} label={t('quiz.competency')}>
          <option value="">{t('entries.anyCompetency')}</option>
          <CompetencyOptions competencies={competencies} />
        </SelectField>
        <SelectField field={fields.level} label={t('quiz.level')}>
          <option value="">{t('entries.anyLevel')}</option>
          {[1, 2, 3, 4, 5, 6, 7].map((level) => (
            <option key={level} value={level}>
              {t('quiz.levelOption', { level })}
            </option>
          ))}
        </SelectField>
        <DifficultyField field={fields.difficulty} any={t('entries.anyDifficulty')} />
      </div>
      <TextField field={fields.tags} label={t('entries.tags')} help={t('entries.tagsHelp')} />
      <div className="space-y-2">
        <output aria-live="polite" className="block font-semibold">
          {t('entries.fittingNow', { count: fitting })}
          {fitting < wanted && ` ${t('entries.tooFew', { count: wanted })}`}
        </output>
        <p className="text-sm text-ink-soft">{t('entries.frozen')}</p>
        <Button look="secondary" small formMethod="get" name="counted" value="1">
          {t('entries.countNow')}
        </Button>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button>{t('entries.saveDraw')}</Button>
        <ButtonLink look="quiet" preventScrollReset to="?">
          {t('common:cancel')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}

/** Asks the page how many fit what stands in the form, soon after it was changed. */
function useFitting(stored: Props['open']) {
  const fetcher = useFetcher<{ item: ItemPageView }>();
  const { pathname } = useLocation();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const composer = fetcher.data?.item.composer;
  const open = composer?.kind === 'quiz' ? composer.open : null;

  function count({ currentTarget: form }: FormEvent<HTMLFormElement>) {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      const typed = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
      const asked = new URLSearchParams(typed as [string, string][]);
      asked.set('counted', '1');
      fetcher.load(`${pathname}?${asked}`);
    }, 300);
  }

  const { fitting, part } = open?.kind === 'draw' ? open : stored;
  return { fitting, wanted: part.count, count };
}

type TypedDraw = ReturnType<typeof typedDraw>;

function typedDraw({ count, points, from }: DrawEntry) {
  return {
    count: String(count),
    points: String(points),
    categoryId: from.categoryId ?? '',
    competencyId: from.competencyId ?? '',
    level: String(from.level ?? ''),
    difficulty: String(from.difficulty ?? ''),
    tags: from.tags.join(', '),
  };
}
