import { type FieldMetadata, useForm } from '@conform-to/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { QuizPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import { typedRules } from '#app/domain/catalogue/item/rules-form.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/quiz-rules.ts';
import '#app/platform/texts/studio-item.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import {
  CheckedForm,
  NumberField,
  SelectField,
  TextAreaField,
  TextField,
  TickField,
} from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { ConflictNotice } from './conflict-notice.tsx';
import { QuizRulesFacts } from './rules-facts.tsx';
import { seenOf } from './seen.ts';

type TypedRules = ReturnType<typeof typedRules>;
type Fields = { [Rule in keyof TypedRules]: FieldMetadata<string> };

/** How a quiz is taken: what every quiz has first, below it what only some need. */
export function QuizRulesForm({ item, lastResult }: { item: QuizPage; lastResult?: FormAnswer }) {
  const { t } = useTranslation(['studioItem', 'quizRules']);
  const { rules, seen, setting } = item.composer;
  const result = resultOf(lastResult, 'rules');
  const usual = typedRules(item.composer.usual, setting.zone);
  const [form, fields] = useForm<TypedRules, TypedRules, string[]>({
    id: 'rules',
    lastResult: result,
    defaultValue: typedRules(rules, setting.zone),
  });
  const group = (name: GroupName, of: (keyof TypedRules)[], children: ReactNode) => (
    <Group
      title={t(`quizRules:groups.${name}`)}
      open={of.some((rule) => isOtherwise(fields[rule], usual[rule]))}
    >
      {children}
    </Group>
  );
  return (
    <Card title={t('rules.title')}>
      <CheckedForm form={form} className="space-y-5">
        <ConflictNotice result={result}>
          <QuizRulesFacts rules={rules} setting={setting} />
        </ConflictNotice>
        <input type="hidden" name="intent" value="rules" />
        <input type="hidden" name="seen" value={seenOf(result, seen)} />
        <CommonRules fields={fields} />
        <div className="divide-y divide-line border-y border-line">
          {group('when', ['opensAt', 'closesAt'], <When fields={fields} zone={setting.zone} />)}
          {group('often', ['attemptDelayMinutes', 'practice'], <Often fields={fields} />)}
          {group(
            'pages',
            ['sequential'],
            <TickField
              field={fields.sequential}
              label={t('quizRules:sequential')}
              help={t('quizRules:sequentialHelp')}
            />,
          )}
          {group(
            'feedback',
            ['feedback', 'tries', 'tryPenalty', 'reviewFrom'],
            <Feedback fields={fields} />,
          )}
          {group(
            'marking',
            ['penalty', 'markers', 'anonymous', 'pretestKey'],
            <Marking fields={fields} item={item} />,
          )}
          {group('access', ['keyword', 'addresses'], <Access fields={fields} />)}
        </div>
        <Button look="secondary">{t('rules.submit')}</Button>
      </CheckedForm>
    </Card>
  );
}

type GroupName = 'when' | 'often' | 'pages' | 'feedback' | 'marking' | 'access';

/** What is set in a group, or is wrong with it, is seen without opening it. */
function isOtherwise(field: FieldMetadata<string>, usual: string): boolean {
  return field.errors !== undefined || (field.initialValue ?? '') !== usual;
}

function Group({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary className="cursor-pointer py-3 font-semibold">{title}</summary>
      <div className="space-y-5 pb-5">{children}</div>
    </details>
  );
}

function CommonRules({ fields }: { fields: Fields }) {
  const { t } = useTranslation('studioItem');
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <Percent field={fields.passMark} label={t('rules.passMark')} />
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
        {(['never', 'score', 'marks', 'answers'] as const).map((review) => (
          <option key={review} value={review}>
            {t(`rules.reviews.${review}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function When({ fields, zone }: { fields: Fields; zone: string }) {
  const { t } = useTranslation('quizRules');
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        field={fields.opensAt}
        type="datetime-local"
        label={t('opensAt')}
        help={t('momentHelp', { zone })}
      />
      <TextField
        field={fields.closesAt}
        type="datetime-local"
        label={t('closesAt')}
        help={t('closesAtHelp')}
      />
    </div>
  );
}

function Often({ fields }: { fields: Fields }) {
  const { t } = useTranslation('quizRules');
  return (
    <>
      <NumberField
        field={fields.attemptDelayMinutes}
        label={t('attemptDelayMinutes')}
        help={t('attemptDelayMinutesHelp')}
        min={1}
        max={525_600}
      />
      <TickField field={fields.practice} label={t('practice')} help={t('practiceHelp')} />
    </>
  );
}

function Feedback({ fields }: { fields: Fields }) {
  const { t } = useTranslation('quizRules');
  return (
    <>
      <SelectField field={fields.feedback} label={t('feedback')} help={t('feedbackHelp')}>
        {(['deferred', 'immediate', 'tries'] as const).map((kind) => (
          <option key={kind} value={kind}>
            {t(`feedbacks.${kind}`)}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          field={fields.tries}
          label={t('tries')}
          help={t('triesHelp')}
          min={1}
          max={10}
        />
        <Percent field={fields.tryPenalty} label={t('tryPenalty')} help={t('tryPenaltyHelp')} />
      </div>
      <SelectField field={fields.reviewFrom} label={t('reviewFrom')} help={t('reviewFromHelp')}>
        {(['at_once', 'after_close'] as const).map((from) => (
          <option key={from} value={from}>
            {t(`reviewsFrom.${from}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function Marking({ fields, item }: { fields: Fields; item: QuizPage }) {
  const { t } = useTranslation('quizRules');
  const language = useLanguage();
  const { rules, pretests } = item.composer;
  const isGone = rules.pretestKey !== null && !pretests.some(({ key }) => key === rules.pretestKey);
  return (
    <>
      <Percent field={fields.penalty} label={t('penalty')} help={t('penaltyHelp')} />
      <SelectField field={fields.markers} label={t('markers')} help={t('markersHelp')}>
        <option value="1">{t('markersOf.one')}</option>
        <option value="2">{t('markersOf.two')}</option>
      </SelectField>
      <TickField field={fields.anonymous} label={t('anonymous')} help={t('anonymousHelp')} />
      <SelectField field={fields.pretestKey} label={t('pretestKey')} help={t('pretestKeyHelp')}>
        <option value="">{t('pretestNone')}</option>
        {isGone && <option value={rules.pretestKey ?? ''}>{t('pretestGone')}</option>}
        {pretests.map(({ key, title }) => (
          <option key={key} value={key}>
            {inLanguage(title, language)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function Access({ fields }: { fields: Fields }) {
  const { t } = useTranslation('quizRules');
  return (
    <>
      <TextField
        field={fields.keyword}
        label={t('keyword')}
        help={t('keywordHelp')}
        maxLength={100}
        autoComplete="off"
      />
      <TextAreaField
        field={fields.addresses}
        label={t('addresses')}
        help={t('addressesHelp')}
        rows={3}
        maxLength={5000}
      />
    </>
  );
}

function Percent(props: { field: FieldMetadata<string>; label: string; help?: string }) {
  return <TextField {...props} type="number" inputMode="decimal" step="any" min={0} max={100} />;
}
