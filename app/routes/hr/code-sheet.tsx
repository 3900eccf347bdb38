import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CodeSheet } from '#app/domain/organisation/issue-unit-codes.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';

/** The sheet to print and cut: one slip per person, a new page per unit. */
export function CodeSheetPage({
  unitId,
  sheet,
  url,
}: {
  unitId: string;
  sheet: CodeSheet;
  url: string;
}) {
  const { t } = useTranslation('access');
  const back = `/hr/units/${unitId}/codes`;
  if (sheet.length === 0)
    return <EmptyState title={t('codes.none')}>{t('codes.noneBody')}</EmptyState>;
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={t('codes.sheet')}
          lead={t('codes.sheetLead')}
          actions={
            <>
              <PrintButton />
              <ButtonLink look="secondary" to={back} reloadDocument>
                {t('codes.again')}
              </ButtonLink>
            </>
          }
        />
      </div>
      {sheet.map(({ unit, people }, index) => (
        <section key={index} className={index > 0 ? 'mt-8 break-before-page print:mt-0' : ''}>
          <h2 className="mb-3 text-lg">{unit}</h2>
          <ul className="grid gap-3 sm:grid-cols-2 print:grid-cols-2">
            {people.map((person) => (
              <li
                key={person.code}
                className="break-inside-avoid rounded-md border border-dashed border-line-strong p-4"
              >
                <p className="font-semibold">{person.name}</p>
                <p className="text-sm text-ink-soft">
                  {t('employee.number', { end: person.numberEnd })}
                </p>
                <p className="my-2 font-mono text-xl font-semibold tracking-wider">{person.code}</p>
                <p className="text-xs text-ink-soft">{t('codes.use', { url })}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Printing from a button needs a script; without one the browser's own menu prints as well. */
function PrintButton() {
  const { t } = useTranslation('access');
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  return (
    <Button type="button" onClick={() => window.print()}>
      {t('codes.printNow')}
    </Button>
  );
}
