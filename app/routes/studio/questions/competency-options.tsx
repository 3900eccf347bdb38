import type { CompetencyChoices } from '#app/domain/competency/competency-choices.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { useLanguage } from '#app/ui/use-language.ts';

/** The competencies as options, by framework. */
export function CompetencyOptions({ competencies }: { competencies: CompetencyChoices }) {
  const language = useLanguage();
  return (
    <>
      {competencies.map(({ frameworkId, name, competencies: ofIt }) => (
        <optgroup key={frameworkId} label={inLanguage(name, language)}>
          {ofIt.map(({ id, code, name }) => (
            <option key={id} value={id}>
              {`${inLanguage(name, language)} (${code})`}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
