import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CompetencyPage, Proof } from '#app/domain/planning/competency-page.server.ts';

import '#app/platform/texts/evidence.ts';

import { Button, ButtonLink } from './button.tsx';
import { formatDay } from './format.ts';
import { Card } from './page.tsx';
import { useLanguage } from './use-language.ts';

/** Why the level is what it is: every piece of evidence, and what became of it. */
export function EvidenceCard({ page }: { page: CompetencyPage }) {
  const { t } = useTranslation('evidence');
  const language = useLanguage();
  const recordAt = `/hr/employees/${page.person.employeeId}/evidence?competency=${page.competencyId}`;
  return (
    <Card
      title={t('why')}
      actions={
        page.canRecord && (
          <ButtonLink look="secondary" small to={recordAt}>
            {t('record')}
          </ButtonLink>
        )
      }
    >
      {page.evidence.length === 0 ? (
        <p className="text-ink-soft">{t('noEvidence')}</p>
      ) : (
        <>
          <p className="mb-3 max-w-prose text-sm text-ink-soft">{t('whyLead')}</p>
          <div className="-mx-4 sm:mx-0">
            <table className="table table-stack">
              <thead>
                <tr>
                  <th scope="col">{t('date')}</th>
                  <th scope="col">{t('source')}</th>
                  <th scope="col" className="number">
                    {t('level')}
                  </th>
                  <th scope="col">{t('until')}</th>
                  <th scope="col">{t('used')}</th>
                </tr>
              </thead>
              <tbody>
                {page.evidence.map((proof) => (
                  <tr
                    key={proof.id}
                    className={proof.use === 'decides' ? 'bg-nila-soft' : undefined}
                  >
                    <td data-label={t('date')} className="whitespace-nowrap">
                      {formatDay(proof.takenOn, language)}
                    </td>
                    <td data-label={t('source')}>
                      {t(`sources.${proof.source as 'course'}`)}
                      {proof.course && `: ${proof.course.title}`}
                      <Details proof={proof} />
                    </td>
                    <td data-label={t('level')} className="number">
                      {proof.level}
                    </td>
                    <td data-label={t('until')} className="whitespace-nowrap">
                      {proof.validUntil ? formatDay(proof.validUntil, language) : t('noEnd')}
                    </td>
                    <td data-label={t('used')}>
                      {t(`use.${proof.use}`)}
                      {proof.canTakeBack && <TakeBack page={page} proof={proof} />}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Card>
  );
}

/** Who said it, with what weight, what was seen, and the files that bear it out. */
function Details({ proof }: { proof: Proof }) {
  const { t } = useTranslation('evidence');
  const language = useLanguage();
  const { assessor, broughtInBy, weight, remark, indicators, files, takenBack } = proof;
  const facts = [
    assessor && t('by', { name: assessor }),
    broughtInBy && t('broughtInBy', { name: broughtInBy }),
    weight !== 100 && t('weight', { percent: weight }),
  ].filter(Boolean);
  return (
    <div className="space-y-1 text-sm text-ink-soft">
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {indicators.length > 0 && (
        <ul className="list-disc ps-5">
          {indicators.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {remark && <p className="whitespace-pre-line">{remark}</p>}
      {files.length > 0 && (
        <p>
          {t('files')}
          {files.map((name, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <a className="link" href={`/files/evidence/${proof.id}/${name}`}>
                {name}
              </a>
            </span>
          ))}
        </p>
      )}
      {takenBack && (
        <p>
          {t('reversed', {
            day: formatDay(takenBack.on, language),
            reason: takenBack.reason,
          })}
        </p>
      )}
    </div>
  );
}

function TakeBack({ page, proof: { id } }: { page: CompetencyPage; proof: Proof }) {
  const { t } = useTranslation('evidence');
  const action = `/hr/employees/${page.person.employeeId}/competencies/${page.competencyId}`;
  return (
    <details className="no-print mt-1">
      <summary className="link w-fit cursor-pointer text-sm">{t('takeBack')}</summary>
      <Form method="post" action={action} className="mt-2 space-y-2">
        <input type="hidden" name="intent" value="take-back" />
        <input type="hidden" name="evidenceId" value={id} />
        <label className="block space-y-1 text-sm">
          <span className="font-semibold">{t('takeBackReason')}</span>
          <textarea
            name="reason"
            rows={2}
            required
            minLength={3}
            maxLength={1000}
            className="input"
            aria-describedby={`help-${id}`}
          />
        </label>
        <p id={`help-${id}`} className="text-xs text-ink-soft">
          {t('takeBackHelp')}
        </p>
        <Button look="danger" small>
          {t('takeBack')}
        </Button>
      </Form>
    </details>
  );
}
