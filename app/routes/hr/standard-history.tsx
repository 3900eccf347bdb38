import { useTranslation } from 'react-i18next';

import { SINCE_EVER } from '#app/domain/competency/standard.ts';
import type { EntryFacts, StandardLine } from '#app/domain/competency/standard-of.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { formatDay } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/standards.ts';

import { useDecree, useRequirement } from './use-requirement.ts';

/** Every entry that was made, gathered by the day and the decree it came with. */
export function StandardHistory({ lines }: { lines: StandardLine[] }) {
  const { t } = useTranslation('standards');
  const language = useLanguage();
  const decree = useDecree();
  const requirement = useRequirement();
  const recorded = ({ imported, madeOn, madeBy }: EntryFacts) =>
    imported || !madeBy
      ? t('recordedImport', { day: formatDay(madeOn, language) })
      : t('recorded', { day: formatDay(madeOn, language), name: madeBy });
  return (
    <Card title={t('history')}>
      {lines.length === 0 && <p className="text-sm text-ink-soft">{t('historyNone')}</p>}
      <ol className="divide-y divide-line">
        {gathered(lines).map(({ entry, lines: together }) => (
          <li key={entry.id} className="py-3">
            <p className="font-medium">
              {entry.validFrom === SINCE_EVER
                ? t('sinceEver')
                : formatDay(entry.validFrom, language)}{' '}
              · {t(`scopeOf.${entry.scope}`, { key: entry.key })}
            </p>
            <p className="text-sm text-ink-soft">
              {decree(entry)} · {recorded(entry)}
            </p>
            <details className="mt-1 text-sm" open={together.length <= 3}>
              <summary className="cursor-pointer">
                {t('entries', { count: together.length })}
              </summary>
              <ul className="mt-1 list-disc ps-6">
                {together.map((line) => (
                  <li key={line.entry.id}>
                    {inLanguage(line.competency.name, language)}: {requirement(line.entry)}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function gathered(lines: StandardLine[]): { entry: EntryFacts; lines: StandardLine[] }[] {
  const groups = new Map<string, StandardLine[]>();
  for (const line of lines) {
    const { validFrom, scope, key, decreeNumber, decreeDate, imported, madeOn, madeBy } =
      line.entry;
    const name = [validFrom, scope, key, decreeNumber, decreeDate, imported, madeOn, madeBy].join(
      '\n',
    );
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups.values()].map((together) => ({ entry: together[0]!.entry, lines: together }));
}
