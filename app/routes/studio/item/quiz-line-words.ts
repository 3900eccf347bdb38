import { useTranslation } from 'react-i18next';

import type { QuizLine } from '#app/domain/catalogue/item/quiz-lines.server.ts';
import type { OpenEntry } from '#app/domain/catalogue/item/quiz-composer.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-item.ts';
import { kindWords } from '#app/question-types/words-of.ts';
import { useLanguage } from '#app/ui/use-language.ts';

/** What is said of an entry of a quiz in the list: its name and, below, what it is. */
export function useLineWords() {
  const { t } = useTranslation('studioItem');
  const language = useLanguage();

  function name(line: QuizLine): string {
    if (line.kind === 'draw') return t('entries.draw', { count: line.count });
    return inLanguage(line.words, language) || t('parts.unsaid');
  }

  function about(line: QuizLine): string {
    switch (line.kind) {
      case 'question':
        return joined(kindWords(line.question, language)('name'), points(line.points));
      case 'section':
        return line.timeLimitMinutes === null
          ? t('entries.section')
          : joined(t('entries.section'), t('entries.limit', { count: line.timeLimitMinutes }));
      case 'bank': {
        const { question, version } = line;
        if (!question) return t('entries.gone');
        const kind = kindWords(question, language)('name');
        return joined(kind, t('entries.bank', { version }), points(line.points));
      }
      case 'draw':
        return joined(t('entries.fitting', { count: line.fitting }), points(line.points));
    }
  }

  function points(count: number): string {
    return t('quiz.points', { count });
  }

  function newTitle({ kind, part }: OpenEntry): string {
    if (kind === 'section') return t('entries.newSection');
    if (kind === 'question')
      return t('quiz.newTitle', { kind: kindWords(part.kind, language)('name') });
    return t('entries.newDraw');
  }

  return { name, about, newTitle };
}

function joined(...said: string[]): string {
  return said.join(' · ');
}
