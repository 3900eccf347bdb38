import { DOMParser } from 'linkedom';

/** A document as a browser would make it, for functions that take its parser. */
export function parseHtml(html: string): Document {
  const whole = /<body/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}
