import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { Move } from '#app/domain/catalogue/outline/reordered.ts';
import '#app/platform/texts/studio.ts';
import { Button } from '#app/ui/button.tsx';

/** The id of the form that these buttons send. */
export const MOVES_FORM = 'moves';

type Ends = { first: boolean; last: boolean };

/**
 * One place up or down.
 * @param words beside the arrows; else they stand for the words
 */
export function MoveButtons({
  id,
  of,
  name,
  ends,
  words = false,
}: {
  id: string;
  of: 'module' | 'item';
  name: string;
  ends: Ends;
  words?: boolean;
}) {
  const { t } = useTranslation('studio');
  const button = (by: 'up' | 'down', Icon: typeof ArrowUp) => {
    const edit: Move = { kind: `shift-${of}`, key: id, by };
    return (
      <Button
        look={words ? 'secondary' : 'quiet'}
        small
        id={`${id}-${by}${words ? '-words' : ''}`}
        form={MOVES_FORM}
        name="edit"
        value={JSON.stringify(edit)}
        aria-disabled={ends[by === 'up' ? 'first' : 'last'] || undefined}
        aria-label={t(`outline.${by}`, { name })}
      >
        <Icon aria-hidden className="size-4" strokeWidth={1.5} />
        {words && t(`outline.${by}Word`)}
      </Button>
    );
  };
  return (
    <span className="flex gap-1">
      {button('up', ArrowUp)}
      {button('down', ArrowDown)}
    </span>
  );
}
