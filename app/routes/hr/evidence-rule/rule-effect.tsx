import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { EvidenceRule } from '#app/domain/competency/evidence-rule.ts';
import { ruleAsTyped } from '#app/domain/competency/evidence-rule-form.ts';
import type { RuleEffect } from '#app/domain/competency/preview-evidence-rule.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatDay, formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/evidence-rule.ts';

import { RuleText } from './rule-text.tsx';

export type PreviewedRule = {
  rule: EvidenceRule;
  validFrom: string;
  source: string;
  effect: RuleEffect;
};

const COUNTS = ['raised', 'lowered', 'gained', 'lost', 'gapsOpened', 'gapsClosed'] as const;

/** What the rule would do, and the button that applies exactly the rule that was looked at. */
export function RuleEffectCard({ previewed }: { previewed: PreviewedRule }) {
  const { t } = useTranslation('evidenceRule');
  const language = useLanguage();
  const { effect, rule, validFrom, source } = previewed;
  const changes = effect.people > 0;
  return (
    <Card title={t('effect', { day: formatDay(effect.day, language) })}>
      <div className="space-y-6">
        <Notice kind={changes ? 'warning' : 'info'}>
          {changes ? t('effectPeople', { count: effect.people }) : t('effectNone')}
        </Notice>
        {changes && (
          <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
            {COUNTS.map((count) => (
              <div key={count}>
                <dt className="text-sm text-ink-soft">{t(count)}</dt>
                <dd className="text-xl font-semibold">{formatNumber(effect[count], language)}</dd>
              </div>
            ))}
          </dl>
        )}
        {effect.byCompetency.length > 0 && <PerCompetency lines={effect.byCompetency} />}
        <div>
          <h3 className="mb-2 font-semibold">{t('proposed')}</h3>
          <RuleText rule={rule} />
        </div>
        <Form method="post">
          <HiddenFields fields={{ ...ruleAsTyped(rule), validFrom, source }} />
          <Button name="intent" value="apply">
            {t('apply')}
          </Button>
        </Form>
      </div>
    </Card>
  );
}

function PerCompetency({ lines }: { lines: RuleEffect['byCompetency'] }) {
  const { t } = useTranslation('evidenceRule');
  const language = useLanguage();
  return (
    <table className="table table-stack">
      <caption className="mb-2 text-start font-semibold">{t('perCompetency')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('competency')}</th>
          {(['raised', 'lowered', 'lost'] as const).map((count) => (
            <th key={count} scope="col" className="number">
              {t(count)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.name}</th>
            {(['raised', 'lowered', 'lost'] as const).map((count) => (
              <td key={count} data-label={t(count)} className="number">
                {formatNumber(line[count], language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Fields = { [name: string]: string | undefined | Fields };

/** Values under the names of the form: `rank.self`. */
function HiddenFields({ fields, under = '' }: { fields: Fields; under?: string }) {
  return Object.entries(fields).map(([name, value]) =>
    typeof value === 'object' ? (
      <HiddenFields key={name} fields={value} under={`${under}${name}.`} />
    ) : (
      <input key={name} type="hidden" name={under + name} value={value ?? ''} />
    ),
  );
}
