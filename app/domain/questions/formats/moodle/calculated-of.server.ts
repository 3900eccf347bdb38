import { isFormula, readFormula } from '#app/question-types/calculated/formula.ts';
import { isName } from '#app/question-types/calculated/variables.ts';

import { numberIn } from '../reading/numbers.ts';
import { formulaOfMoodle } from './moodle-formula.ts';
import { answersOf, type Asked, type Made } from './asked-question.server.ts';
import { unitsOf } from './numerical-of.server.ts';
import { childOf, childrenOf, textOf, valueOf } from './xml-parts.ts';

/** A formula with the numbers that are drawn for its names. The numbers that Moodle has drawn already are not kept. */
export function calculatedOf(asked: Asked): Made | null {
  const { question, reading, line } = asked;
  const answers = answersOf(asked);
  const full = answers.filter(({ percent }) => percent >= 100);
  if (answers.length > full.length) reading.warn(line, 'partialDropped');
  if (full.length !== 1) {
    reading.refuse(line, full.length === 0 ? 'rightMissing' : 'numbersSeveral');
    return null;
  }
  const { element, feedback } = full[0]!;
  const variables = variablesOf(asked);
  const written = textOf(element).trim();
  const formula = formulaOfMoodle(written);
  const names = variables?.map(({ name }) => name) ?? [];
  if (!variables || formula === null || !isFormula(readFormula(formula, names))) {
    reading.refuse(line, 'formulaUnread', { text: written });
    return null;
  }
  const own = {
    kind: 'calculated' as const,
    ...{ variables, formula, ...toleranceOf(asked, element), ...shownOf(asked, element) },
    ...unitsOf(asked, question),
  };
  return { own, feedback: [{ of: { id: '', en: '' }, text: feedback }] };
}

function variablesOf({ question }: Asked) {
  const defined = childrenOf(childOf(question, 'dataset_definitions'), 'dataset_definition');
  const variables = defined.map((one) => ({
    name: valueOf(one, 'name'),
    least: numberIn(valueOf(one, 'minimum')),
    most: numberIn(valueOf(one, 'maximum')),
    decimals: Math.min(4, Math.max(0, numberIn(valueOf(one, 'decimals')) ?? 0)),
  }));
  const known = variables.flatMap(({ name, least, most, decimals }) =>
    isName(name) && least !== null && most !== null ? [{ name, least, most, decimals }] : [],
  );
  return known.length === variables.length ? known : null;
}

const RELATIVE = '1';
const ABSOLUTE = '2';

function toleranceOf({ reading, line }: Asked, answer: Parameters<typeof textOf>[0]) {
  const tolerance = Math.max(0, numberIn(valueOf(answer, 'tolerance') || '0') ?? 0);
  const type = valueOf(answer, 'tolerancetype') || RELATIVE;
  if (type !== RELATIVE && type !== ABSOLUTE) reading.warn(line, 'toleranceKind');
  if (type === ABSOLUTE) return { tolerance, toleranceKind: 'absolute' as const };
  return {
    tolerance: Number((tolerance * 100).toPrecision(12)),
    toleranceKind: 'relative' as const,
  };
}

/** Significant figures are not known here: the result is shown with as many decimals. */
function shownOf({ reading, line }: Asked, answer: Parameters<typeof textOf>[0]) {
  if (valueOf(answer, 'correctanswerformat') === '2') reading.warn(line, 'figuresChanged');
  const decimals = numberIn(valueOf(answer, 'correctanswerlength')) ?? 2;
  return { decimals: Math.min(6, Math.max(0, Math.round(decimals))) };
}
