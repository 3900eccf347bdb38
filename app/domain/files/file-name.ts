const NAME = /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)+$/i;

/** Names under which files are kept and served: no folders, no hidden files, nothing to escape in a URL. */
export function isFileName(name: string): boolean {
  return name.length <= 100 && NAME.test(name);
}

/** The ending that decides how a file is served: the last one, in lower case. */
export function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** A name to keep, made of what somebody called the file: letters, digits and hyphens before the ending. */
export function tidyFileName(name: string): string {
  const ending = extensionOf(name);
  const stem = name
    .slice(0, -ending.length - 1)
    .normalize('NFKD')
    .replace(/[^a-zA-Z0-9_-]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, 80);
  return `${stem || 'berkas'}.${ending}`;
}
