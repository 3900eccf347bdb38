import type { XmlElement } from './read-xml.ts';
import { type Reference, referencesIn } from './svg-references.ts';

/** Drawn elements, those that others repeat counted each time. */
const MOST_DRAWN = 200_000;
const DEEPEST_REPEAT = 1_000;

/** What shapes are painted with: drawn again for every shape inside the element that names it. */
const PAINTS = new Set(['pattern', 'marker']);
/** They draw nothing. */
const COLOURS = new Set(['linearGradient', 'radialGradient']);

class TooMuch extends Error {
  constructor(readonly element: XmlElement) {
    super('too much');
  }
}

/**
 * Elements that repeat others may unfold without end: a few lines would keep a browser busy for hours.
 * @returns where that becomes too much; null for a picture that is drawn in a moment
 */
export function unfoldsAt(root: XmlElement): XmlElement | null {
  try {
    countDrawn(root);
    return null;
  } catch (error) {
    if (error instanceof TooMuch) return error.element;
    throw error;
  }
}

function countDrawn(root: XmlElement): void {
  const byId = new Map<string, XmlElement>();
  const all = [...elementsWithin(root)];
  for (const element of all) {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  const references = allReferences(root, all);
  const repeated = new Set([...references.values()].flat().map(({ id }) => byId.get(id)));

  const known = new Map<XmlElement, number | 'open'>();
  const drawn = (element: XmlElement, depth: number): number => {
    const counted = known.get(element);
    if (counted === 'open' || depth > DEEPEST_REPEAT) throw new TooMuch(element);
    if (counted !== undefined) return counted;
    known.set(element, 'open');
    let sum = 1;
    let painted = 0;
    for (const child of childrenOf(element)) sum += drawn(child, depth + 1);
    for (const { id, inherited } of references.get(element) ?? []) {
      const target = byId.get(id);
      if (!target || COLOURS.has(target.name)) continue;
      const count = drawn(target, depth + 1);
      if (inherited && PAINTS.has(target.name)) painted += count;
      else sum += count;
    }
    // What is repeated elsewhere would take the paint along, uncounted.
    if (
      painted > 0 &&
      [...elementsWithin(element)].some((one) => one !== element && repeated.has(one))
    )
      throw new TooMuch(element);
    sum += sum * painted;
    if (sum > MOST_DRAWN) throw new TooMuch(element);
    known.set(element, sum);
    return sum;
  };
  drawn(root, 0);
}

/** A sheet may say much of every element: no more of it is gathered than may be drawn. */
function allReferences(root: XmlElement, all: XmlElement[]): Map<XmlElement, Reference[]> {
  const referencesOf = referencesIn(root);
  const found = new Map<XmlElement, Reference[]>();
  let count = 0;
  for (const element of all) {
    const own = referencesOf(element);
    count += own.length;
    if (count > MOST_DRAWN) throw new TooMuch(element);
    found.set(element, own);
  }
  return found;
}

function* elementsWithin(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of childrenOf(element)) yield* elementsWithin(child);
}

function childrenOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}
