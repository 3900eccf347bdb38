import type { ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];
/** `words`: what stands at each place, null for anything; as far as it is certain which place that is. */
type Candidate = { ids: string[]; words: (string | null)[]; shortest: number; longest: number };

/**
 * Remix ranks and compiles every route it is given several times per request. A page is therefore made by a build that
 * has only the routes whose words and length can fit the path, with those that take any path: a handful.
 * @returns for a path the narrowed build, the same object for the same routes
 */
export function routeShortlist(build: ServerBuild): (pathname: string) => ServerBuild {
  const candidates = Object.keys(build.routes).map((id) => candidateOf(build.routes, id));
  const builds = new Map<string, ServerBuild>();
  return (pathname) => {
    if (pathname === '/__manifest') return build; // asks about other pages than itself
    const segments = segmentsOf(pathname);
    const ids = candidates
      .filter(({ shortest, longest }) => shortest <= segments.length && segments.length <= longest)
      .filter(({ words }) => words.every((word, at) => word === null || word === segments[at]))
      .flatMap((candidate) => candidate.ids);
    const key = ids.join();
    const known = builds.get(key);
    if (known) return known;
    const narrowed = narrow(build, new Set(ids));
    builds.set(key, narrowed);
    return narrowed;
  };
}

function candidateOf(routes: Routes, id: string): Candidate {
  const ids = [id];
  let path = '';
  for (let at = routes[id]; at; at = routes[at.parentId ?? '']) {
    path = `${at.path ?? ''}/${path}`;
    if (at.parentId) ids.push(at.parentId);
  }
  const segments = path.split('/').filter(Boolean);
  const anything = path.includes('*');
  const uncertain = segments.findIndex((segment) => /[?*]$/.test(segment));
  const certain = uncertain < 0 ? segments : segments.slice(0, uncertain);
  return {
    ids,
    words: certain.map((segment) => (segment.startsWith(':') ? null : segment.toLowerCase())),
    shortest: segments.filter((segment) => !/[?*]$/.test(segment)).length,
    longest: anything ? Infinity : segments.length,
  };
}

/** As Remix reads a path: decoded, in any case, and without the ending by which its own scripts ask for data. */
function segmentsOf(pathname: string): string[] {
  const page = pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/');
  return page.split('/').filter(Boolean).map(decoded);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}

function narrow(build: ServerBuild, ids: Set<string>): ServerBuild {
  const only = <T>(routes: Record<string, T>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}
