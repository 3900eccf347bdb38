import { ArrowDown, ArrowUp } from 'lucide-react';

import { Button } from './button.tsx';

type Way = {
  /** What the button says to those who do not see its arrow. */
  label: string;
  /** There is no place that way. */
  disabled: boolean;
};

/** One place up or down: the two buttons of a form that says what is moved. */
export function UpDownButtons({ name, up, down }: { name: string; up: Way; down: Way }) {
  return (
    <>
      <Button
        look="quiet"
        small
        name={name}
        value="up"
        disabled={up.disabled}
        aria-label={up.label}
      >
        <ArrowUp aria-hidden className="size-4" strokeWidth={1.5} />
      </Button>
      <Button
        look="quiet"
        small
        name={name}
        value="down"
        disabled={down.disabled}
        aria-label={down.label}
      >
        <ArrowDown aria-hidden className="size-4" strokeWidth={1.5} />
      </Button>
    </>
  );
}
