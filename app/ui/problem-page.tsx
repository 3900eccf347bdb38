import { useTranslation } from 'react-i18next';

import '#app/platform/texts/problems.ts';

import { ButtonLink } from './button.tsx';

/** What happened, what is safe, what to do, and the reference under which the log has the rest. */
export function ProblemPage({
  status,
  problem,
  reference,
}: {
  status: number;
  /** A key of the texts `problems`, or the refusal in words. */
  problem: string | null;
  reference: string;
}) {
  const { t } = useTranslation('problems');
  const kind = status === 404 ? 'NotFound' : status === 403 ? 'Forbidden' : 'Unexpected';
  const fallback =
    kind === 'NotFound' ? 'notFound' : kind === 'Forbidden' ? 'forbidden' : 'unexpected';
  return (
    <div className="mx-auto max-w-xl px-4 py-16">
      <p className="text-sm font-semibold text-ink-soft">{status}</p>
      <h1 className="mt-1 text-2xl">{t(`title${kind}`)}</h1>
      <p className="mt-3 text-ink-soft">
        {problem ? t(problem as 'notFound', { defaultValue: problem }) : t(fallback)}
      </p>
      {kind === 'Unexpected' && reference && (
        <p className="mt-3 text-sm">
          {t('reference')}: <code className="font-mono font-semibold">{reference}</code>
        </p>
      )}
      <p className="mt-6">
        <ButtonLink to="/">{t('goHome')}</ButtonLink>
      </p>
    </div>
  );
}
