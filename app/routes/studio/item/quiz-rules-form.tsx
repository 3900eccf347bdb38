import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { QuizRules } from '#app/domain/questions/quiz-work.ts';
import type { QuizPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import '#app/platform/texts/studio-item.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { CheckedForm, NumberField, SelectField, TextField, TickField } from '#app/ui/form.tsx';
import { formatScore } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { ConflictNotice } from './conflict-notice.tsx';
import { seenOf } from './seen.ts';

const REVIEWS = ['never', 'score', 'answers'] as const;

/** How a quiz is taken: pages, order, time, attempts, pass mark, what is shown afterwards. */
export function QuizRulesForm({ item, lastResult }: { item: QuizPage; lastResult?: FormAnswer }) {
  const { t } = useTranslation('studioItem');
  const { rules, seen } = item.composer;
  const result = resultOf(lastResult, 'rules');
  const [form, fields] = useForm({
    id: 'rules',
    lastResult: result,
    defaultValue: typedRules(rules),
  });
  return (
    <Card title={t('rules.title')}>
      <CheckedForm form={form} className="space-y-5">
        <ConflictNotice result={result}>
          <QuizRulesFacts rules={rules} />
        </ConflictNotice>
        <input type="hidden" name="intent" value="rules" />
        <input type="hidden" name="seen" value={seenOf(result, seen)} />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            field={fields.passMark}
            label={t('rules.passMark')}
            type="number"
            inputMode="decimal"
            step="any"
            min={0}
            max={100}
          />
          <NumberField
            field={fields.questionsPerPage}
            label={t('rules.questionsPerPage')}
            min={1}
            max={100}
          />
          <NumberField
            field={fields.timeLimitMinutes}
            label={t('rules.timeLimit')}
            help={t('rules.timeLimitHelp')}
            min={1}
            max={1440}
          />
          <NumberField
            field={fields.attemptsAllowed}
            label={t('rules.attempts')}
            help={t('rules.attemptsHelp')}
            min={1}
            max={100}
          />
        </div>
        <div>
          <TickField field={fields.shuffleQuestions} label={t('rules.shuffleQuestions')} />
          <TickField field={fields.shuffleChoices} label={t('rules.shuffleChoices')} />
        </div>
        <SelectField field={fields.review} label={t('rules.review')}>
          {REVIEWS.map((review) => (
            <option key={review} value={review}>
              {t(`rules.reviews.${review}`)}
            </option>
          ))}
        </SelectField>
        <Button look="secondary">{t('rules.submit')}</Button>
      </CheckedForm>
    </Card>
  );
}

function typedRules(rules: QuizRules) {
  return {
    questionsPerPage: String(rules.questionsPerPage),
    shuffleQuestions: rules.shuffleQuestions ? 'on' : '',
    shuffleChoices: rules.shuffleChoices ? 'on' : '',
    timeLimitMinutes: rules.timeLimitMinutes === null ? '' : String(rules.timeLimitMinutes),
    attemptsAllowed: rules.attemptsAllowed === null ? '' : String(rules.attemptsAllowed),
    passMark: String(rules.passMark / 100),
    review: rules.review as string,
  };
}

/** The same to be read. */
export function QuizRulesFacts({ rules }: { rules: QuizRules }) {
  const { t } = useTranslation('studioItem');
  const language = useLanguage();
  const yes = (so: boolean) => t(so ? 'settings.yes' : 'settings.no');
  return (
    <Facts
      facts={[
        [t('rules.passMark'), formatScore(rules.passMark, language)],
        [t('rules.questionsPerPage'), rules.questionsPerPage],
        [t('rules.timeLimit'), rules.timeLimitMinutes ?? t('rules.unlimited')],
        [t('rules.attempts'), rules.attemptsAllowed ?? t('rules.unlimited')],
        [t('rules.shuffleQuestions'), yes(rules.shuffleQuestions)],
        [t('rules.shuffleChoices'), yes(rules.shuffleChoices)],
        [t('rules.review'), t(`rules.reviews.${rules.review}`)],
      ]}
    />
  );
}
