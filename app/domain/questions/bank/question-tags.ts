import { DomainError } from '#app/platform/errors.ts';
import { seenText } from '#app/platform/seen-text.ts';

export const MOST_TAGS = 20;
export const LONGEST_TAG = 50;

/**
 * Tags as they are kept: in lower case, each once, in order.
 * @param typed each by itself, or several with commas between
 * @throws invalid `tagsTooMany`, `tagInvalid`
 */
export function questionTags(typed: string | readonly string[]): string[] {
  const said = (typeof typed === 'string' ? [typed] : typed)
    .flatMap((text) => text.split(/[,;\n]/))
    .map((tag) => tag.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim())
    .filter((tag) => tag !== '');
  const tags = [...new Set(said)].sort();
  if (tags.length > MOST_TAGS) throw refused('tagsTooMany', { most: MOST_TAGS });
  if (tags.some((tag) => !aTag.safeParse(tag).success))
    throw refused('tagInvalid', { most: LONGEST_TAG });
  return tags;
}

const aTag = seenText(LONGEST_TAG);

function refused(code: string, params: Record<string, number>): DomainError {
  return new DomainError('invalid', code, params, 'tags');
}
