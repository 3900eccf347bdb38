import { useTranslation } from 'react-i18next';

import type { ItemKind } from '#app/domain/catalogue/course-content.ts';
import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import { ItemIcon } from '#app/routes/studio/outline/item-icon.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-item.ts';
import '#app/platform/texts/studio-review.ts';

export type ShownModule = {
  key: string;
  title: Localised;
  items: { key: string; kind: ItemKind; title: Localised; required: boolean }[];
};

/** The outline of a version. */
export function VersionContent({ modules }: { modules: ShownModule[] }) {
  const { t } = useTranslation(['studioReview', 'studioItem']);
  const language = useLanguage();
  const words = (title: Localised) => inLanguage(title, language) || t('checklist.noTitle');
  return (
    <Card title={t('version.content')}>
      <ol className="space-y-4">
        {modules.map(({ key, title, items }) => (
          <li key={key}>
            <h3 className="font-semibold break-words">{words(title)}</h3>
            <ul className="mt-1 space-y-1">
              {items.map((item) => (
                <li key={item.key} className="flex items-start gap-2">
                  <ItemIcon kind={item.kind} />
                  <span className="min-w-0 break-words">
                    {words(item.title)}
                    <span className="text-sm text-ink-soft">
                      {` · ${t(`studioItem:kinds.${item.kind}`)}`}
                      {!item.required && ` · ${t('version.notRequired')}`}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}
