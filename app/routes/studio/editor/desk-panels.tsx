import type { Editor } from '@tiptap/core';
import { CircleAlert, CircleCheck, CircleDot } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/lesson-problems.ts';

import { goTo, positionAt } from './node-place.ts';
import type { Survey } from './use-survey.ts';

type Props = { editor: Editor; survey: Survey };

/** Leads to a node of the text. */
export function goToPath(editor: Editor, path: readonly number[]): void {
  const position = positionAt(editor.state.doc, path);
  if (position !== null) goTo(editor.view, position);
}

/** What hinders readers, each with the way to its place. */
export function ProblemPanel({ editor, survey: { problems } }: Props) {
  const { t } = useTranslation(['studioEditor', 'lessonProblems']);
  return (
    <Panel title={t('check.title')} count={problems.length}>
      {problems.length === 0 ? (
        <p className="flex gap-2 text-sm text-daun">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
          {t('check.none')}
        </p>
      ) : (
        <ul className="space-y-1">
          {problems.slice(0, MOST).map(({ code, level, path, text }) => (
            <li key={`${code}-${path.join('.')}`}>
              <button
                type="button"
                className="desk-panel-item"
                onClick={() => goToPath(editor, path)}
              >
                {level === 'must' ? (
                  <CircleAlert
                    aria-hidden
                    className="mt-0.5 size-4 shrink-0 text-bata"
                    strokeWidth={1.5}
                  />
                ) : (
                  <CircleDot
                    aria-hidden
                    className="mt-0.5 size-4 shrink-0 text-kunyit"
                    strokeWidth={1.5}
                  />
                )}
                <span>
                  <span className="sr-only">{t(`check.${level}`)}: </span>
                  {t(`lessonProblems:${code}`)}
                  {text && <span className="block truncate text-ink-soft">“{text}”</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {problems.length > MOST && (
        <p className="mt-2 text-sm text-ink-soft">
          {t('check.more', { count: problems.length - MOST })}
        </p>
      )}
    </Panel>
  );
}

/** More are worked off before anybody reads on. */
const MOST = 50;

export function OutlinePanel({ editor, survey: { outline } }: Props) {
  const { t } = useTranslation('studioEditor');
  return (
    <Panel title={t('outline.title')}>
      {outline.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('outline.empty')}</p>
      ) : (
        <ol className="desk-outline">
          {outline.map(({ at, level, text }) => (
            <li key={at} data-level={level}>
              <button
                type="button"
                className="desk-panel-item"
                onClick={() => goToPath(editor, [at])}
              >
                {text || t('outline.unnamed')}
              </button>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Panel({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <details open className="card desk-panel">
      <summary>
        {title}
        {count ? <span className="text-ink-soft"> ({count})</span> : null}
      </summary>
      <div className="desk-panel-body">{children}</div>
    </details>
  );
}
