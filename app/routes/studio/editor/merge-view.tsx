import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { blockText } from '#app/domain/catalogue/text/block-words.ts';
import type { Choice, Merged } from '#app/domain/catalogue/text/merge-documents.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';

import { BlockPreview } from './block-preview.tsx';

type Props = { merged: Merged; theirName: string | null; onChoose: (choices: Choice[]) => void };

const CHOICES = ['mine', 'theirs', 'both'] as const;

/** Both versions of every place that two have changed. Nothing is chosen for the author. */
export function MergeView({ merged, theirName, onChoose }: Props) {
  const { t } = useTranslation('studioEditor');
  const { conflicts, document } = merged;
  const [choices, setChoices] = useState<(Choice | null)[]>(() => conflicts.map(() => null));
  const left = choices.filter((choice) => choice === null).length;
  const names = { mine: t('merge.mine'), theirs: theirName ?? t('merge.theirs') };
  return (
    <section className="space-y-4" aria-labelledby="merge-title">
      <Notice kind="warning">
        <p id="merge-title" className="font-semibold">
          {t('merge.title', { count: conflicts.length, name: names.theirs })}
        </p>
        <p>{t('merge.text')}</p>
      </Notice>
      {conflicts.map(({ place, mine, theirs }, at) => {
        const before = document.content?.[place - 1];
        const near = before ? blockText(before).trim().slice(0, 80) : '';
        return (
          <fieldset key={at} className="card p-4">
            <legend className="px-1 font-semibold">{t('merge.place', { at: at + 1 })}</legend>
            {near && (
              <p className="mb-3 text-sm text-ink-soft">{t('merge.after', { text: near })}</p>
            )}
            <div className="grid gap-4 md:grid-cols-2">
              <Side name={names.mine} blocks={mine} />
              <Side name={names.theirs} blocks={theirs} />
            </div>
            <div className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
              {CHOICES.map((choice) => (
                <label key={choice} className="flex min-h-9 items-center gap-2">
                  <input
                    type="radio"
                    className="size-5"
                    name={`merge-${at}`}
                    checked={choices[at] === choice}
                    onChange={() => setChoices(choices.map((one, n) => (n === at ? choice : one)))}
                  />
                  {t(`merge.keep.${choice}`, { name: names.theirs })}
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          type="button"
          aria-disabled={left > 0}
          onClick={() => left === 0 && onChoose(choices as Choice[])}
        >
          {t('merge.done')}
        </Button>
        <p role="status" className="text-sm text-ink-soft">
          {left > 0 && t('merge.left', { count: left })}
        </p>
      </div>
    </section>
  );
}

function Side({
  name,
  blocks,
}: {
  name: string;
  blocks: Parameters<typeof BlockPreview>[0]['blocks'];
}) {
  const { t } = useTranslation('studioEditor');
  return (
    <div className="min-w-0">
      <h3 className="mb-2 text-sm font-semibold text-ink-soft">{name}</h3>
      {blocks.length > 0 ? (
        <BlockPreview blocks={blocks} />
      ) : (
        <p className="text-sm text-ink-soft italic">{t('merge.removed')}</p>
      )}
    </div>
  );
}
