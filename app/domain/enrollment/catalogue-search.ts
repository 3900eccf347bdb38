import { type CourseKind, courseKinds } from '#app/domain/catalogue/course-kind.ts';
import { idText, searchText, shortText } from '#app/platform/address-text.ts';

/** Learning hours (JP) by which courses are sifted: up to, and above. */
export const hourRanges = { short: [0, 4], medium: [5, 10], long: [11, null] } as const;
export type HourRange = keyof typeof hourRanges;

export const pageSizes = [20, 50] as const;

const LONGEST = 200;

/** What the catalogue shows. The URL is this and nothing else. */
export type CatalogueSearch = {
  q: string;
  kind: CourseKind | null;
  competency: string | null;
  provider: string | null;
  hours: HourRange | null;
  gap: boolean;
  page: number;
  size: number;
};

/** Reads the search from the URL; what is not understood counts as not asked. */
export function catalogueSearch(params: URLSearchParams): CatalogueSearch {
  const kind = params.get('kind');
  const hours = params.get('hours') ?? '';
  const page = Number(params.get('page') ?? 1);
  const size = Number(params.get('size'));
  return {
    q: searchText(params.get('q'), LONGEST),
    kind: courseKinds.find((known) => known === kind) ?? null,
    competency: idText(params.get('competency')),
    provider: shortText(params.get('provider')?.trim(), LONGEST),
    hours: Object.hasOwn(hourRanges, hours) ? (hours as HourRange) : null,
    gap: params.get('gap') === '1',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
    size: pageSizes.find((known) => known === size) ?? pageSizes[0],
  };
}

/** The address of the catalogue with these things changed; a change of the search goes back to its first page. */
export function catalogueUrl(
  search: CatalogueSearch,
  change: Partial<CatalogueSearch> = {},
): string {
  const wanted = { ...search, page: 1, ...change };
  const params = new URLSearchParams();
  if (wanted.q) params.set('q', wanted.q);
  if (wanted.gap) params.set('gap', '1');
  if (wanted.kind) params.set('kind', wanted.kind);
  if (wanted.competency) params.set('competency', wanted.competency);
  if (wanted.provider) params.set('provider', wanted.provider);
  if (wanted.hours) params.set('hours', wanted.hours);
  if (wanted.size !== pageSizes[0]) params.set('size', String(wanted.size));
  if (wanted.page > 1) params.set('page', String(wanted.page));
  const query = params.toString();
  return query ? `/catalogue?${query}` : '/catalogue';
}
