import { isFileName } from '#app/domain/files/file-name.ts';

import type { PastedPicture } from './pasted-block.ts';
import { tidyText } from './pasted-runs.ts';

/** A picture with the name it has until it is uploaded; null for dots that only count readers. */
export function pictureOf(
  element: Element,
  reading: { key: string; pictures: number },
): PastedPicture | null {
  const source = element.getAttribute('src') ?? '';
  if (!source || isDot(element)) return null;
  reading.pictures++;
  return {
    file: `pasted-${reading.key}-${reading.pictures}.${endingOf(source)}`,
    alt: altOf(element),
    source,
    kind: /^(data|blob):/i.test(source) ? 'here' : /^https?:/i.test(source) ? 'elsewhere' : 'local',
  };
}

function isDot(element: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => element.getAttribute(name));
  return Number(width ?? 9) <= 2 && Number(height ?? 9) <= 2;
}

function endingOf(source: string): string {
  const type =
    /^data:image\/([a-z]+)/i.exec(source)?.[1] ?? /\.([a-z]+)(?:[?#].*)?$/i.exec(source)?.[1];
  const ending = type?.toLowerCase().replace('jpeg', 'jpg') ?? '';
  return ['jpg', 'png', 'gif', 'webp'].includes(ending) ? ending : 'png';
}

/** What Word and Google guess about pictures, or call them, is no description. */
const GUESSED =
  /\s*(?:description automatically generated|deskripsi dihasilkan secara otomatis|ai-generated content may be incorrect)\.?.*$/is;

function altOf(element: Element): string {
  const alt = tidyText(element.getAttribute('alt') ?? element.getAttribute('title') ?? '')
    .replace(GUESSED, '')
    .trim();
  const isName =
    isFileName(alt) ||
    /^(file:|[a-z]:\\|\\\\)|\.(png|jpe?g|gif|webp|emf|wmf|bmp|tiff?)$/i.test(alt) ||
    /^(image|picture|gambar|img)[\s_-]*\d*$/i.test(alt);
  return isName ? '' : alt.slice(0, 500);
}
