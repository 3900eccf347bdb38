import { isLinkTarget } from '#app/domain/catalogue/lesson/link-target.ts';

/** The address as it may stand in a text, with what people leave out at its beginning; null for none that may. */
export function linkTarget(typed: string): string | null {
  const href = typed.trim();
  if (isLinkTarget(href)) return href;
  if (/^[^@\s:/]+@[^@\s:/]+\.[a-z]{2,}$/i.test(href)) return orNull(`mailto:${href}`);
  return /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(href) ? orNull(`https://${href}`) : null;
}

function orNull(href: string): string | null {
  return isLinkTarget(href) ? href : null;
}
