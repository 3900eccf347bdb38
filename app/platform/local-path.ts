/** A path of this site to return to; anything that could lead elsewhere becomes the home page. */
export function localPath(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('/')) return '/';
  const url = URL.canParse(value, 'http://local') ? new URL(value, 'http://local') : null;
  // What is resolved is looked at again: `/a/..//elsewhere` resolves to another host's address.
  const safe = url?.host === 'local' && !url.pathname.startsWith('//');
  return safe ? url.pathname + url.search : '/';
}
