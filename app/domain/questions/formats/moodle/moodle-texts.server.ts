import { extensionOf, isFileName, tidyFileName } from '#app/domain/files/file-name.ts';
import type { XmlElement } from '#app/domain/media/read-xml.ts';
import { kindOf } from '#app/domain/media/media-kind.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { readLocalised } from '../reading/localised-text.ts';
import { readHtml, type ReadHtml } from '../reading/read-html.server.ts';
import type { Reading } from '../reading/reading.ts';
import { childrenOf, textOf } from './xml-parts.ts';

const PLACE = '@@PLUGINFILE@@/';
const MOST_PICTURES = 8;

/** Reads the texts of one question: HTML becomes text; pictures are those of the question as a whole. */
export class MoodleTexts {
  readonly pictures = new Map<string, Uint8Array>();
  readonly shown: QuestionWork['pictures'] = [];
  private readonly told = new Set<string>();
  /** Each text is read once: its pictures are kept once. */
  private readonly read = new Map<XmlElement, string>();

  constructor(
    private readonly reading: Reading,
    private readonly line: number,
  ) {}

  /** @param element with a format of its own, or that of what it stands in */
  text(element: XmlElement | undefined, format = 'html'): Localised {
    if (!element) return { id: '', en: '' };
    return this.localised(this.plain(element, format));
  }

  /** The same before its languages are parted. */
  plain(element: XmlElement, format = 'html'): string {
    const known = this.read.get(element) ?? this.reduced(element, format);
    this.read.set(element, known);
    return known;
  }

  private reduced(element: XmlElement, format: string): string {
    const raw = textOf(element);
    const own = element.attributes.get('format') ?? format;
    if (own === 'plain_text' || own === 'markdown') {
      if (own === 'markdown' && raw.trim()) this.once('markdownKept');
      return raw.trim();
    }
    const html = readHtml(own === 'moodle_auto_format' ? raw.replaceAll('\n', '<br>') : raw);
    for (const what of html.lost) this.reading.warn(this.line, `formatLost_${what}`);
    this.keepPictures(html.pictures, element);
    return html.text;
  }

  localised(text: string): Localised {
    return readLocalised(text, this.reading.language, (language) =>
      this.reading.warn(this.line, 'languageLost', { language }),
    );
  }

  private keepPictures(found: ReadHtml['pictures'], element: XmlElement): void {
    const files = new Map(
      childrenOf(element, 'file').map((file) => [file.attributes.get('name') ?? '', file]),
    );
    for (const { src, alt } of found) {
      const name = src.startsWith(PLACE) ? nameIn(src.slice(PLACE.length)) : null;
      const file = name === null ? undefined : files.get(name);
      if (name === null || !file) this.once('pictureElsewhere');
      else this.keepPicture(name, file, alt);
    }
    const shown = new Set(found.map(({ src }) => nameIn(src.slice(PLACE.length))));
    for (const name of files.keys())
      if (!shown.has(name)) this.reading.warn(this.line, 'fileLost', { name });
  }

  private keepPicture(name: string, file: XmlElement, alt: string): void {
    const kept = keptName(name, this.pictures);
    if (kindOf(kept) !== 'picture') return this.reading.warn(this.line, 'fileLost', { name });
    if (this.shown.length >= MOST_PICTURES)
      return this.reading.warn(this.line, 'picturesMany', { most: MOST_PICTURES });
    const bytes = bytesOf(file);
    if (!bytes) return this.reading.warn(this.line, 'pictureUnread', { name });
    this.pictures.set(kept, bytes);
    this.shown.push({ name: kept, alt: this.localised(alt) });
  }

  private once(code: 'markdownKept' | 'pictureElsewhere'): void {
    if (this.told.has(code)) return;
    this.told.add(code);
    this.reading.warn(this.line, code);
  }
}

/** Moodle writes names in addresses as addresses want them. */
function nameIn(address: string): string {
  const bare = address.replace(/[?#][^]*$/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** A name that a file can be kept under; no two of a question alike. */
function keptName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const bare = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const tidy = isFileName(bare) ? bare : tidyFileName(bare);
  const stem = tidy.slice(0, tidy.length - extensionOf(tidy).length - 1);
  let free = tidy;
  for (let number = 2; taken.has(free); number++) free = `${stem}-${number}.${extensionOf(tidy)}`;
  return free;
}

function bytesOf(file: XmlElement): Uint8Array | null {
  if ((file.attributes.get('encoding') ?? 'base64') !== 'base64') return null;
  const text = textOf(file).replace(/\s+/g, '');
  if (text === '' || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  return new Uint8Array(Buffer.from(text, 'base64'));
}
