import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  bankComparison,
  type BankComparison,
} from '#app/domain/catalogue/bank/bank-comparison.server.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage, languages } from '#app/platform/i18n.ts';
import '#app/platform/texts/question-bank.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { Button } from '#app/ui/button.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { QuestionText } from './item/question-text.tsx';
import { BankVersionTable } from './questions/bank-version-table.tsx';
import { WordPieces } from './version/word-pieces.tsx';

export const meta = pageTitle('questionBank', (t, data) => {
  const { stem } = (data ?? {}) as Partial<BankComparison>;
  return `${t('versions.title')} · ${inLanguage(stem, 'id').slice(0, 60)}`;
});

export const loader = withActor(async (actor, { request, params }) => {
  const id = idParam(params['id']);
  const asked = new URL(request.url).searchParams;
  const number = (name: string) => {
    const text = asked.get(name) ?? '';
    return /^\d{1,9}$/.test(text) ? Number(text) : null;
  };
  const comparison = await bankComparison(actor, id, number('version'), number('against'));
  return { id, ...comparison, zone: env.ORGANISATION_TIME_ZONE };
});

export default function QuestionVersions() {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  const { id, stem, versions, approved, zone } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('versions.title')}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: '/studio/questions', label: t('title') },
          {
            to: `/studio/questions/${id}`,
            label: inLanguage(stem, language).slice(0, 60) || t('unsaid'),
          },
        ]}
      />
      <div className="space-y-6">
        <BankVersionTable id={id} versions={versions} approved={approved} zone={zone} />
        {versions.length > 1 && <Choose />}
        <Changes />
        <Wholes />
      </div>
    </>
  );
}

function Choose() {
  const { t } = useTranslation('questionBank');
  const { versions, before, after } = useLoaderData<typeof loader>();
  const select = (name: string, label: string, chosen: number) => (
    <label className="text-sm font-semibold">
      {label}
      <select key={chosen} name={name} defaultValue={chosen} className="input mt-1.5">
        {versions.map(({ number }) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3">
      {select('against', t('versions.from'), before.number)}
      {select('version', t('versions.to'), after.number)}
      <Button look="secondary">{t('versions.compare')}</Button>
    </Form>
  );
}

function Changes() {
  const { t } = useTranslation('questionBank');
  const { before, after, changed, texts } = useLoaderData<typeof loader>();
  if (before.number === after.number) return null;
  const title = t('versions.changes', { before: before.number, after: after.number });
  return (
    <Card title={title}>
      {changed.length === 0 ? (
        <p>{t('versions.same')}</p>
      ) : (
        <div className="space-y-4">
          <p>
            {`${t('versions.changed')}: `}
            {changed.map((part) => t(`versions.parts.${part}`)).join(', ')}
          </p>
          {texts.map(({ part, language, pieces }) => (
            <div key={`${part} ${language}`} className="space-y-1">
              <h3 className="text-sm font-semibold">{t(`versions.textIn.${part}.${language}`)}</h3>
              <WordPieces pieces={pieces} lang={language} />
            </div>
          ))}
        </div>
      )}
    </Card>
  );
}

/** Both as they stand, side by side, with what is right. */
function Wholes() {
  const { t } = useTranslation('questionBank');
  const { before, after } = useLoaderData<typeof loader>();
  const shown = before.number === after.number ? [after] : [before, after];
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      {shown.map(({ number, work }) => (
        <Card key={number} title={t('versions.whole', { number })}>
          {languages
            .filter((language) => work.stem[language] !== '')
            .map((language) => (
              <QuestionText key={language} question={work} language={language} />
            ))}
        </Card>
      ))}
    </div>
  );
}
