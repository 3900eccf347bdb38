import { useTranslation } from 'react-i18next';

import { assessingSources, type EvidenceRule } from '#app/domain/competency/evidence-rule.ts';

import '#app/platform/texts/evidence.ts';
import '#app/platform/texts/evidence-rule.ts';

/** A rule in words. */
export function RuleText({ rule }: { rule: EvidenceRule }) {
  const { t } = useTranslation('evidenceRule');
  const { t: evidence } = useTranslation('evidence');
  const source = (name: string) => evidence(`sources.${name as 'self'}`);
  const ranked = rule.ranks.flat();
  const shown = assessingSources.filter((name) => !ranked.includes(name));
  const months = Object.entries(rule.validMonths);
  return (
    <dl className="space-y-3">
      <div>
        <dt className="text-sm font-semibold">{t('order')}</dt>
        <dd>
          <ol className="list-decimal space-y-0.5 ps-5">
            {rule.ranks.map((sources) => (
              <li key={sources.join()}>{sources.map(source).join(', ')}</li>
            ))}
          </ol>
          {shown.length > 0 && (
            <p className="mt-1 text-ink-soft">
              {t('notCounted')}: {shown.map(source).join(', ')}
            </p>
          )}
        </dd>
      </div>
      <div>
        <dt className="text-sm font-semibold">{t('pickField')}</dt>
        <dd className="max-w-prose">
          {t(`pick.${rule.pick}`)}{' '}
          {rule.weighDays === null ? t('one') : t('weigh', { days: rule.weighDays })}{' '}
          {t(`expiry.${rule.expiry}`)} {t('courseAlways')}
        </dd>
      </div>
      <div>
        <dt className="text-sm font-semibold">{t('validity')}</dt>
        <dd>
          {months.length === 0
            ? t('noValidity')
            : months
                .map(([name, n]) => t('validMonths', { source: source(name), n: n ?? 0 }))
                .join(' · ')}
        </dd>
      </div>
    </dl>
  );
}
