import { type FunctionComponent, lazy, Suspense } from 'react';

/**
 * A component whose script a browser loads when it meets it. From the server it comes whole, as everything does there,
 * so a page reads and works the same before that script has arrived.
 */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const Loaded = lazy(async () => ({
    default: await load(),
  })) as unknown as FunctionComponent<Props>;
  return function Later(props: Props) {
    return (
      <Suspense>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
