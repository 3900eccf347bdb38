import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { ItemPageView } from '#app/domain/catalogue/item/item-page-view.server.ts';
import type { ShownContent } from '#app/domain/catalogue/item/item-preview.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-item.ts';
import { PreviewContent } from '#app/routes/studio/preview/content.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';

import { Conditions, StoredSettings } from './settings-form.tsx';

/** Why an item cannot be changed now, and where that is changed. */
export function ReadOnlyNotice({ item: { courseId, standing } }: { item: ItemPageView }) {
  const { t } = useTranslation('studioItem');
  if (standing === 'writing') return null;
  const course = `/studio/courses/${courseId}`;
  return (
    <Notice>
      <p>{t(`readOnly.${standing}`)}</p>
      <p className="mt-1">
        <Link className="link" to={standing === 'in_review' ? `${course}/review` : course}>
          {t(`readOnly.${standing}Action`)}
        </Link>
      </p>
    </Notice>
  );
}

/** An item to be read: what it says of itself, and what learners are shown. */
export function ReadOnlyItem({
  item,
  content,
  language,
}: {
  item: ItemPageView;
  content: ShownContent;
  language: Language;
}) {
  const { t } = useTranslation('studioItem');
  return (
    <>
      <PreviewContent content={content} language={language} />
      <Card title={t('settings.title')}>
        <StoredSettings item={item} />
        <Conditions item={item} />
      </Card>
    </>
  );
}
