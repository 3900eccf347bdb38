import type { ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];
type Candidate = { ids: string[]; first: string; shortest: number; longest: number };

/**
 * Remix ranks and compiles every route it is given several times per request. A page is therefore made by a build that
 * has only the routes whose first segment and length can fit the path, with those that take any path: a handful.
 * @returns for a path the narrowed build, the same object for the same routes
 */
export function routeShortlist(build: ServerBuild): (pathname: string) => ServerBuild {
  const candidates = Object.keys(build.routes).map((id) => candidateOf(build.routes, id));
  const builds = new Map<string, ServerBuild>();
  return (pathname) => {
    if (pathname === '/__manifest') return build; // asks about other pages than itself
    const segments = segmentsOf(pathname);
    const first = segments[0] ?? '';
    const ids = candidates
      .filter(({ shortest, longest }) => shortest <= segments.length && segments.length <= longest)
      .filter((candidate) => candidate.first === '*' || candidate.first === first)
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
  const first = segments[0] ?? '';
  const anything = path.includes('*');
  return {
    ids,
    first: /^[:*]|\?$/.test(first) ? '*' : first.toLowerCase(),
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
