import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { CompetencyChange, EvidenceChoice } from '#app/domain/competency/framework-changes.ts';

import '#app/platform/texts/frameworks.ts';

const CHOICES: EvidenceChoice[] = ['keep', 'reassess'];

/** What becomes of the evidence of one competency; where levels changed nothing is chosen in advance. */
export function ChoiceField({
  index,
  change: { code, choice },
  chosen,
}: {
  index: number;
  change: CompetencyChange;
  chosen: string | undefined;
}) {
  const { t } = useTranslation('frameworks');
  const id = useId();
  if (choice?.forced) return <p className="text-sm font-medium">{t('publish.forced')}</p>;
  return (
    <fieldset className="space-y-1">
      <legend className="text-sm font-semibold">{t('publish.choice')}</legend>
      <input type="hidden" name={`choices[${index}].code`} value={code} />
      {CHOICES.map((one) => (
        <label key={one} className="flex min-h-9 items-center gap-2">
          <input
            type="radio"
            name={`choices[${index}].choice`}
            value={one}
            defaultChecked={(chosen ?? choice?.suggested) === one}
            aria-describedby={`${id}-${one}`}
            className="size-5 accent-nila"
          />
          <span className="font-medium">{t(`publish.${one}`)}</span>
          <span id={`${id}-${one}`} className="text-sm text-ink-soft">
            {t(`publish.${one}Help`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
