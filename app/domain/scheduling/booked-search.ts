import { idText } from '#app/platform/address-text.ts';

import { readPage } from './register-search.ts';

export const BOOKED_PAGE = 25;

/** Which of the meetings of a venue or a trainer are shown. */
export type BookedSearch = {
  when: 'coming' | 'past';
  /** Of a venue: one of its rooms alone. */
  roomId: string | null;
  page: number;
};

export function readBookedSearch(params: URLSearchParams): BookedSearch {
  return {
    when: params.get('when') === 'past' ? 'past' : 'coming',
    roomId: idText(params.get('room')),
    page: readPage(params.get('page')),
  };
}

/** The same in an address, with these things changed; a change goes back to the first page. */
export function bookedUrl(search: BookedSearch, change: Partial<BookedSearch> = {}): string {
  const wanted = { ...search, page: 1, ...change };
  const params = new URLSearchParams();
  if (wanted.when === 'past') params.set('when', 'past');
  if (wanted.roomId) params.set('room', wanted.roomId);
  if (wanted.page > 1) params.set('page', String(wanted.page));
  return `?${params.toString()}`;
}
