import type { FieldMetadata } from '@conform-to/react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { ListedKind } from '#app/domain/catalogue/facts/facts-step.ts';
import type { FoundForFacts } from '#app/domain/catalogue/facts/find-for-facts.server.ts';
import '#app/platform/texts/studio-facts.ts';

import { StepButton } from './step-button.tsx';

export type FoundLine = { id: string; name: string; about: string };

/** A search within the form and what it found, each to be added to a list. */
export function FindBlock({
  of,
  field,
  found,
  chosen,
  lineOf,
}: {
  of: ListedKind;
  field: FieldMetadata<string>;
  found: FoundForFacts | null;
  chosen: string[];
  lineOf: (found: FoundForFacts) => FoundLine[];
}) {
  const { t } = useTranslation('studioFacts');
  const asked = found?.of === of ? found : null;
  const what = t(`find.${of}`);
  return (
    <div className="rounded-md bg-sunken p-3">
      <div className="flex flex-wrap items-end gap-2">
        <label className="min-w-48 flex-1 text-sm font-semibold">
          {what}
          <span className="block font-normal text-ink-soft">{t('findHelp')}</span>
          <input
            className="input input-small mt-1"
            type="search"
            name={field.name}
            defaultValue={field.initialValue}
            maxLength={100}
            onKeyDown={pressSearch}
          />
        </label>
        <StepButton step={{ do: 'find', of }} label={t('searchOf', { what })}>
          {t('search')}
        </StepButton>
      </div>
      {asked && (
        <>
          <FoundWords found={asked} />
          <Lines of={of} lines={lineOf(asked)} chosen={chosen} />
        </>
      )}
    </div>
  );
}

/** Enter in the field searches; else it would save the form. */
function pressSearch(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.closest('div')?.querySelector('button')?.click();
}

/** The id of what says how much was found: it has the focus after a search. */
export const FOUND = 'facts-found';

function FoundWords({ found: { q, found, more } }: { found: FoundForFacts }) {
  const { t } = useTranslation('studioFacts');
  const count = found.length;
  const words = !q
    ? t('foundEmpty')
    : count === 0
      ? t('foundNothing', { q })
      : t(more ? 'foundMore' : 'found', { count, q });
  return (
    <p id={FOUND} tabIndex={-1} className="mt-3 text-sm">
      {words}
    </p>
  );
}

function Lines({ of, lines, chosen }: { of: ListedKind; lines: FoundLine[]; chosen: string[] }) {
  const { t } = useTranslation('studioFacts');
  return (
    <ul className="mt-2 divide-y divide-line">
      {lines.map(({ id, name, about }) => (
        <li key={id} className="flex items-center justify-between gap-3 py-1.5">
          <span className="min-w-0 text-sm">
            <span className="block font-medium break-words">{name}</span>
            <span className="block text-ink-soft">{about}</span>
          </span>
          {chosen.includes(id) ? (
            <span className="shrink-0 text-sm text-ink-soft">{t('there')}</span>
          ) : (
            <StepButton step={{ do: 'add', of, id }} label={t('addOf', { name })}>
              {t('add')}
            </StepButton>
          )}
        </li>
      ))}
    </ul>
  );
}
