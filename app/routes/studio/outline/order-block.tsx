import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/studio.ts';

import { MoveButtons } from './move-buttons.tsx';

/** Where something stands, to be changed without dragging. */
export function OrderBlock({
  children,
  ...buttons
}: Omit<Parameters<typeof MoveButtons>[0], 'words'> & { children?: ReactNode }) {
  const { t } = useTranslation('studio');
  return (
    <div role="group" aria-labelledby={`${buttons.id}-order`} className="space-y-2">
      <p id={`${buttons.id}-order`} className="text-sm font-semibold">
        {t('outline.order')}
      </p>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <MoveButtons {...buttons} words />
        {children}
      </div>
    </div>
  );
}
