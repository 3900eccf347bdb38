import { useTranslation } from 'react-i18next';

import type { BlockChange } from '#app/domain/catalogue/text/block-changes.ts';
import { Badge } from '#app/ui/badge.tsx';

import '#app/platform/texts/block-changes.ts';

const TONES = { added: 'good', removed: 'bad', changed: 'caution' } as const;

/** What became of a block of a text, and what such a block is called. */
export function BlockChangeName({ kind, type }: Pick<BlockChange, 'kind' | 'type'>) {
  const { t } = useTranslation('blockChanges');
  return (
    <>
      <Badge tone={TONES[kind]}>{t(`kind.${kind}`)}</Badge>{' '}
      {t(`block.${type}` as 'block.paragraph', { defaultValue: type })}
    </>
  );
}
