import { functions, sound } from './functions.ts';

/** What stands for the names of a formula. */
export type Numbers = Record<string, number>;

/** Where a formula stops making sense: the place of the character, from 1, and what stands there. */
export type Misread = { code: MisreadCode; at: number; word: string };
type MisreadCode =
  | ('empty' | 'tooLong' | 'tooDeep' | 'unknown' | 'comma')
  | ('arguments' | 'unclosed' | 'unfinished' | 'unexpected');

/** `result` is NaN where there is none, as of a division by zero. */
export type Formula = { used: string[]; result: (numbers: Numbers) => number };

export const LONGEST_FORMULA = 500;
const DEEPEST = 40;

const TOKEN = /\d+(?:\.\d*)?|\.\d+|[A-Za-z][A-Za-z0-9_]*|\S/gu;
const MEANT = new Map([...'×*·*÷/:/−-–-'.matchAll(/(.)(.)/gu)].map(([, typed, it]) => [typed, it]));

type Token = { text: string; at: number };
type Term = (numbers: Numbers) => number;

class Stop extends Error {
  readonly misread: Misread;
  constructor(misread: Misread) {
    super(misread.code);
    this.misread = misread;
  }
}

/**
 * Reads a formula: numbers with a decimal point, names, + − * / ^ (to the right, before a minus sign), parentheses and
 * the functions of `functions.ts`. `×`, `·`, `÷` and `:` are read as they are meant.
 */
export function readFormula(text: string, names: readonly string[]): Formula | Misread {
  if (text.length > LONGEST_FORMULA) return { code: 'tooLong', at: LONGEST_FORMULA + 1, word: '' };
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    text: MEANT.get(token) ?? token,
    at: index + 1,
  }));
  try {
    return formulaOf(tokens, text.length + 1, names);
  } catch (error) {
    if (error instanceof Stop) return error.misread;
    throw error;
  }
}

export function isFormula(read: Formula | Misread): read is Formula {
  return 'result' in read;
}

function formulaOf(tokens: Token[], end: number, names: readonly string[]): Formula {
  const used = new Set<string>();
  let next = 0;
  let depth = 0;
  const is = (...texts: string[]) => texts.includes(tokens[next]?.text ?? '');
  const stop = (code: MisreadCode, { text, at } = tokens[next] ?? { text: '', at: end }): never => {
    throw new Stop({ code, at, word: text });
  };

  const sum = (): Term => chain(['+', '-'], product);
  const product = (): Term => chain(['*', '/'], signed);

  function chain(operators: string[], operand: () => Term): Term {
    let left = operand();
    while (is(...operators)) left = applied(tokens[next++]!, [left, operand()]);
    return left;
  }

  function signed(): Term {
    if (++depth > DEEPEST) stop('tooDeep');
    const negative = is('-');
    if (negative) next++;
    const term = negative ? signed() : power();
    depth--;
    return negative ? (numbers) => -term(numbers) : term;
  }

  function power(): Term {
    const base = atom();
    return is('^') ? applied(tokens[next++]!, [base, signed()]) : base;
  }

  function atom(): Term {
    const token = tokens[next] ?? stop(tokens.length === 0 ? 'empty' : 'unfinished');
    const { text } = token;
    if (!/[A-Za-z\d(]/.test(text)) stop(text === ',' ? 'comma' : 'unexpected');
    next++;
    if (text === '(') return closed([sum()])[0]!;
    if (/^[\d.]/.test(text)) return () => Number(text);
    if (!is('(')) return named(token);
    next++;
    const terms = [sum()];
    while (is(',')) {
      next++;
      terms.push(sum());
    }
    return applied(token, closed(terms));
  }

  function closed(terms: Term[]): Term[] {
    if (!is(')')) stop(is(',') ? 'comma' : next < tokens.length ? 'unexpected' : 'unclosed');
    next++;
    return terms;
  }

  function named(token: Token): Term {
    const { text } = token;
    if (names.includes(text)) used.add(text);
    else if (text.toLowerCase() === 'pi') return () => Math.PI;
    else stop('unknown', token);
    return (numbers) => numbers[text] ?? Number.NaN;
  }

  function applied(token: Token, terms: Term[]): Term {
    const { least, most, calculate } =
      functions.get(token.text.toLowerCase()) ?? stop('unknown', token);
    if (terms.length < least || terms.length > most) stop('arguments', token);
    return (numbers) => calculate(...terms.map((term) => term(numbers)));
  }

  const whole = sum();
  if (next < tokens.length) stop(is(',') ? 'comma' : 'unexpected');
  return { used: [...used], result: (numbers) => sound(whole(numbers)) };
}
