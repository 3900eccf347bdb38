import { isId } from '#app/platform/id.ts';

/** What is looked for and listed in the form of the facts. */
export const listedKinds = ['outcome', 'prerequisite', 'unit'] as const;
export type ListedKind = (typeof listedKinds)[number];

/** What a button of the form does before anything is saved. */
export type FactsStep =
  | { do: 'find'; of: ListedKind }
  | { do: 'add'; of: ListedKind; id: string }
  | { do: 'drop'; of: ListedKind; id: string }
  | { do: 'count' };

/** A step as the value of a button. */
export function stepValue(step: FactsStep): string {
  return step.do === 'count'
    ? 'count'
    : [step.do, step.of, ...('id' in step ? [step.id] : [])].join(':');
}

export function readStep(text: string): FactsStep | null {
  const [name = '', kind, id = ''] = text.split(':');
  if (name === 'count') return { do: 'count' };
  const of = listedKinds.find((known) => known === kind);
  if (!of) return null;
  if (name === 'find') return { do: 'find', of };
  return (name === 'add' || name === 'drop') && isId(id) ? { do: name, of, id } : null;
}

type Lists = {
  outcomes: { competencyId: string; level: string }[];
  prerequisites: string[];
  units: string[];
};

/** The form after a step; what is added is there once. */
export function stepped<T extends Lists>(typed: T, step: FactsStep): T {
  if (step.do !== 'add' && step.do !== 'drop') return typed;
  const { id } = step;
  switch (step.of) {
    case 'outcome': {
      const others = typed.outcomes.filter(({ competencyId }) => competencyId !== id);
      if (step.do === 'drop') return { ...typed, outcomes: others };
      const there = others.length < typed.outcomes.length;
      return there ? typed : { ...typed, outcomes: [...others, { competencyId: id, level: '1' }] };
    }
    case 'prerequisite':
      return { ...typed, prerequisites: changed(typed.prerequisites, step.do, id) };
    case 'unit':
      return { ...typed, units: changed(typed.units, step.do, id) };
  }
}

function changed(list: string[], how: 'add' | 'drop', id: string): string[] {
  if (how === 'drop') return list.filter((one) => one !== id);
  return list.includes(id) ? list : [...list, id];
}
