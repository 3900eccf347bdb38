import type { Styles } from './pasted-styles.ts';

/** "Heading 1", "Judul 1", also as names of classes: MsoHeading1, Judul1. */
const HEADING = /^(?:mso)?(?:heading|judul)[\s_-]*([1-9])$/i;
const TITLE = /^(?:mso)?(?:title|judul)$/i;
const QUOTE = /^(?:mso)?(?:intense)?[\s_-]*(?:quote|kutipan)(?:[\s_-]*(?:kuat|intens|sering))?$/i;
const CONTENTS = /^(?:mso)?(?:toc|daftar\s?isi)[\s_-]*[1-9]$/i;

/** The level of a heading as its document counts it, by its tag, its outline level or the name of its style; else 0. */
export function headingLevel(tag: string, element: Element, styles: Styles): number {
  const byTag = /^h([1-6])$/.exec(tag)?.[1];
  if (byTag) return Number(byTag);
  if (element.getAttribute('role') === 'heading')
    return Number(element.getAttribute('aria-level')) || 2;
  if (tag !== 'p' && tag !== 'div') return 0;
  const outline = Number(styles.get('mso-outline-level'));
  if (outline >= 1 && outline <= 9) return outline;
  for (const name of namesOf(element, styles)) {
    const level = HEADING.exec(name)?.[1];
    if (level) return Number(level);
    if (TITLE.test(name)) return 1;
  }
  return 0;
}

export function isQuote(element: Element, styles: Styles): boolean {
  return namesOf(element, styles).some((name) => QUOTE.test(name));
}

/** Lines that Word makes out of the headings; their page numbers mean nothing in a lesson. */
export function isTableOfContents(element: Element, styles: Styles): boolean {
  return namesOf(element, styles).some((name) => CONTENTS.test(name));
}

function namesOf(element: Element, styles: Styles): string[] {
  const classes = element.getAttribute('class')?.split(/\s+/) ?? [];
  const style = styles.get('mso-style-name');
  return style ? [style, ...classes] : classes;
}
