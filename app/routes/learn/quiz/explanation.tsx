import type { TFunction } from 'i18next';

/** Why the right answer is right. */
export function Explanation({ text, t }: { text: string; t: TFunction<'quiz'> }) {
  if (!text) return null;
  return (
    <p className="mt-3 border-s-4 border-nila bg-nila-soft px-3 py-2 text-sm">
      <span className="font-semibold">{t('explanation')}:</span> {text}
    </p>
  );
}
