import { useTranslation } from 'react-i18next';

import { formatNumber, formatScore } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

const WIDTH = 200;
const HEIGHT = 14;

/** How many gave which answer: a table whose bars only repeat its numbers. */
export function Distribution({
  label,
  rows,
  of,
}: {
  label: string;
  rows: { label: string; count: number }[];
  /** How many answered the question. */
  of: number;
}) {
  const { t } = useTranslation('studioMarking');
  const language = useLanguage();
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{label}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('survey.answer')}</th>
          <th scope="col">{t('survey.count')}</th>
          <th scope="col">{t('survey.share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label: answer, count }, index) => {
          const share = of > 0 ? count / of : 0;
          return (
            <tr key={index} className="border-b border-line last:border-0">
              <th scope="row" className="w-1/2 py-2 pe-3 text-start font-normal break-words">
                {answer}
                <Bar share={share} />
              </th>
              <td className="py-2 text-end align-bottom tabular-nums">
                {formatNumber(count, language)}
              </td>
              <td className="w-20 py-2 text-end align-bottom text-ink-soft tabular-nums">
                {formatScore(Math.round(share * 10_000), language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Bar({ share }: { share: number }) {
  const filled = Math.round(share * WIDTH);
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="mt-1 block h-3.5 w-full max-w-80"
      preserveAspectRatio="none"
    >
      <rect width={WIDTH} height={HEIGHT} fill="var(--sunken)" />
      <rect width={filled} height={HEIGHT} fill="var(--nila)" />
    </svg>
  );
}
