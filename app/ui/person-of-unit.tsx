import { fullName } from './format.ts';

/** A person as the head of a row: the name with titles, and the unit below it. */
export function PersonOfUnit({
  person,
}: {
  person: Parameters<typeof fullName>[0] & { unit: string };
}) {
  return (
    <>
      {fullName(person)}
      <span className="block text-xs font-normal text-ink-soft">{person.unit}</span>
    </>
  );
}
