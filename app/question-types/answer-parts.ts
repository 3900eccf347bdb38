/**
 * An answer as forms carry it. A kind with one field: the ids of what was chosen, or what was typed. A kind with
 * several fields: an entry `field=value` each. One form for every kind, so that whatever a device sends can be kept
 * and graded. Empty: not answered.
 */
export type Answer = string[];

/** What a field of a question may be called. The slash leads to a field of a question inside another. */
const ENTRY = /^([A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)*)=(.*)$/s;

/** The entry of one field. */
export function part(field: string, value: string): string {
  return `${field}=${value}`;
}

/** The values of an answer by field; what names no field is left out. */
export function partsOf(answer: Answer): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const entry of answer) {
    const [, field, value] = ENTRY.exec(entry) ?? [];
    if (field === undefined || value === undefined) continue;
    parts.set(field, [...(parts.get(field) ?? []), value]);
  }
  return parts;
}

/** What was answered to the question that stands inside another as `name`. */
export function innerAnswer(answer: Answer, name: string): Answer {
  return answer.flatMap((entry) => {
    if (entry.startsWith(`${name}=`)) return [entry.slice(name.length + 1)];
    return entry.startsWith(`${name}/`) ? [entry.slice(name.length + 1)] : [];
  });
}

/** The answer of a question inside another as entries of that one: undoes `innerAnswer`. */
export function outerAnswer(answer: Answer, name: string, hasFields: boolean): Answer {
  return answer.map((entry) => (hasFields ? `${name}/${entry}` : part(name, entry)));
}

/** How the controls of a question are called in its form: the only one, or that of a field. */
export type ControlName = (field?: string) => string;

/** @param base what the only control of the question would be called */
export function controlNames(base: string): ControlName {
  return (field) => (field === undefined ? base : `${base}.${field}`);
}

/** The controls of a question that stands inside another as `inner`. */
export function innerNames(name: ControlName, inner: string): ControlName {
  return (field) => name(field === undefined ? inner : `${inner}/${field}`);
}

const FIELD = /^[A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)*$/;

/** Reads an answer out of its form: `base` holds plain values, `base.<field>` those of a field. Blank ones say nothing. */
export function answerIn(form: FormData, base: string): Answer {
  const answer: Answer = [];
  for (const [name, value] of form) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    if (name === base) answer.push(value);
    else if (name.startsWith(`${base}.`)) {
      const field = name.slice(base.length + 1);
      if (FIELD.test(field)) answer.push(part(field, value));
    }
  }
  return answer;
}

/** What the control called `name` shows of an answer; null where it is no control of the question. */
export function valuesOf(name: string, base: string, answer: Answer): string[] | null {
  if (name === base) return answer;
  if (!name.startsWith(`${base}.`)) return null;
  return partsOf(answer).get(name.slice(base.length + 1)) ?? [];
}
