import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import { Badge } from '#app/ui/badge.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-item.ts';

import { PartButtons } from './part-buttons.tsx';

type Line = { key: string; words: Localised; unfinished: boolean };

/**
 * The questions of a quiz or a survey in order; the one that is being written opens in its place.
 * @param about what else is said of one
 */
export function PartList<L extends Line>({
  lines,
  newKey,
  about,
  name,
  below,
  copies = () => true,
  openKey,
  form,
}: {
  lines: L[];
  newKey: string;
  about: (line: L) => string;
  /** Where it is known by something else than its words. */
  name?: (line: L) => string;
  /** What else can be done with one. */
  below?: (line: L, at: number) => ReactNode;
  /** Whether one can be copied. */
  copies?: (line: L) => boolean;
  openKey: string | null;
  form: ReactNode;
}) {
  const { t } = useTranslation('studioItem');
  return (
    <ol className="card divide-y divide-line">
      {lines.map((line, index) => (
        <li key={line.key} id={`part-${line.key}`} className="px-4 py-3">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <Title
              line={line}
              at={index + 1}
              name={name?.(line)}
              about={about(line)}
              open={openKey === line.key}
            />
            <PartButtons
              partKey={line.key}
              at={index + 1}
              last={index === lines.length - 1}
              newKey={copies(line) ? newKey : undefined}
            />
          </div>
          {line.unfinished && <Badge tone="caution">{t('parts.unfinished')}</Badge>}
          {below?.(line, index + 1)}
          {openKey === line.key && <div className="mt-4 border-t border-line pt-4">{form}</div>}
        </li>
      ))}
    </ol>
  );
}

function Title({
  line,
  at,
  name,
  about,
  open,
}: {
  line: Line;
  at: number;
  name?: string;
  about: string;
  open: boolean;
}) {
  const { t } = useTranslation('studioItem');
  const said = inLanguage(line.words, useLanguage()) || t('parts.unsaid');
  const words = name ?? said;
  return (
    <div className="flex min-w-0 flex-1 basis-64 gap-3">
      <span className="tabular-nums text-ink-soft">{at}.</span>
      <div className="min-w-0">
        <Link
          to={`?part=${line.key}#part-${line.key}`}
          aria-current={open ? 'true' : undefined}
          className="link line-clamp-2 font-medium break-words"
        >
          {words}
        </Link>
        <p className="text-sm text-ink-soft">{about}</p>
      </div>
    </div>
  );
}

/** The kinds of which a new one can be written. */
export function AddPart({
  label,
  kinds,
}: {
  label: string;
  kinds: { kind: string; name: string; help: string }[];
}) {
  return (
    <nav aria-label={label} className="space-y-2">
      <p className="text-sm font-semibold">{label}</p>
      <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {kinds.map(({ kind, name, help }) => (
          <li key={kind}>
            <Link
              to={`?add=${kind}#new-part`}
              className="card block h-full px-4 py-3 hover:bg-sunken"
            >
              <span className="link font-medium">{name}</span>
              <span className="mt-0.5 block text-sm text-ink-soft">{help}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
