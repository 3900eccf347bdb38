/** Choices to be ticked: one of them, or as many as one likes. */
export function ChoiceControls({
  type,
  name,
  choices,
  answer,
}: {
  type: 'radio' | 'checkbox';
  name: string;
  choices: { id: string; text: string }[];
  answer: string[];
}) {
  return choices.map(({ id, text }) => (
    <label
      key={id}
      className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md px-2 py-2.5 hover:bg-sunken has-checked:bg-nila-soft"
    >
      <input
        type={type}
        name={name}
        value={id}
        defaultChecked={answer.includes(id)}
        className="mt-0.5 size-5 shrink-0 accent-nila"
      />
      <span>{text}</span>
    </label>
  ));
}
