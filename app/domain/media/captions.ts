import { DomainError } from '#app/platform/errors.ts';

/** Words shown from one moment to another (milliseconds), and where on the picture. */
export type Cue = { start: number; end: number; settings: string; text: string };

const MOST_CUES = 20_000;
const HEADER = /^WEBVTT(?:[ \t].*)?$/;
/** Hours may be left out; SubRip writes a comma before the milliseconds. */
const MOMENT = String.raw`(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})`;
const TIMING = new RegExp(`^\\s*${MOMENT}\\s+-->\\s+${MOMENT}(?:\\s+(.*))?$`);
const SETTING =
  /^(vertical:(rl|lr)|line:-?[\d.]+%?(,(start|center|end))?|position:[\d.]+%(,[a-z-]+)?|size:[\d.]+%|align:(start|center|end|left|right))$/;

/**
 * Reads captions as WebVTT or SubRip writes them.
 * @throws DomainError `captions…` with the line at which they cannot be read
 */
export function readCaptions(text: string, format: 'vtt' | 'srt'): Cue[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  let at = 0;
  if (format === 'vtt') {
    if (!HEADER.test(lines[0] ?? '')) throw refused('Header', 1);
    while (at < lines.length && lines[at] !== '') at++;
  }
  const cues: Cue[] = [];
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at++;
      continue;
    }
    let end = at;
    while (end < lines.length && !isBlank(lines[end])) end++;
    const cue = readBlock(lines.slice(at, end), at + 1);
    if (cue) cues.push(cue);
    if (cues.length > MOST_CUES) throw refused('TooMany', at + 1);
    at = end;
  }
  if (cues.length === 0) throw refused('Empty', lines.length);
  return cues;
}

/** The captions as WebVTT with nothing in them but words, emphasis and places. */
export function writeCaptions(cues: Cue[]): string {
  const blocks = cues.map(
    ({ start, end, settings, text }) =>
      `${clock(start)} --> ${clock(end)}${settings && ` ${settings}`}\n${text}\n`,
  );
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function refused(why: string, line: number): DomainError {
  return new DomainError('invalid', `captions${why}`, { line });
}

/** @param line where the block begins. @returns null for notes and styles, which are left out */
function readBlock(block: string[], line: number): Cue | null {
  const [first = ''] = block;
  if (/^(NOTE|STYLE|REGION)(\s|$)/.test(first)) return null;
  // A number or a name may stand above the time.
  const above = first.includes('-->') ? 0 : 1;
  const timing = TIMING.exec(block[above] ?? '');
  if (!timing) throw refused('Time', line + Math.min(above, block.length - 1));
  const start = milliseconds(timing.slice(1, 5));
  const end = milliseconds(timing.slice(5, 9));
  if (end <= start) throw refused('Order', line + above);
  const settings = (timing[9] ?? '').split(/\s+/).filter((each) => SETTING.test(each));
  const words = block
    .slice(above + 1)
    .map(cleanWords)
    .filter(Boolean);
  if (words.length === 0) return null;
  return { start, end, settings: settings.join(' '), text: words.join('\n') };
}

function milliseconds([hours = '0', minutes, seconds, thousandths]: (
  string | undefined
)[]): number {
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths)
  );
}

const KEPT_TAG =
  /^<(\/?(b|i|u|ruby|rt|c|v|lang)|[biu]|v(\.[\w.-]+)? [^<>&]+|lang [\w-]+|[\d:.]+)>$/;

/** Emphasis and speakers stay; whatever else stands in angle brackets or braces, as other programs write it, goes. */
function cleanWords(line: string): string {
  return line
    .replace(/\{\\[^{}]*\}/g, '')
    .replace(/&(?!(amp|lt|gt|lrm|rlm|nbsp|#\d+);)/g, '&amp;')
    .replace(/<[\d:.]+>|<\/?[a-z][^<>]*>|[<>]/gi, (found) => {
      if (KEPT_TAG.test(found)) return found;
      return ({ '<': '&lt;', '>': '&gt;' } as Record<string, string>)[found] ?? '';
    })
    .trimEnd();
}

function clock(moment: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const seconds = moment / 1000;
  const thousandths = String(moment % 1000).padStart(3, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${thousandths}`;
}
