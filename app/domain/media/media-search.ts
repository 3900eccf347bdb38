import { searchText } from '#app/platform/address-text.ts';
import { isId } from '#app/platform/id.ts';

import { type MediaKind, mediaKinds } from './media-kind.ts';

export const MEDIA_PAGE = 24;

/** What the library shows. The URL is this and nothing else. */
export type MediaSearch = {
  q: string;
  /** Null: of all kinds. */
  kind: MediaKind | null;
  /** Only what no draft and no version refers to. */
  unused: boolean;
  /** Only what the actor uploaded. */
  mine: boolean;
  /** What was archived instead of what is there. */
  archived: boolean;
  /** The last of the page before. */
  after: string | null;
};

/** Reads the search from the URL; what is not understood counts as not asked. */
export function readMediaSearch(params: URLSearchParams): MediaSearch {
  const kind = params.get('kind');
  const after = params.get('after') ?? '';
  return {
    q: searchText(params.get('q'), 200),
    kind: mediaKinds.find((known) => known === kind) ?? null,
    unused: params.get('unused') === '1',
    mine: params.get('mine') === '1',
    archived: params.get('archived') === '1',
    after: isId(after) ? after : null,
  };
}

/** The address of the library with these things changed; it begins at its first page. */
export function mediaUrl(search: MediaSearch, change: Partial<MediaSearch> = {}): string {
  const wanted = { ...search, after: null, ...change };
  const params = new URLSearchParams();
  if (wanted.q) params.set('q', wanted.q);
  if (wanted.kind) params.set('kind', wanted.kind);
  for (const flag of ['unused', 'mine', 'archived'] as const)
    if (wanted[flag]) params.set(flag, '1');
  if (wanted.after) params.set('after', wanted.after);
  const query = params.toString();
  return query ? `/studio/media?${query}` : '/studio/media';
}
