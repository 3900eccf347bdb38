import { useHydrated } from '#app/ui/use-hydrated.ts';

/** Selects all boxes of this name in the form it stands in, or none; before scripts run it could not, and is not there. */
export function SelectAll({ name, label }: { name: string; label: string }) {
  if (!useHydrated()) return null;
  return (
    <label className="mb-2 flex min-h-9 items-center gap-2 text-sm">
      <input
        type="checkbox"
        className="size-5 accent-nila"
        onChange={({ target }) => {
          const boxes = target.form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`);
          for (const box of boxes ?? []) box.checked = target.checked;
        }}
      />
      {label}
    </label>
  );
}
