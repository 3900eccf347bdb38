import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { BankQuestionPage } from '#app/domain/catalogue/bank/bank-question-page.server.ts';
import '#app/platform/texts/question-bank.ts';
import { Button } from '#app/ui/button.tsx';
import { Card } from '#app/ui/page.tsx';

import { StateBadge } from './state-badge.tsx';

/** How a question stands and what may be done about it, each a button. */
export function StandCard({ question }: { question: BankQuestionPage }) {
  const { t } = useTranslation('questionBank');
  const { may, version, approved, state, createdBy, submittedBy, byAnother } = question;
  const deed = (intent: string, words: string, look: 'primary' | 'secondary' = 'secondary') => (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="seen" value={version} />
      <Button look={look}>{words}</Button>
    </Form>
  );
  return (
    <Card title={t('one.stand')}>
      <div className="space-y-4">
        <StateBadge question={question} />
        <dl className="space-y-1 text-sm">
          <Fact term={t('one.approvedVersion')}>
            {approved === null ? t('one.noApproved') : t('one.version', { number: approved })}
          </Fact>
          <Fact term={t('one.createdBy')}>{createdBy ?? t('one.system')}</Fact>
          {submittedBy && <Fact term={t('one.submittedBy')}>{submittedBy}</Fact>}
        </dl>
        {state === 'in_review' && byAnother && (
          <p className="text-sm text-ink-soft">{t('one.byAnother')}</p>
        )}
        {may.approve && deed('approve', t('one.approve', { number: version }), 'primary')}
        {may.handIn && deed('hand-in', t('one.handIn'), may.approve ? 'secondary' : 'primary')}
        {may.sendBack && <SendBack version={version} />}
        {may.bringBack && deed('bring-back', t('one.bringBack'))}
        {may.retire && (
          <div className="space-y-1.5">
            {deed('retire', t('one.retire'))}
            <p className="text-sm text-ink-soft">{t('one.retireHelp')}</p>
          </div>
        )}
      </div>
    </Card>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-ink-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function SendBack({ version }: { version: number }) {
  const { t } = useTranslation('questionBank');
  return (
    <Form method="post" className="space-y-2">
      <input type="hidden" name="intent" value="send-back" />
      <input type="hidden" name="seen" value={version} />
      <label className="block text-sm font-semibold">
        {t('one.sendBackNote')}
        <textarea name="note" rows={3} maxLength={2000} required className="input mt-1.5" />
      </label>
      <Button look="secondary">{t('one.sendBack')}</Button>
    </Form>
  );
}
