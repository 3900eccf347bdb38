/** A path of this site to return to; anything that could lead elsewhere becomes the home page. */
export function localPath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return '/';
  const url = URL.canParse(value, 'http://local') ? new URL(value, 'http://local') : null;
  return url?.host === 'local' ? url.pathname + url.search : '/';
}
