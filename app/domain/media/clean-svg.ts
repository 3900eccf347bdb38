import { DomainError } from '#app/platform/errors.ts';

import { readXml, type XmlElement, XmlError, type XmlProblem } from './read-xml.ts';
import { unfoldsAt } from './svg-drawn.ts';
import { SVG_ATTRIBUTES, SVG_ELEMENTS, SVG_FORBIDDEN, SVG_TEXT } from './svg-vocabulary.ts';

/**
 * A vector picture written anew from what is known to be harmless in it: shapes, text, paint. What drawing programs
 * leave behind is dropped; what could run, fetch or unfold is refused, because nobody draws it by accident.
 * @throws DomainError `svg…` with the line
 */
export function cleanSvg(text: string): string {
  const root = parsed(text);
  if (root.name !== 'svg') throw refused('Broken', root.line);
  const clean = cleaned(root);
  const tooMuch = unfoldsAt(clean);
  if (tooMuch) throw refused('TooMuch', tooMuch.line);
  return `${written(clean, true)}\n`;
}

const PROBLEM: Record<XmlProblem, string> = {
  broken: 'Broken',
  entity: 'Entity',
  external: 'External',
  tooMuch: 'TooMuch',
};

function parsed(text: string): XmlElement {
  try {
    return readXml(text);
  } catch (error) {
    if (error instanceof XmlError) throw refused(PROBLEM[error.problem], error.line);
    throw error;
  }
}

function refused(why: string, line: number, more: Record<string, string> = {}): DomainError {
  return new DomainError('invalid', `svg${why}`, { line, ...more });
}

function cleaned(element: XmlElement): XmlElement {
  const { name, line } = element;
  return {
    name,
    line,
    attributes: cleanAttributes(element),
    children: name === 'style' ? cleanSheet(element) : cleanChildren(element),
  };
}

function cleanChildren({ name, children }: XmlElement): XmlElement['children'] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return SVG_TEXT.has(name) ? [child] : [];
    refuseForbidden(child);
    // A link is no part of a picture; what it encloses is.
    if (child.name === 'a') return cleaned({ ...child, name, attributes: new Map() }).children;
    return SVG_ELEMENTS.has(child.name) ? [cleaned(child)] : [];
  });
}

/** Read as one text, as browsers do: comments and elements that part it could hide what it says. */
function cleanSheet({ children, line }: XmlElement): XmlElement['children'] {
  for (const child of children) if (typeof child !== 'string') refuseForbidden(child);
  const sheet = children.filter((child) => typeof child === 'string').join('');
  return sheet ? [safeStyle(sheet, line)] : [];
}

/** Also where it stands inside something that is dropped. */
function refuseForbidden(element: XmlElement): void {
  const local = element.name.slice(element.name.indexOf(':') + 1).toLowerCase();
  if (SVG_FORBIDDEN.has(local)) throw refused('Forbidden', element.line, { name: element.name });
  // Photographs inside would keep the place they were taken at, and unfold to any size.
  if (local === 'image' || local === 'feimage') throw refused('Picture', element.line);
  for (const name of element.attributes.keys()) refuseHandler(name, element.line);
  if (SVG_ELEMENTS.has(element.name)) return;
  for (const child of element.children) if (typeof child !== 'string') refuseForbidden(child);
}

function refuseHandler(name: string, line: number): void {
  if (/^on/i.test(name.slice(name.indexOf(':') + 1))) throw refused('Handler', line, { name });
}

function cleanAttributes({ attributes, line }: XmlElement): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [name, value] of attributes) {
    refuseHandler(name, line);
    if (/javascript:|vbscript:/i.test(value.replace(/\s/g, '')))
      throw refused('Handler', line, { name });
    if (name === 'href' || name === 'xlink:href') {
      if (!WITHIN.test(value)) throw refused('External', line);
      kept.set('href', value);
    } else if (name === 'style') kept.set(name, safeStyle(value, line));
    else if (SVG_ATTRIBUTES.has(name) || /^aria-[a-z]+$/.test(name))
      kept.set(name, safeStyle(value, line));
    else if (name === 'xml:space' && value === 'preserve') kept.set(name, value);
  }
  return kept;
}

const WITHIN = /^#[\w.:-]+$/;

/** Style that reaches for nothing outside. Backslashes could spell what is looked for here in another way. */
function safeStyle(css: string, line: number): string {
  if (/\\|@import|@font-face|@namespace|expression\s*\(|-moz-binding|behavior\s*:/i.test(css))
    throw refused('External', line);
  const addresses = css.match(/(url|src|image|image-set|cross-fade)\s*\(/gi) ?? [];
  const within = css.match(/url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi) ?? [];
  if (addresses.length !== within.length) throw refused('External', line);
  return css;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

function written({ name, attributes, children }: XmlElement, isRoot = false): string {
  const own = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const start = `<${name}${isRoot ? ` xmlns="${NAMESPACE}"` : ''}${own}`;
  if (children.length === 0) return `${start}/>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? escaped(child) : written(child),
  );
  return `${start}>${inner.join('')}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
