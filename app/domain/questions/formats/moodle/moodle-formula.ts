/** A formula of Moodle as it is written here, or null where it needs what is not known here. */
export function formulaOfMoodle(written: string): string | null {
  const bare = written.replace(/\{\s*([A-Za-z]\w*)\s*\}/g, '$1').replace(/\bpi\s*\(\s*\)/gi, 'pi');
  return withPowers(bare, 0);
}

const DEEPEST = 20;

/** `pow(a, b)` is `(a)^(b)`. */
function withPowers(formula: string, depth: number): string | null {
  const found = /\bpow\s*\(/i.exec(formula);
  if (!found) return formula;
  if (depth > DEEPEST) return null;
  const from = found.index + found[0].length;
  const parts = argumentsFrom(formula, from);
  if (!parts || parts.texts.length !== 2) return null;
  const [base, exponent] = parts.texts.map((text) => text.trim());
  const before = formula.slice(0, found.index);
  return withPowers(`${before}((${base})^(${exponent}))${formula.slice(parts.end)}`, depth + 1);
}

/** What stands between commas up to the parenthesis that closes. */
function argumentsFrom(formula: string, from: number): { texts: string[]; end: number } | null {
  const texts: string[] = [];
  let begun = from;
  let open = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === '(') open++;
    else if (sign === ')' && open-- === 0)
      return { texts: [...texts, formula.slice(begun, at)], end: at + 1 };
    else if (sign === ',' && open === 0) {
      texts.push(formula.slice(begun, at));
      begun = at + 1;
    }
  }
  return null;
}

/** Undoes `formulaOfMoodle` where it can: Moodle knows no `^`. */
export function formulaForMoodle(formula: string, names: readonly string[]): string | null {
  if (formula.includes('^')) return null;
  const plain = formula.replace(/[×·]/g, '*').replace(/[÷:]/g, '/').replace(/[−–]/g, '-');
  return plain.replace(/[A-Za-z][A-Za-z0-9_]*/g, (name) => {
    if (names.includes(name)) return `{${name}}`;
    return name.toLowerCase() === 'pi' ? 'pi()' : name.toLowerCase();
  });
}
