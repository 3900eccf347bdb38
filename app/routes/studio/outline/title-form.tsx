import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import '#app/platform/texts/studio.ts';

import { ConflictNotice } from '../item/conflict-notice.tsx';
import { seenOf } from '../item/seen.ts';
import type { OutlinePage } from './outline-page.ts';

/** The title of a module or an item, in the languages of the course. */
export function TitleForm({
  of,
  id,
  title,
  page,
}: {
  of: 'module' | 'item';
  id: string;
  title: Localised;
  page: OutlinePage;
}) {
  const { t } = useTranslation('studio');
  const result = resultOf(page.result, 'rename');
  const [form, fields] = useForm<{ title: Localised }>({
    id: `rename-${id}`,
    lastResult: result,
    defaultValue: { title },
  });
  return (
    <CheckedForm form={form} preventScrollReset className="space-y-3">
      <input type="hidden" name="intent" value="rename" />
      <input type="hidden" name="key" value={id} />
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="seen" value={seenOf(result, page.seen?.title ?? null)} />
      <ConflictNotice result={result}>
        <p>{page.languages.map((language) => title[language] || '–').join(' / ')}</p>
      </ConflictNotice>
      <WordsField
        field={fields.title}
        languages={page.languages}
        legend={t(of === 'module' ? 'outline.moduleTitle' : 'outline.itemTitle')}
        maxLength={300}
      />
      <Button look="secondary" small>
        {t('outline.saveTitle')}
      </Button>
    </CheckedForm>
  );
}
