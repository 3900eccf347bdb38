import type { FiledQuestion } from './question-file.ts';

/**
 * What formats of others have no place for, as `name=value` pairs in a place that they skip: GIFT in a comment, Moodle
 * XML in an element. Other products do not see it; this one reads it again.
 */
export type Settings = Record<string, string>;

export const SETTINGS_MARK = 'kompeten:';

export function writeSettings(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join(' ');
}

export function readSettings(text: string): Settings {
  const pairs = text.split(/\s+/).flatMap((pair) => {
    const [, name, value] = /^([a-z]+)=(\S*)$/i.exec(pair) ?? [];
    return name === undefined ? [] : [[name, decodedOr(value ?? '')] as const];
  });
  return Object.fromEntries(pairs);
}

function decodedOr(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The settings of every kind, where they are not as they are by default. */
export function sharedSettings({ work, competency }: FiledQuestion, withPoints: boolean): Settings {
  const { points, level, difficulty } = work;
  return {
    ...(withPoints && points !== 1 && { points: String(points) }),
    ...(competency !== null && { competency }),
    ...(level !== null && { level: String(level) }),
    ...(difficulty !== null && { difficulty: String(difficulty) }),
  };
}

/** Undoes `sharedSettings`. What is no number of the right size is as if it were not there. */
export function readShared({ points, level, difficulty, competency }: Settings) {
  return {
    said: {
      ...(points !== undefined && { points: whole(points, 0, 100) ?? 1 }),
      level: level === undefined ? null : whole(level, 1, 7),
      difficulty: difficulty === undefined ? null : whole(difficulty, 1, 5),
    },
    competency: competency || null,
  };
}

function whole(text: string, least: number, most: number): number | null {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}
