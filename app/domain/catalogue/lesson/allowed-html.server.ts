import sanitizeHtml from 'sanitize-html';

import { isLinkTarget } from './link-target.ts';

/** Frames run their own scripts and nothing else: no pop-ups, no downloads, no leading our page away. */
export const FRAME_RIGHTS = 'allow-scripts allow-same-origin allow-forms allow-presentation';

/**
 * The second lock of a rendered lesson: only these tags, attributes, classes and addresses get through.
 * @param embedHosts hosts whose pages may be framed
 */
export function onlyAllowedHtml(html: string, embedHosts: readonly string[]): string {
  return sanitizeHtml(html, { ...ALLOWED, allowedIframeHostnames: [...embedHosts] });
}

const TAGS =
  'h2 h3 h4 h5 h6 p strong em s sub sup code pre a br hr ul ol li blockquote div section table thead tbody tr ' +
  'th td figure figcaption img video audio track details summary fieldset legend label input span dfn dl dt dd iframe';

const TITLE = ['id'];

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: TAGS.split(' '),
  allowedAttributes: {
    a: ['href', 'rel', 'download', 'aria-label'],
    ol: ['start', 'type'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
    div: ['tabindex', 'role', 'aria-label'],
    img: [
      'src',
      'srcset',
      'sizes',
      'alt',
      'width',
      'height',
      'loading',
      'decoding',
      'fetchpriority',
    ],
    video: ['src', 'poster', 'width', 'height', 'controls', 'preload', 'playsinline', 'aria-label'],
    audio: ['src', 'controls', 'preload', 'aria-label'],
    track: ['src', 'kind', 'srclang', 'label', 'default'],
    input: [{ name: 'type', values: ['radio', 'checkbox'] }, 'name'],
    iframe: ['src', 'title', 'sandbox', 'loading', 'referrerpolicy', 'allowfullscreen'],
    ...{ dfn: TITLE, dt: TITLE, h2: TITLE, h3: TITLE, h4: TITLE, h5: TITLE, h6: TITLE },
  },
  allowedClasses: {
    details: ['accordion', 'answer', 'transcript'],
    div: [
      ...['callout', 'callout-note', 'callout-tip', 'callout-warning'],
      ...['table-scroll', 'diagram-scroll', 'folded', 'tabs', 'tab'],
    ],
    fieldset: ['question'],
    figure: ['embed'],
    ...{ h2: ['tab-title'], h3: ['tab-title'], h4: ['tab-title'] },
    ...{ h5: ['tab-title'], h6: ['tab-title'] },
    label: ['choice'],
    p: ['download', 'unfinished', 'hint'],
    section: ['glossary'],
    span: ['sr-only'],
    ...{ td: ['center', 'right'], th: ['center', 'right'] },
  },
  allowedSchemes: ['https', 'mailto'],
  allowedSchemesAppliedToAttributes: ['href', 'src', 'poster', 'srcset'],
  allowProtocolRelative: false,
  allowIframeRelativeUrls: false,
  selfClosing: ['img', 'br', 'hr', 'track', 'input'],
  disallowedTagsMode: 'discard',
  transformTags: {
    a: (tagName, attribs) => {
      const { href, ...rest } = attribs;
      if (href === undefined || !isLinkTarget(href)) return { tagName, attribs: rest };
      const foreign = href.startsWith('https:');
      return { tagName, attribs: foreign ? { ...attribs, rel: 'noreferrer' } : attribs };
    },
    iframe: (tagName, attribs) => ({
      tagName,
      attribs: { ...attribs, sandbox: FRAME_RIGHTS, loading: 'lazy' },
    }),
    // A name of an element is also one in scripts: only ours.
    '*': (tagName, { id, ...attribs }) => ({
      tagName,
      attribs: id !== undefined && /^lesson-[a-z]+-[\d-]+$/.test(id) ? { id, ...attribs } : attribs,
    }),
  },
};
