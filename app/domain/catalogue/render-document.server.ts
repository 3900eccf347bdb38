import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string';
import sanitizeHtml from 'sanitize-html';

import type { PictureSize } from '#app/domain/files/picture-size.server.ts';
import type { Language } from '#app/platform/i18n.ts';

import type { LessonDocument } from './lesson-document.ts';
import { lessonExtensions } from './lesson-schema.ts';
import { isLinkTarget } from './link-target.ts';

type Attributes = Record<string, unknown>;
type Setting = {
  language: Language;
  /** Where the lesson's files are served. */
  base: string;
  sizes: ReadonlyMap<string, PictureSize>;
};

/**
 * A checked document as HTML, made once when a course is published.
 * The renderer escapes and the allow-list of tags and attributes comes after it: two locks, either of which would do.
 */
export function renderDocument(document: LessonDocument, setting: Setting): string {
  const html = renderToHTMLString({
    content: document,
    extensions: lessonExtensions,
    options: {
      nodeMapping: {
        callout: ({ node, children }) =>
          `<aside class="callout callout-${text(node.attrs['kind'])}">${joined(children)}</aside>`,
        table: ({ children }) =>
          `<div class="table-scroll" tabindex="0" role="region" aria-label="${TABLE[setting.language]}">` +
          `<table><tbody>${joined(children)}</tbody></table></div>`,
        figure: ({ node }) => figure(node.attrs, setting),
        video: ({ node }) => video(node.attrs, setting),
        download: ({ node }) => download(node.attrs, setting),
      },
    },
  });
  return sanitizeHtml(html, ALLOWED);
}

const TABLE = { id: 'Tabel', en: 'Table' } as const;

function figure(attrs: Attributes, { base, sizes }: Setting): string {
  const file = text(attrs['file']);
  const alt = text(attrs['alt']);
  const size = sizes.get(file);
  const caption = attrs['caption'] ? `<figcaption>${text(attrs['caption'])}</figcaption>` : '';
  const picture =
    `<img src="${base}/${file}" alt="${alt}"${dimensions(size)}` +
    ` loading="lazy" decoding="async">`;
  // A wide diagram keeps its words readable on a phone: it is moved sideways, not shrunk.
  const isDiagram = file.endsWith('.svg') && size && size.width >= WIDE;
  const shown = isDiagram
    ? `<div class="diagram-scroll" tabindex="0" role="region" aria-label="${alt}">${picture}</div>`
    : picture;
  return `<figure>${shown}${caption}</figure>`;
}

/** Pictures at least this wide (pixels) have words too small when a phone shrinks them. */
const WIDE = 560;

function video(attrs: Attributes, { base, language, sizes }: Setting): string {
  const poster = attrs['poster'] ? text(attrs['poster']) : null;
  const size = poster ? sizes.get(poster) : undefined;
  return (
    `<figure><video controls preload="metadata" playsinline src="${base}/${text(attrs['file'])}"` +
    `${poster ? ` poster="${base}/${poster}"` : ''}${dimensions(size)} aria-label="${text(attrs['title'])}">` +
    `<track kind="captions" src="${base}/${text(attrs['captions'])}" srclang="${language}"` +
    ` label="${LANGUAGE[language]}" default></video><figcaption>${text(attrs['title'])}</figcaption></figure>`
  );
}

function download(attrs: Attributes, { base }: Setting): string {
  const file = text(attrs['file']);
  return `<p class="download"><a href="${base}/${file}" download="${file}">${text(attrs['label'])}</a></p>`;
}

const LANGUAGE = { id: 'Indonesia', en: 'English' } as const;

function dimensions(size: PictureSize | undefined): string {
  return size ? ` width="${size.width}" height="${size.height}"` : '';
}

function joined(children: string | string[] | undefined): string {
  return Array.isArray(children) ? children.join('') : (children ?? '');
}

/** Safe in text and in quoted attributes. */
function text(value: unknown): string {
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['h2', 'h3', 'p', 'strong', 'em', 'code', 'a', 'br', 'hr', 'ul', 'ol', 'li', 'blockquote'],
    ...[
      'aside',
      'div',
      'table',
      'tbody',
      'tr',
      'th',
      'td',
      'figure',
      'figcaption',
      'img',
      'video',
      'track',
    ],
  ],
  allowedAttributes: {
    a: ['href', 'rel', 'download'],
    ol: ['start'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
    div: ['tabindex', 'role', 'aria-label'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    video: ['src', 'poster', 'width', 'height', 'controls', 'preload', 'playsinline', 'aria-label'],
    track: ['src', 'kind', 'srclang', 'label', 'default'],
  },
  allowedClasses: {
    aside: ['callout', 'callout-note', 'callout-tip', 'callout-warning'],
    div: ['table-scroll', 'diagram-scroll'],
    p: ['download'],
  },
  allowedSchemes: ['https', 'mailto'],
  allowedSchemesAppliedToAttributes: ['href', 'src', 'poster'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  // Tiptap renders header cells without saying what they head.
  transformTags: {
    a: (tagName, attribs) => {
      const { href = '', ...rest } = attribs;
      if (!isLinkTarget(href)) return { tagName, attribs: rest };
      return {
        tagName,
        attribs: { ...rest, href, ...(href.startsWith('https:') && { rel: 'noreferrer' }) },
      };
    },
    th: (tagName, attribs) => ({ tagName, attribs: { ...attribs, scope: 'col' } }),
  },
};
