import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { Button } from '#app/ui/button.tsx';
import { UpDownButtons } from '#app/ui/up-down-buttons.tsx';

import '#app/platform/texts/studio-item.ts';

/** What can be done with one of several parts: questions, or the files of a page. */
export function PartButtons({
  partKey,
  at,
  last,
  newKey,
}: {
  partKey: string;
  /** From one. */
  at: number;
  last: boolean;
  /** The key of a copy; without, there are none. */
  newKey?: string;
}) {
  const { t } = useTranslation('studioItem');
  const hidden = (
    <>
      <input type="hidden" name="intent" value="part" />
      <input type="hidden" name="key" value={partKey} />
      {newKey && <input type="hidden" name="newKey" value={newKey} />}
    </>
  );
  return (
    <div className="flex flex-wrap items-start gap-1">
      <Form method="post" preventScrollReset className="flex gap-1">
        {hidden}
        <UpDownButtons
          name="deed"
          up={{ label: t('parts.up', { at }), disabled: at === 1 }}
          down={{ label: t('parts.down', { at }), disabled: last }}
        />
        {newKey && (
          <Button
            look="quiet"
            small
            name="deed"
            value="duplicate"
            aria-label={t('parts.duplicateOf', { at })}
          >
            {t('parts.duplicate')}
          </Button>
        )}
      </Form>
      <details>
        <summary
          className="button button-quiet button-small"
          aria-label={t('parts.removeOf', { at })}
        >
          {t('parts.remove')}
        </summary>
        <Form method="post" preventScrollReset className="space-y-2 py-2">
          {hidden}
          <p className="text-sm">{t('parts.removeSure')}</p>
          <Button look="danger" small name="deed" value="remove">
            {t('parts.removeConfirm')}
          </Button>
        </Form>
      </details>
    </div>
  );
}
