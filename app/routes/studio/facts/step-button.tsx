import type { ReactNode } from 'react';

import { type FactsStep, stepValue } from '#app/domain/catalogue/facts/facts-step.ts';
import { Button } from '#app/ui/button.tsx';

import { PLACES } from './facts-page.ts';

/** A button that sends the form as it is typed for a step within it; without scripts the page comes back to its place. */
export function StepButton({
  step,
  label,
  look = 'secondary',
  children,
}: {
  step: FactsStep;
  label?: string;
  look?: 'secondary' | 'quiet';
  children: ReactNode;
}) {
  const place = step.do === 'count' ? PLACES.people : PLACES[step.of];
  return (
    <Button
      look={look}
      small
      name="step"
      value={stepValue(step)}
      formAction={`?#${place}`}
      aria-label={label}
    >
      {children}
    </Button>
  );
}
