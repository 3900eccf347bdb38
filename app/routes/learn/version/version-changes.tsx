import { CheckCircle2, CircleMinus, CirclePlus, type LucideIcon, RefreshCw } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { VersionChoiceView } from '#app/domain/learning/version-choice-view.server.ts';

type Line = VersionChoiceView['added'][number] & { again?: boolean };

/** What is new, changed, gone and still done. */
export function VersionChanges({ view }: { view: VersionChoiceView }) {
  const { t } = useTranslation('newerVersion');
  const { added, changed, gone, kept } = view;
  const same = added.length + changed.length + gone.length === 0;
  return (
    <>
      {same && <p>{t('sameText')}</p>}
      <Lines title={t('added')} lines={added} icon={CirclePlus} />
      <Lines title={t('changed')} lines={changed} icon={RefreshCw} />
      <Lines title={t('gone')} lines={gone} icon={CircleMinus}>
        {t('goneText')}
      </Lines>
      <Lines title={t('kept')} lines={kept} icon={CheckCircle2} />
    </>
  );
}

function Lines({
  title,
  lines,
  icon: Icon,
  children,
}: {
  title: string;
  lines: Line[];
  icon: LucideIcon;
  children?: ReactNode;
}) {
  const { t } = useTranslation('newerVersion');
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-lg">
        {`${title} (${lines.length})`}
      </h2>
      {children && <p className="mb-2 text-sm text-ink-soft">{children}</p>}
      <ul className="card divide-y divide-line">
        {lines.map(({ id: itemId, kind, title: name, required, again }) => (
          <li key={itemId} className="flex gap-3 px-4 py-3">
            <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-soft" strokeWidth={1.5} />
            <span className="min-w-0">
              {name}
              <span className="block text-sm text-ink-soft">
                {[t(`kind.${kind}`), !required && t('optional'), again && t('again')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
