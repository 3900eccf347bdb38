import type { Styles } from './pasted-styles.ts';

/** Signs that Word writes as letters of fonts which only draw signs. */
const SIGNS: Record<string, Record<string, string>> = {
  wingdings: {
    à: '→',
    ß: '←',
    è: '→',
    ü: '✓',
    û: '✗',
    '§': '▪',
    l: '●',
    n: '■',
    q: '❑',
    Ø: '➢',
    J: '☺',
    L: '☹',
  },
  symbol: {
    '·': '•',
    '®': '→',
    '³': '≥',
    '£': '≤',
    '´': '×',
    '¸': '÷',
    '±': '±',
    '°': '°',
    '¥': '∞',
    '¹': '≠',
    '»': '≈',
    a: 'α',
    b: 'β',
    m: 'μ',
    D: 'Δ',
    S: 'Σ',
    p: 'π',
  },
};

/** What a text in a font of signs means; null where the font is an ordinary one. */
export function symbolText(element: Element, styles: Styles): string | null {
  const family = styles
    .get('font-family')
    ?.split(',')[0]
    ?.toLowerCase()
    .replace(/["']/g, '')
    .trim();
  const signs = SIGNS[family ?? ''];
  const text = element.textContent ?? '';
  if (!signs || element.children.length > 0 || text.trim().length > 4) return null;
  return [...text].map((sign) => signs[plainSign(sign)] ?? ordinary(sign)).join('');
}

/** Such fonts have their signs at F000 and above, beside the places of letters. */
function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  return code >= 0xf000 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : sign;
}

function ordinary(sign: string): string {
  return /[\ue000-\uf8ff]/.test(sign) ? '' : sign;
}
