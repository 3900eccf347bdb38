import { pdfColour, pdfNumber } from './pdf-file.server.ts';

type Point = [number, number];

const OPERANDS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 };

/**
 * SVG path data (every command but arcs) as PDF path operators, in SVG's own coordinates.
 * @throws on anything that is not a path: what is drawn never comes through unread
 */
export function pdfPath(data: string): string {
  const tokens = data.match(/[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
  const operators: string[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  let handle: Point | null = null; // the last control point, for the smooth commands
  let command = '';
  for (let i = 0; i < tokens.length;) {
    if (/[a-z]/i.test(tokens[i]!)) command = tokens[i++]!;
    const kind = command.toUpperCase();
    const count = OPERANDS[kind];
    if (count === undefined) throw new Error(`Not a path command: ${command}`);
    const values = tokens.slice(i, i + count).map(Number);
    if (values.length < count || values.some(Number.isNaN))
      throw new Error('A path ends too early.');
    i += count;
    const from: Point = command === kind ? [0, 0] : at;
    const point = (n: number): Point => [from[0] + values[n]!, from[1] + values[n + 1]!];
    const mirrored: Point = handle ? [2 * at[0] - handle[0], 2 * at[1] - handle[1]] : at;
    let next: Point;
    let control: Point | null = null;
    if (kind === 'Z') {
      operators.push('h');
      next = start;
      command = ''; // numbers after it belong to nothing
    } else if (kind === 'M') {
      next = start = point(0);
      operators.push(`${pair(next)} m`);
      command = command === 'm' ? 'l' : 'L'; // what follows without a command are lines
    } else if (kind === 'C' || kind === 'S') {
      const first = kind === 'C' ? point(0) : mirrored;
      control = point(count - 4);
      next = point(count - 2);
      operators.push(`${pair(first)} ${pair(control)} ${pair(next)} c`);
    } else if (kind === 'Q' || kind === 'T') {
      control = kind === 'Q' ? point(0) : mirrored;
      next = point(count - 2);
      operators.push(`${pair(third(at, control))} ${pair(third(next, control))} ${pair(next)} c`);
    } else {
      if (kind === 'H') next = [from[0] + values[0]!, at[1]];
      else if (kind === 'V') next = [at[0], from[1] + values[0]!];
      else next = point(0);
      operators.push(`${pair(next)} l`);
    }
    at = next;
    handle = control;
  }
  return operators.join(' ');
}

/** Filled paths drawn from the top left corner of a box `height` high. */
export function pdfDrawing(paths: { d: string; fill: string }[], height: number): string {
  const drawn = paths.map(({ d, fill }) => `${pdfColour(fill)} rg ${pdfPath(d)} f*`);
  return `1 0 0 -1 0 ${pdfNumber(height)} cm\n${drawn.join('\n')}`;
}

function third(end: Point, control: Point): Point {
  return [end[0] + (2 / 3) * (control[0] - end[0]), end[1] + (2 / 3) * (control[1] - end[1])];
}

function pair([x, y]: Point): string {
  return `${pdfNumber(x)} ${pdfNumber(y)}`;
}
