import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { BlockChange } from '#app/domain/catalogue/text/block-changes.ts';
import { BlockChangeName } from '#app/routes/studio/version/block-change-name.tsx';
import { Button } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

type Shown = {
  id: string;
  revision: number;
  savedAt: Date;
  savedBy: string | null;
  changes: BlockChange[];
  more: number;
  html: string;
};

/** One sitting: what it changed, the text as it was then, and the way back to it. */
export function ShownEntry({
  shown,
  revision,
  zone,
}: {
  shown: Shown;
  revision: number;
  zone: string;
}) {
  const { t } = useTranslation('studioHistory');
  const when = formatMoment(shown.savedAt, useLanguage(), zone);
  return (
    <Card title={t('entryTitle', { when })}>
      <div className="space-y-6">
        <p className="text-ink-soft">
          {shown.savedBy ? t('by', { name: shown.savedBy }) : t('nobody')}
        </p>
        {shown.revision !== revision && <Restore entry={shown.id} revision={revision} />}
        <Changes changes={shown.changes} more={shown.more} />
        <section>
          <h3 className="mb-3 font-semibold">{t('preview')}</h3>
          <div
            className="prose-lesson rounded-md border border-line p-4"
            dangerouslySetInnerHTML={{ __html: shown.html }}
          />
        </section>
      </div>
    </Card>
  );
}

function Restore({ entry, revision }: { entry: string; revision: number }) {
  const { t } = useTranslation('studioHistory');
  return (
    <Form method="post" className="space-y-2">
      <input type="hidden" name="entry" value={entry} />
      <input type="hidden" name="base" value={revision} />
      <p className="text-sm text-ink-soft">{t('restoreText')}</p>
      <Button look="secondary">{t('restore')}</Button>
    </Form>
  );
}

function Changes({ changes, more }: { changes: BlockChange[]; more: number }) {
  const { t } = useTranslation('studioHistory');
  return (
    <section>
      <h3 className="mb-3 font-semibold">{t('changes')}</h3>
      {changes.length === 0 && <p className="text-ink-soft">{t('noChanges')}</p>}
      <ul className="space-y-3">
        {changes.map((change, at) => (
          <li key={at} className="border-l-2 border-line pl-3 text-sm">
            <BlockChangeName {...change} />
            {change.before && <Said label={t('before')} text={change.before} as="del" />}
            {change.after && <Said label={t('after')} text={change.after} as="ins" />}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="mt-3 text-sm text-ink-soft">{t('moreChanges', { count: more })}</p>
      )}
    </section>
  );
}

function Said({ label, text, as: Tag }: { label: string; text: string; as: 'del' | 'ins' }) {
  return (
    <p className="mt-1 whitespace-pre-wrap wrap-anywhere">
      <span className="text-ink-soft">{label}</span>{' '}
      <Tag className={Tag === 'del' ? 'text-bata' : 'text-daun no-underline'}>{text}</Tag>
    </p>
  );
}
