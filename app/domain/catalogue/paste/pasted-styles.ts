export type Styles = ReadonlyMap<string, string>;

/**
 * Reads what an element looks like from its `style` and from the style sheet that came along. Browsers drop the
 * properties of Word (mso-list, mso-outline-level), so the text of both is read here.
 */
export function styleReader(document: Document): (element: Element) => Styles {
  const classes = classesOf(document);
  const known = new Map<string, Styles>();
  return (element) => {
    const name = element.getAttribute('class') ?? '';
    const own = element.getAttribute('data-style') ?? element.getAttribute('style') ?? '';
    if (!name && !own) return NONE;
    const key = `${name}\n${own}`;
    const found = known.get(key);
    if (found) return found;
    const styles = new Map<string, string>();
    for (const one of name.split(/\s+/))
      for (const [property, value] of classes.get(one) ?? []) styles.set(property, value);
    for (const [property, value] of declarations(own)) styles.set(property, value);
    known.set(key, styles);
    return styles;
  };
}

const NONE: Styles = new Map();

function classesOf(document: Document): Map<string, [string, string][]> {
  const classes = new Map<string, [string, string][]>();
  for (const sheet of document.querySelectorAll('style')) {
    const text = (sheet.textContent ?? '').replace(/\/\*[^]*?\*\/|<!--|-->/g, '');
    for (const [, selectors = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const read = declarations(body);
      for (const selector of selectors.split(',')) {
        const name = /^\s*[a-z0-9]*\.([\w-]+)\s*$/i.exec(selector)?.[1];
        if (name) classes.set(name, [...(classes.get(name) ?? []), ...read]);
      }
    }
  }
  return classes;
}

function declarations(text: string): [string, string][] {
  return text.split(';').flatMap((one): [string, string][] => {
    const colon = one.indexOf(':');
    if (colon < 0) return [];
    const value = one.slice(colon + 1).trim();
    return [[one.slice(0, colon).trim().toLowerCase(), value.replace(/^["']|["']$/g, '')]];
  });
}
