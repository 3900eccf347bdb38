import type { XmlElement } from '#app/domain/media/read-xml.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { numberIn } from '../reading/numbers.ts';
import { answersOf, type Asked, type Made } from './asked-question.server.ts';
import { childOf, childrenOf, textOf, valueOf } from './xml-parts.ts';

/** One number with its tolerance; units by which it may be multiplied. */
export function numericalOf(asked: Asked): Made | null {
  const { question, texts, reading, line } = asked;
  const answers = answersOf(asked).filter(({ element }) => textOf(element).trim() !== '*');
  const full = answers.filter(({ percent }) => percent >= 100);
  if (answers.length > full.length) reading.warn(line, 'partialDropped');
  if (full.length !== 1) {
    reading.refuse(line, full.length === 0 ? 'rightMissing' : 'numbersSeveral');
    return null;
  }
  const { element } = full[0]!;
  const written = textOf(element).trim();
  const value = numberIn(written);
  const tolerance = numberIn(valueOf(element, 'tolerance') || '0');
  if (value === null || tolerance === null || tolerance < 0) {
    reading.refuse(line, 'numberUnread', { text: written });
    return null;
  }
  const feedback = answers.map(({ element, feedback }) => ({
    of: texts.localised(textOf(element).trim()),
    text: feedback,
  }));
  return { own: { kind: 'numeric', value, tolerance, ...unitsOf(asked, question) }, feedback };
}

type Units = {
  unit: Localised | null;
  otherUnits: { name: Localised; factor: number }[];
  unitNeeded: boolean;
};

/** Moodle says by what the number is multiplied in a unit; here a unit says how much of the first it is. */
export function unitsOf({ asked, texts, reading, line }: Asked, question: XmlElement): Units {
  // A sign like kg is the same in every language that the question is asked in.
  const { id, en } = texts.text(asked);
  const named = (name: string) => ({ id: id && name, en: en && name });
  const units = childrenOf(childOf(question, 'units'), 'unit').map((unit) => ({
    name: named(valueOf(unit, 'unit_name')),
    multiplier: numberIn(valueOf(unit, 'multiplier')) ?? 0,
  }));
  if (units.some(({ multiplier }) => multiplier <= 0)) reading.warn(line, 'unitUnread');
  const known = units.filter(({ multiplier }) => multiplier > 0);
  // The first is the one whose multiplier is one; Moodle wants it first as well.
  const first = known.find(({ multiplier }) => multiplier === 1) ?? null;
  if (known.length > 0 && !first) reading.warn(line, 'unitUnread');
  if (!first) return { unit: null, otherUnits: [], unitNeeded: false };
  const others = known.filter((unit) => unit !== first);
  const penalty = numberIn(valueOf(question, 'unitpenalty')) ?? 0;
  const isGraded = ['1', '2'].includes(valueOf(question, 'unitgradingtype')) && penalty > 0;
  if (isGraded && penalty < 1) reading.warn(line, 'unitPenalty');
  return {
    unit: first.name,
    otherUnits: others.map(({ name, multiplier }) => ({ name, factor: 1 / multiplier })),
    unitNeeded: isGraded,
  };
}
