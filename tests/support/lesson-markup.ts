/** What rendered lessons consist of, written down apart from the code that allows it. */
const TAGS =
  'h2 h3 h4 h5 h6 p strong em s sub sup code pre a br hr ul ol li blockquote aside div section table thead tbody tr th ' +
  'td figure figcaption img video audio track details summary fieldset legend label input span dfn dl dt dd iframe';
const ATTRIBUTES =
  'class id href rel download start type colspan rowspan scope tabindex role aria-label src srcset sizes alt width ' +
  'height loading fetchpriority decoding poster controls preload playsinline kind srclang label default name title ' +
  'sandbox referrerpolicy allowfullscreen';
const tags = new Set(TAGS.split(' '));
const attributes = new Set(ATTRIBUTES.split(' '));

const TAG = /<(\/?)([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/g;

/**
 * Every tag, attribute and address that a rendered lesson must not have. The HTML is read so strictly (known tags,
 * quoted attributes, no other angle bracket, each tag closed where it belongs) that no browser can read it otherwise.
 */
export function wrongMarkup(html: string, embedHosts: readonly string[] = []): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  const rest = html.replace(TAG, (_, closing: string, tag: string, list: string) => {
    if (!tags.has(tag)) found.push(tag);
    if (closing && open.pop() !== tag) found.push(`/${tag}`);
    if (!closing && !/^(img|br|hr|track|input)$/.test(tag)) open.push(tag);
    for (const [, name = '', value = ''] of list.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)) {
      if (!attributes.has(name)) found.push(`${tag} ${name}`);
      if (isAddress(name) && !addressAllowed(tag, value, embedHosts)) found.push(`${tag} ${value}`);
      if (name === 'id' && (ids.has(value) || !/^lesson-/.test(value))) found.push(`id ${value}`);
      if (name === 'type' && tag === 'input' && !/^(radio|checkbox)$/.test(value))
        found.push(`type ${value}`);
      if (name === 'id') ids.add(value);
    }
    if (tag === 'iframe' && !closing && !/ sandbox="allow-scripts /.test(list))
      found.push('iframe');
    return '';
  });
  if (/[<>]/.test(rest)) found.push(rest);
  return [...found, ...open];
}

function isAddress(attribute: string): boolean {
  return ['href', 'src', 'poster', 'srcset'].includes(attribute);
}

function addressAllowed(tag: string, value: string, embedHosts: readonly string[]): boolean {
  if (tag === 'iframe') return embedHosts.some((host) => value.startsWith(`https://${host}/`));
  if (tag === 'a') return /^(\/(?!\/)|https:\/\/|mailto:|#)/.test(value);
  return value.split(', ').every((one) => one.startsWith('/files/lessons/x/'));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What people read or hear of it: the text and the attributes that hold words. */
export function wordsOf(html: string): string {
  const words = [...html.matchAll(/(?:alt|aria-label|title)="([^"]*)"|>([^<]*)/g)].map(
    ([, attribute, text]) => attribute ?? text ?? '',
  );
  return words.join('\n').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
}
