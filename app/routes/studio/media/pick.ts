import { mediaAssets } from '#app/domain/media/media-assets.server.ts';
import { readMediaSearch } from '#app/domain/media/media-search.ts';
import { withActor } from '#app/routes/access.server.ts';

import { shownAsset, type ShownAsset } from './shown-asset.ts';

/** `next`: what to ask for as `after`; null on the last page. */
export type PickedPage = { assets: ShownAsset[]; next: string | null };

/** What may be put into a lesson, as JSON: `?q=`, `?kind=`, `?after=`. */
export const loader = withActor(async (actor, { request }) => {
  const search = readMediaSearch(new URL(request.url).searchParams);
  const { assets, next } = await mediaAssets(actor, search);
  const page: PickedPage = { assets: assets.map(shownAsset), next };
  return Response.json(page, { headers: { 'Cache-Control': 'private, no-cache' } });
});
