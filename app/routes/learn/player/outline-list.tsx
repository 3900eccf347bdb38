import { CheckCircle2, Circle, CircleHelp, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { ItemView, OutlineView } from '#app/domain/learning/outline-view.server.ts';
import { formatScore } from '#app/ui/format.ts';
import { useFollowLinks } from '#app/ui/use-follow-links.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { itemPath } from './item-path.ts';

type Props = { enrollmentId: string; outline: OutlineView; currentId?: string; dense?: boolean };

/** The modules with their items: where one is, what is done. */
export function OutlineList({ enrollmentId, outline, currentId, dense }: Props) {
  const { t } = useTranslation('learning');
  const language = useLanguage();
  const follow = useFollowLinks();
  const words = {
    done: t('done'),
    notDone: t('notDone'),
    closed: t('closed'),
    optional: t('optional'),
    kind: {
      lesson: null,
      quiz: t('quiz'),
      assignment: t('assignment'),
      survey: t('survey'),
      file: t('file'),
    },
  };
  const stateOf = (item: ItemView) =>
    item.done ? words.done : item.closed === undefined ? words.notDone : words.closed;
  const minutesIn = new Map<number, string>();
  const minutes = (count: number) => {
    const known = minutesIn.get(count) ?? t('minutes', { count });
    minutesIn.set(count, known);
    return known;
  };
  const facts = (item: ItemView) =>
    [
      words.kind[item.kind],
      !item.required && words.optional,
      item.score !== null && t('score', { score: formatScore(item.score, language) }),
      !dense && item.minutes > 0 && minutes(item.minutes),
      !dense && item.closed,
    ].filter(Boolean);
  return (
    <ol className={dense ? 'space-y-4' : 'space-y-6'} onClick={follow}>
      {outline.map((module, index) => (
        <li key={index}>
          <p className="mb-1.5 text-sm font-semibold">{`${index + 1}. ${module.title}`}</p>
          {!dense && module.closed && (
            <p className="mb-1.5 text-sm text-ink-soft">{module.closed}</p>
          )}
          <ul className={dense ? 'space-y-0.5' : 'card divide-y divide-line'}>
            {module.items.map((item) => (
              <li key={item.id}>
                <a
                  href={itemPath(enrollmentId, item)}
                  aria-current={item.id === currentId ? 'page' : undefined}
                  className={`outline-item ${dense ? 'rounded-md px-2 py-1.5 text-sm' : 'px-4 py-3'}`}
                >
                  <State item={item} />
                  <span className="min-w-0">
                    {item.title}
                    <span className="sr-only">{`, ${stateOf(item)}`}</span>
                    {facts(item).length > 0 && (
                      <span className="block text-sm text-ink-soft">{facts(item).join(' · ')}</span>
                    )}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function State({ item }: { item: ItemView }) {
  const Icon = iconOf(item);
  return (
    <Icon
      aria-hidden
      className={`mt-0.5 size-5 shrink-0 ${item.done ? 'text-daun' : 'text-ink-soft'}`}
      strokeWidth={1.5}
    />
  );
}

function iconOf({ done, closed, kind }: ItemView) {
  if (done) return CheckCircle2;
  if (closed !== undefined) return Lock;
  return kind === 'quiz' ? CircleHelp : Circle;
}
