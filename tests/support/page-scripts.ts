import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The JavaScript of the client build, page by page. A file is its path in `build/client`, as `/assets/root-….js`. */
export type PageScripts = {
  id: string;
  /** What a browser loads to show the page: entry, root and the page itself with all they import. */
  loaded: string[];
  /** That and what it may ask for later. */
  reachable: string[];
};

type Route = { id: string; parentId?: string; path?: string; module: string; imports?: string[] };
type Manifest = { entry: { module: string; imports: string[] }; routes: Record<string, Route> };

const CLIENT = 'build/client';
/** Pages that only staff open; every other page is one for learners and visitors. */
const STAFF = ['admin', 'hr', 'studio', 'team'];

/** Needs a build (`buildIfStale`). */
export function learnerPages(): PageScripts[] {
  return pages((area) => !STAFF.includes(area));
}

/** Needs a build (`buildIfStale`). */
export function studioPages(): PageScripts[] {
  return pages((area) => area === 'studio');
}

/** Bytes as they travel. */
export function gzipBytes(files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(script(file)).length, 0);
}

export function script(file: string): string {
  return readFileSync(path.join(CLIENT, file), 'utf8');
}

function pages(wanted: (area: string) => boolean): PageScripts[] {
  const { entry, routes } = readManifest();
  return Object.values(routes)
    .filter(({ id, path = '' }) => id !== 'root' && wanted(path.split('/')[0] ?? ''))
    .filter(({ module }) => /\bdefault\b/.test(script(module))) // the others send files or take answers
    .map((route) => {
      const named = [entry, ...withParents(route, routes)].flatMap(({ module, imports = [] }) => [
        module,
        ...imports,
      ]);
      const loaded = follow(named, importedBy);
      return { id: route.id, loaded, reachable: follow(loaded, namedBy) };
    });
}

function readManifest(): Manifest {
  const name = readdirSync(path.join(CLIENT, 'assets')).find((file) =>
    /^manifest-.*\.js$/.test(file),
  );
  if (!name) throw new Error(`${CLIENT} holds no manifest.`);
  const text = script(`/assets/${name}`);
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Manifest;
}

function withParents(route: Route, routes: Record<string, Route>): Route[] {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId];
  return parent ? [...withParents(parent, routes), route] : [route];
}

function follow(files: string[], next: (file: string) => string[]): string[] {
  const found = new Set(files);
  for (const file of found) for (const other of next(file)) found.add(other); // grows while it is read
  return [...found];
}

/** `import "./a.js"`, `export … from "./a.js"`. */
function importedBy(file: string): string[] {
  return names(file, /\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
}

/** Any file of the build that is named at all: also `import("./a.js")` and what is preloaded for it. */
function namedBy(file: string): string[] {
  return names(file, /["'`](?:\.\/|\/?assets\/)([\w.-]+\.js)["'`]/g);
}

function names(file: string, pattern: RegExp): string[] {
  return [...script(file).matchAll(pattern)].map(([, name]) => `/assets/${name}`);
}
