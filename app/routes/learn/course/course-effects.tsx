import { useTranslation } from 'react-i18next';

import type { CourseEffect } from '#app/domain/enrollment/course-view.server.ts';
import { Ladder } from '#app/ui/ladder.tsx';
import { Card } from '#app/ui/page.tsx';

/** What passing would do to the reader's own levels: the ladder as it is, and as it would be. */
export function CourseEffects({ effects }: { effects: CourseEffect[] }) {
  const { t } = useTranslation('catalogue');
  if (effects.length === 0) return null;
  return (
    <Card title={t('outcomes')}>
      <p className="mb-4 text-sm text-ink-soft">{t('outcomesLead')}</p>
      <ul className="divide-y divide-line">
        {effects.map((effect) => (
          <li key={effect.competencyId} className="py-4 first:pt-0 last:pb-0">
            <Effect effect={effect} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Effect({ effect }: { effect: CourseEffect }) {
  const { t } = useTranslation('catalogue');
  const { name, level, description, required, held, after, levels, proposed } = effect;
  const meaning = meaningOf(effect);
  return (
    <>
      <h3 className="font-semibold">{`${name}, ${t('level', { level })}`}</h3>
      {description && <p className="mt-1 max-w-prose text-sm">{description}</p>}
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-2 text-sm">
        <dt className="text-ink-soft">{t('now')}</dt>
        <dd>
          <Ladder required={required} held={held} levels={levels} />
        </dd>
        <dt className="text-ink-soft">{t('after')}</dt>
        <dd>
          <Ladder required={required} held={after} levels={levels} />
        </dd>
      </dl>
      <p className="mt-2 text-sm">
        {t(meaning)} {proposed !== null && t('effectProposed', { level: proposed })}
      </p>
    </>
  );
}

function meaningOf({ required, held, after }: CourseEffect) {
  if (required === null) return 'effectNoStandard';
  if (held !== null && held >= required) return 'effectMet';
  if (held === null && after !== null && after < required) return 'effectUnassessed';
  if (after !== null && after >= required) return 'effectCloses';
  return after !== null && after > (held ?? 0) ? 'effectNarrows' : 'effectSame';
}
