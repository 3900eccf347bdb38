/** https, mailto, or a path of this site. */
export function isLinkTarget(href: string): boolean {
  if (href.length > 2000 || !/^[^\s\\<>"'`]+$/.test(href)) return false;
  // Browsers skip control characters, so that "java\tscript:" would be a scheme.
  if ([...href].some((character) => character < '!' || (character > '~' && character < '\u00a1')))
    return false;
  if (href.startsWith('#')) return true;
  if (href.startsWith('/')) return !href.startsWith('//');
  if (/^mailto:[^@]+@[^@]+$/.test(href)) return true;
  return /^https:\/\/[^/?#]/.test(href) && URL.canParse(href);
}

/** The host of an address that a frame may show; null for anything but a plain secure address. */
export function frameHost(src: string): string | null {
  if (!src.startsWith('https://') || !isLinkTarget(src)) return null;
  const { hostname, host, username, password } = new URL(src);
  return host === hostname && !username && !password ? hostname : null;
}
