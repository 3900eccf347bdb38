import { useTranslation } from 'react-i18next';

import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import { FilterChoice } from '#app/ui/list-filters.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/answer-marking.ts';

/** Of which course, quiz or question the work to mark is, each with how much of it waits for the reader. */
export function WaitingChoice({
  name,
  label,
  every,
  chosen,
  offered,
}: {
  name: string;
  label: string;
  /** What stands for all of them. */
  every: string;
  chosen: string | null;
  offered: readonly { id: string; title: Localised; waiting: number }[];
}) {
  const { t } = useTranslation('answerMarking');
  const language = useLanguage();
  return (
    <FilterChoice name={name} label={label} chosen={chosen} long>
      <option value="">{every}</option>
      {offered.map(({ id, title, waiting }) => {
        const words = inLanguage(title, language);
        return (
          <option key={id} value={id}>
            {waiting > 0 ? t('optionWaiting', { title: words, count: waiting }) : words}
          </option>
        );
      })}
    </FilterChoice>
  );
}
