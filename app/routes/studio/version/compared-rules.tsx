import { useTranslation } from 'react-i18next';

import type { ComparedItem } from '#app/domain/catalogue/version/version-comparison.server.ts';
import '#app/platform/texts/quiz-rules.ts';
import { useRuleWords } from '#app/routes/studio/item/rule-words.ts';

/** The rules of a quiz that are set otherwise than before. */
export function ComparedRules({
  rules: { before, after, changed, setting },
}: {
  rules: NonNullable<ComparedItem['rules']>;
}) {
  const { t } = useTranslation('quizRules');
  const { name, value } = useRuleWords(setting);
  const line = (rule: (typeof changed)[number]) => {
    const [was, is] = [value(rule, before), value(rule, after)];
    if (rule === 'password' && was === is) return t('keywordChanged');
    return t('changedLine', { rule: name(rule), before: was, after: is });
  };
  return (
    <div className="text-sm">
      <p>{t('changed')}</p>
      <ul className="list-disc pl-5">
        {changed.map((rule) => (
          <li key={rule} className="break-words">
            {line(rule)}
          </li>
        ))}
      </ul>
    </div>
  );
}
