import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import { useLanguage } from '#app/ui/use-language.ts';

type Named = { title: Localised; name: Partial<Localised>; code: string };

/** What a batch is called: by its own name, or else by its course and code. */
export function useBatchName(): (batch: Named) => string {
  const language = useLanguage();
  return ({ title, name, code }) =>
    inLanguage(name, language) || `${inLanguage(title, language)} · ${code}`;
}
