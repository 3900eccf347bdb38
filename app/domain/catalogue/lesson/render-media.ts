import type { Node } from '@tiptap/pm/model';

import type { PictureSize } from '#app/domain/files/picture-size.server.ts';
import { variantName } from '#app/domain/media/picture-variant.ts';

import { htmlParagraphs, htmlText } from './html-text.ts';
import type { Overview } from './lesson-overview.ts';
import { frameHost } from './link-target.ts';
import type { Setting } from './render-document.server.ts';
import { LESSON_WORDS } from './rendered-words.ts';

/** How wide a lesson shows a picture: its column, on phones the screen less its margins. */
const SHOWN_WIDTHS = '(min-width: 50rem) 46rem, calc(100vw - 2rem)';
/** Drawings at least this wide (pixels) have words too small when a phone shrinks them. */
const WIDE = 560;

export function figure(node: Node, setting: Setting, { firstPicture }: Overview): string {
  const { file, alt, caption, decorative } = node.attrs as Record<string, string | null>;
  if (!file) return unfinished(setting);
  const words = decorative ? '' : htmlText(alt);
  const size = setting.sizes.get(file);
  const loading = node === firstPicture ? 'loading="eager" fetchpriority="high"' : 'loading="lazy"';
  const picture =
    `<img src="${setting.base}/${file}"${sources(file, setting)} alt="${words}"${dimensions(size)} ` +
    `${loading} decoding="async">`;
  // A wide diagram keeps its words readable on a phone: it is moved sideways, not shrunk.
  const isDiagram = file.endsWith('.svg') && size && size.width >= WIDE;
  const shown = isDiagram
    ? `<div class="diagram-scroll" tabindex="0" role="group" aria-label="${words || htmlText(caption) || LESSON_WORDS[setting.language].diagram}">${picture}</div>`
    : picture;
  return `<figure>${shown}${caption ? `<figcaption>${htmlText(caption)}</figcaption>` : ''}</figure>`;
}

/** The smaller sizes of a picture, from which a browser takes what its screen needs. */
function sources(file: string, { base, sizes, variants }: Setting): string {
  const widths = variants?.get(file) ?? [];
  if (widths.length === 0) return '';
  const own = sizes.get(file)?.width;
  const all = widths.map((width) => `${base}/${variantName(file, width)} ${width}w`);
  if (own && own > Math.max(...widths)) all.push(`${base}/${file} ${own}w`);
  return ` srcset="${all.join(', ')}" sizes="${SHOWN_WIDTHS}"`;
}

export function video(node: Node, setting: Setting, { firstVideo }: Overview): string {
  const { base, language, sizes } = setting;
  const { file, captions, poster, title, transcript } = node.attrs as Record<string, string | null>;
  if (!file) return unfinished(setting);
  const size = sizes.get(file) ?? (poster ? sizes.get(poster) : undefined);
  const name = htmlText(title);
  const track = captions
    ? `<track kind="captions" src="${base}/${captions}" srclang="${language}"` +
      ` label="${LESSON_WORDS[language].language}" default>`
    : '';
  return (
    `<figure><video controls preload="${node === firstVideo ? 'metadata' : 'none'}" playsinline` +
    ` src="${base}/${file}"${poster ? ` poster="${base}/${poster}"` : ''}${dimensions(size)}` +
    ` aria-label="${name}">${track}</video><figcaption>${name}</figcaption></figure>` +
    transcribed(transcript, setting)
  );
}

export function audio(node: Node, setting: Setting): string {
  const { file, title, transcript } = node.attrs as Record<string, string | null>;
  if (!file) return unfinished(setting);
  const name = htmlText(title);
  return (
    `<figure><audio controls preload="none" src="${setting.base}/${file}" aria-label="${name}"></audio>` +
    `<figcaption>${name}</figcaption></figure>${transcribed(transcript, setting)}`
  );
}

function transcribed(transcript: string | null | undefined, { language }: Setting): string {
  if (!transcript?.trim()) return '';
  const { transcript: label } = LESSON_WORDS[language];
  return (
    `<details class="transcript"><summary>${label}</summary>` +
    `<div class="folded">${htmlParagraphs(transcript)}</div></details>`
  );
}

export function download(node: Node, setting: Setting): string {
  const { file, label } = node.attrs as Record<string, string | null>;
  if (!file) return unfinished(setting);
  return `<p class="download"><a href="${setting.base}/${file}" download="${file}">${htmlText(label || file)}</a></p>`;
}

/** A page of another site with the way to it beside it, for when it does not show. */
export function embed(node: Node, setting: Setting): string {
  const { src, title } = node.attrs as Record<string, string | null>;
  const host = src && frameHost(src);
  if (!host) return unfinished(setting);
  const name = htmlText(title || host);
  const link = `<a href="${htmlText(src)}">${name} (${host})</a>`;
  if (!setting.embedHosts.includes(host)) return `<p>${link}</p>`;
  // Some players show nothing to pages that do not say whose they are; they learn the site, not the lesson.
  return (
    `<figure class="embed"><iframe src="${htmlText(src)}" title="${name}" loading="lazy"` +
    ` referrerpolicy="strict-origin" allowfullscreen></iframe><figcaption>${link}</figcaption></figure>`
  );
}

/** Only in drafts: what is published has no gaps. */
function unfinished({ language }: Setting): string {
  return `<p class="unfinished">${LESSON_WORDS[language].unfinished}</p>`;
}

function dimensions(size: PictureSize | undefined): string {
  return size ? ` width="${size.width}" height="${size.height}"` : '';
}
