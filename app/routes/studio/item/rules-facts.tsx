import type { RuleSetting } from '#app/domain/catalogue/item/rule-setting.server.ts';
import type { QuizRules } from '#app/domain/questions/quiz-work.ts';
import { COMMON_RULES, unusualRules } from '#app/domain/questions/unusual-rules.ts';
import { Facts } from '#app/ui/facts.tsx';

import { useRuleWords } from './rule-words.ts';

/** How a quiz is taken: what is said of every quiz, and what is unusual about this one. */
export function QuizRulesFacts({ rules, setting }: { rules: QuizRules; setting: RuleSetting }) {
  const { name, value } = useRuleWords(setting);
  const shown = [...COMMON_RULES, ...unusualRules(rules)];
  return <Facts facts={shown.map((rule) => [name(rule), value(rule, rules)] as const)} />;
}
