/** The characters that mean something in GIFT; `n` is a line break. */
const SPECIAL = ':#={}~\\n';
/** What stands for them, escaped, while a question is taken apart: characters that no text may hold. */
const FIRST = 0xfdd0;
const HELD = /[\uFDD0-\uFDD7]/g;

export function holdEscaped(text: string): string {
  return text
    .replace(HELD, '\uFFFD')
    .replace(/\\([:#={}~\\n])/g, (_, sign: string) =>
      String.fromCharCode(FIRST + SPECIAL.indexOf(sign)),
    );
}

export function releaseEscaped(text: string): string {
  return text.replace(HELD, (held) => {
    const sign = SPECIAL[held.charCodeAt(0) - FIRST]!;
    return sign === 'n' ? '\n' : sign;
  });
}

export function escaped(text: string): string {
  return text.replace(/[:#={}~\\]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');
}
