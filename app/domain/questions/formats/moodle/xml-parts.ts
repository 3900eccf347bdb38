import type { XmlElement } from '#app/domain/media/read-xml.ts';

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** What an element says itself, or what its `<text>` says: Moodle writes both. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const inside = childOf(element, 'text') ?? element;
  return inside.children.filter((child) => typeof child === 'string').join('');
}

/** What a child of this name says, without blanks around it. */
export function valueOf(element: XmlElement | undefined, name: string): string {
  return textOf(childOf(element, name)).trim();
}

/** Moodle says yes as `1` and as `true`. */
export function isYes(text: string): boolean {
  return text === '1' || text.toLowerCase() === 'true';
}
