import type { SuggestionMatch, Trigger } from '@tiptap/suggestion';

/** The longest that is typed to find a block; what is longer is a sentence. */
const LONGEST = 40;

/**
 * Where "/" at the beginning of a word, with what is typed after it, asks for a block. Names of blocks have spaces: a
 * space ends the query only where nothing is found by it.
 * @param finds whether a query finds a block
 */
export function slashMatch(finds: (query: string) => boolean) {
  return ({ $position }: Pick<Trigger, '$position'>): SuggestionMatch => {
    const before = $position.nodeBefore;
    const text = before?.isText ? before.text : null;
    const typed = /(?:^|\s)(\/([^/]*))$/.exec(text ?? '');
    if (!typed) return null;
    const [, slash = '', query = ''] = typed;
    if (query.length > LONGEST) return null;
    if (/\s/.test(query) && (/^\s/.test(query) || !finds(query))) return null;
    return { range: { from: $position.pos - slash.length, to: $position.pos }, query, text: slash };
  };
}
