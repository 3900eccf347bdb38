const NAME = /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)+$/i;

/** Names under which files are kept and served: no folders, no hidden files, nothing to escape in a URL. */
export function isFileName(name: string): boolean {
  return name.length <= 100 && NAME.test(name);
}

/** The ending that decides how a file is served: the last one, in lower case. */
export function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
