import type { XmlElement } from './read-xml.ts';

/** What an element of a picture draws beside itself. `inherited`: so does everything inside it. */
export type Reference = { id: string; inherited: boolean };

/** What a style sheet says, by what it says it of: a class, an id, a kind of element, or all. */
type Sheet = Map<string, Reference[]>;
const ALL = '*';

/** Properties that pass on to what is inside, those of one's own making among them. */
const INHERITED = /^(fill|stroke|marker(-(start|mid|end))?|--.*)$/;

/**
 * Finds what an element of a picture refers to: by its attributes, by its style and by the style sheets of the picture.
 * What a sheet says of more than a class, an id or a kind of element counts for every element.
 */
export function referencesIn(root: XmlElement): (element: XmlElement) => Reference[] {
  const sheet: Sheet = new Map();
  for (const text of sheetsIn(root)) readSheet(text, sheet);
  return (element) => [
    ...[...element.attributes].flatMap(([name, value]) => ofAttribute(name, value)),
    ...[...namesOf(element)].flatMap((name) => sheet.get(name) ?? []),
  ];
}

function namesOf({ name, attributes }: XmlElement): Set<string> {
  const classes = (attributes.get('class') ?? '').split(/\s+/).map((one) => `.${one}`);
  return new Set([ALL, name.toLowerCase(), `#${attributes.get('id') ?? ''}`, ...classes]);
}

function ofAttribute(name: string, value: string): Reference[] {
  if (name === 'href') return [{ id: value.slice(1), inherited: false }];
  return name === 'style' ? ofDeclarations(value) : ofProperty(name, value);
}

function ofDeclarations(text: string): Reference[] {
  return text.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    return ofProperty(declaration.slice(0, colon), declaration.slice(colon + 1));
  });
}

function ofProperty(property: string, value: string): Reference[] {
  const inherited = INHERITED.test(property.trim().toLowerCase());
  return [...value.matchAll(/url\(\s*["']?#([\w.:-]+)/gi)].map(([, id = '']) => ({
    id,
    inherited,
  }));
}

function sheetsIn(element: XmlElement): string[] {
  const children = element.children.filter((child) => typeof child !== 'string');
  if (element.name !== 'style') return children.flatMap(sheetsIn);
  return [element.children.filter((child) => typeof child === 'string').join('')];
}

function readSheet(sheet: string, into: Sheet): void {
  if (!/url\(/i.test(sheet)) return;
  const text = sheet
    .replace(/\/\*[\s\S]*?(\*\/|$)/g, ' ')
    .replace(/url\(\s*["']?(#[\w.:-]+)["']?\s*\)/gi, 'url($1)')
    .replace(/"[^"\n]*"|'[^'\n]*'/g, '');
  const parts = text.split(/([{}])/);
  for (let at = 0; at < parts.length; at += 2) {
    const [part = '', next] = parts.slice(at, at + 2);
    if (next === '{') {
      // Before a rule inside another stand declarations of the outer one.
      say(into, ALL, ofDeclarations(part.slice(0, part.lastIndexOf(';') + 1)));
    } else if (parts[at - 1] === '{') {
      const selectors = (parts[at - 2] ?? '').split(';').at(-1) ?? '';
      const references = ofDeclarations(part);
      if (references.length > 0)
        for (const selector of selectors.split(',')) say(into, selector.trim(), references);
    } else say(into, ALL, ofDeclarations(part));
  }
}

function say(sheet: Sheet, selector: string, references: Reference[]): void {
  const isPlain = /^[.#]?[\w-]+$/.test(selector);
  const name = !isPlain ? ALL : /^[.#]/.test(selector) ? selector : selector.toLowerCase();
  const said = sheet.get(name);
  if (said) said.push(...references);
  else sheet.set(name, [...references]);
}
