import { useTranslation } from 'react-i18next';

import type { DocumentProblem } from '#app/domain/competency/framework-problem.ts';

import '#app/platform/texts/frameworks.ts';

/** A fault of a document as a sentence: where, and what. */
export function useProblemText(): (problem: DocumentProblem) => string {
  const { t } = useTranslation('frameworks');
  return ({ competency, field, level, code, params }) => {
    const words = { code: competency ?? '', level: level ?? '', field: t(`field.${field}`) };
    const kind = competency === null ? 'framework' : 'competency';
    const place = level === null ? t(`place.${kind}`, words) : t(`place.${kind}Level`, words);
    return `${place}: ${t(`problem.${code}`, params)}`;
  };
}
