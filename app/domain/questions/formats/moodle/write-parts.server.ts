import type { Localised } from '#app/platform/i18n.ts';

import type { FiledQuestion } from '../reading/question-file.ts';
import { writeHtml } from '../reading/read-html.server.ts';

/** Characters that XML does not allow at all: no reader would take the file. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function element(name: string, inside: string): string {
  return `<${name}>${inside}</${name}>`;
}

export function cdata(text: string): string {
  const clean = text.replace(FORBIDDEN, '');
  if (!/[<&]|]]>/.test(clean)) return clean;
  return `<![CDATA[${clean.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** A text without format. */
export function plainText(text: string): string {
  return element('text', cdata(text));
}

/**
 * A text of Moodle in HTML.
 * @param after HTML below the text
 * @param inside what else the element holds
 */
export function htmlText(
  name: string,
  text: string,
  after = '',
  inside: readonly string[] = [],
): string {
  const html = text === '' && after === '' ? '' : writeHtml(text) + after;
  return `<${name} format="html">${element('text', cdata(html))}${inside.join('')}</${name}>`;
}

/** An answer and what it earns. */
export function answer(
  percent: number,
  inside: string,
  format: 'html' | 'plain_text' = 'plain_text',
): string {
  return `<answer fraction="${percent}" format="${format}">${inside}</answer>`;
}

/** Pictures stand below what is asked, as they are shown here. */
export function pictureTags({ work }: FiledQuestion, say: (text: Localised) => string): string {
  return work.pictures
    .map(({ name, alt }) => {
      const said = say(alt).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const safe = said.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return `<p><img src="@@PLUGINFILE@@/${encodeURIComponent(name)}" alt="${safe}"></p>`;
    })
    .join('');
}

/** The pictures themselves. */
export function pictureFiles({ pictures }: FiledQuestion): string[] {
  return [...pictures].map(
    ([name, bytes]) =>
      `<file name="${name}" path="/" encoding="base64">${Buffer.from(bytes).toString('base64')}</file>`,
  );
}
