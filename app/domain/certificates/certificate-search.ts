import { idText, searchText } from '#app/platform/address-text.ts';

import { type CertificateState, isCertificateState } from './certificate-state.ts';

/** What the list of issued certificates is asked for, as it stands in the URL. */
export type CertificateSearch = {
  q: string;
  state: CertificateState | null;
  year: string | null;
  /** The last certificate of the page before. */
  after: string | null;
};

export function readCertificateSearch(params: URLSearchParams): CertificateSearch {
  const state = params.get('state');
  const year = params.get('year');
  return {
    q: searchText(params.get('q')),
    state: isCertificateState(state) ? state : null,
    year: year && /^\d{4}$/.test(year) ? year : null,
    after: idText(params.get('after')),
  };
}

/** The same in a URL; what is not asked for is left out. */
export function certificateSearchParams(search: Partial<CertificateSearch>): URLSearchParams {
  const entries = Object.entries(search).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return new URLSearchParams(entries);
}
