import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/learning.ts';

/** The title of a page of the player: what its item is called. */
export const itemTitle = pageTitle(
  'learning',
  (t, data: { itemTitle: string } | undefined) => data?.itemTitle ?? t('title'),
);
