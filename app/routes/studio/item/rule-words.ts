import { useTranslation } from 'react-i18next';

import type { RuleSetting } from '#app/domain/catalogue/item/rule-setting.server.ts';
import type { QuizRules } from '#app/domain/questions/quiz-work.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/quiz-rules.ts';
import '#app/platform/texts/studio-item.ts';
import { formatMoment, formatScore } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

/** The rules of a quiz in words: the name of each and how it is set. */
export function useRuleWords({ zone, quizzes }: RuleSetting) {
  const { t } = useTranslation(['quizRules', 'studioItem']);
  const language = useLanguage();

  function name(rule: keyof QuizRules): string {
    switch (rule) {
      case 'passMark':
      case 'questionsPerPage':
      case 'shuffleQuestions':
      case 'shuffleChoices':
      case 'review':
        return t(`studioItem:rules.${rule}`);
      case 'timeLimitMinutes':
        return t('studioItem:rules.timeLimit');
      case 'attemptsAllowed':
        return t('studioItem:rules.attempts');
      case 'password':
        return t('keyword');
      default:
        return t(rule);
    }
  }

  function value(rule: keyof QuizRules, rules: QuizRules): string {
    switch (rule) {
      case 'passMark':
      case 'penalty':
      case 'tryPenalty':
        return formatScore(rules[rule], language);
      case 'questionsPerPage':
      case 'tries':
        return String(rules[rule]);
      case 'timeLimitMinutes':
      case 'attemptsAllowed':
        return rules[rule] === null ? t('studioItem:rules.unlimited') : String(rules[rule]);
      case 'attemptDelayMinutes':
        return rules[rule] === null ? t('none') : t('minutes', { count: rules[rule] });
      case 'shuffleQuestions':
      case 'shuffleChoices':
      case 'sequential':
      case 'practice':
      case 'anonymous':
        return t(rules[rule] ? 'studioItem:settings.yes' : 'studioItem:settings.no');
      case 'review':
        return t(`studioItem:rules.reviews.${rules.review}`);
      case 'reviewFrom':
        return t(`reviewsFrom.${rules.reviewFrom}`);
      case 'opensAt':
      case 'closesAt':
        return rules[rule] === null ? t('none') : formatMoment(rules[rule], language, zone);
      case 'feedback':
        return t(`feedbacks.${rules.feedback}`);
      case 'markers':
        return t(rules.markers === 1 ? 'markersOf.one' : 'markersOf.two');
      case 'password':
        return t(rules.password === '' ? 'none' : 'keywordSet');
      case 'addresses':
        return rules.addresses.length === 0 ? t('none') : rules.addresses.join(', ');
      case 'pretestKey': {
        if (rules.pretestKey === null) return t('none');
        const quiz = quizzes.find(({ key }) => key === rules.pretestKey);
        return quiz ? inLanguage(quiz.title, language) : t('pretestGone');
      }
    }
  }

  return { name, value };
}
