import { readSettings, type Settings, SETTINGS_MARK } from '../reading/settings.ts';
import { holdEscaped } from './gift-escapes.ts';

/** A question as it stands in the file, with what comments before it say; escaped characters are held. */
export type GiftBlock = { line: number; text: string; tags: string[]; settings: Settings };
export type GiftPiece = GiftBlock | { category: string[] };

/** Questions are parted by blank lines; a line that begins with `//` is a comment, `$CATEGORY:` names a category. */
export function* splitGift(text: string): Generator<GiftPiece> {
  let lines: string[] = [];
  let block: Omit<GiftBlock, 'text'> = { line: 0, tags: [], settings: {} };
  const finished = (): GiftPiece[] => {
    const done = lines.length > 0 ? [{ ...block, text: holdEscaped(lines.join('\n')) }] : [];
    lines = [];
    block = { line: 0, tags: [], settings: {} };
    return done;
  };
  for (const [at, line] of text.split('\n').entries()) {
    const bare = line.trim();
    if (bare === '') yield* finished();
    else if (bare.startsWith('//')) readComment(bare.slice(2), block);
    else if (/^\$CATEGORY\s*:/i.test(bare)) {
      yield* finished();
      yield { category: categoryOf(bare.slice(bare.indexOf(':') + 1)) };
    } else {
      if (lines.length === 0) block.line = at + 1;
      lines.push(line);
    }
  }
  yield* finished();
}

/** To the end where nothing closes it, so that no other beginning is followed as far. */
const MARK = /\[(id|tag|kompeten):((?:\\.|[^\]\\])*)(\]?)/g;

function readComment(comment: string, block: Omit<GiftBlock, 'text'>): void {
  for (const [, mark, inside = '', closed] of comment.matchAll(MARK)) {
    if (!closed) return;
    const value = inside.replace(/\\(.)/g, '$1').trim();
    if (mark === 'tag' && value) block.tags.push(value);
    if (`${mark}:` === SETTINGS_MARK) Object.assign(block.settings, readSettings(value));
  }
}

/** Moodle begins with the place of the course and a root that everything is in. `//` is a slash in a name. */
export function categoryOf(path: string): string[] {
  const names = path
    .trim()
    .replaceAll('//', '\uFDD0')
    .split('/')
    .map((name) => name.replaceAll('\uFDD0', '/').trim())
    .filter(Boolean);
  const isRoot = (name: string, at: number) => at < 2 && /^(\$\w+\$|top)$/i.test(name);
  return names.filter((name, at) => !isRoot(name, at));
}

/** Undoes `categoryOf`. */
export function categoryPath(category: readonly string[]): string {
  return category.map((name) => name.replaceAll('/', '//')).join('/');
}
