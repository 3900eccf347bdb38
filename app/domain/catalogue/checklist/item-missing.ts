import {
  type ContentItem,
  kindsWithText,
  type SurveySettings,
} from '#app/domain/catalogue/course-content.ts';
import { isQuestion, picturesNamed } from '#app/domain/questions/quiz-entries.ts';
import { quizProblems, unsaidIn } from '#app/domain/questions/quiz-problem.ts';
import { quizRules } from '#app/domain/questions/quiz-work.ts';
import { ruleProblems } from '#app/domain/questions/rule-problems.ts';
import type { Language } from '#app/platform/i18n.ts';

import type { CourseKnowledge } from './course-knowledge.ts';
import { type Found, unsaid } from './missing.ts';

/** What is missing of an item that is to be read in these languages. */
export function itemMissing(
  item: ContentItem,
  languages: readonly Language[],
  known: CourseKnowledge,
): Found[] {
  return [
    ...unsaid('itemTitle', item.title, languages),
    ...(kindsWithText.includes(item.kind) ? textMissing(item.key, languages, known) : []),
    ...settingsMissing(item, languages, known),
  ];
}

function textMissing(
  itemKey: string,
  languages: readonly Language[],
  { texts, media }: CourseKnowledge,
): Found[] {
  return languages.flatMap((language): Found[] => {
    const text = texts.get(itemKey)?.[language];
    if (!text || text.empty) return [{ code: 'textEmpty', language }];
    const { refusal, hard } = text;
    const names = [...new Set(text.files.map(({ name }) => name))];
    return [
      ...(refusal
        ? [{ code: 'textRefused' as const, language, refusal: { params: {}, ...refusal } }]
        : []),
      ...(hard > 0
        ? [{ code: 'textHard' as const, language, count: hard, level: 'should' as const }]
        : []),
      ...names.flatMap((name) => fileMissing(name, media).map((one) => ({ ...one, language }))),
    ];
  });
}

function fileMissing(name: string, media: CourseKnowledge['media']): Found[] {
  const file = media.get(name);
  if (!file) return [{ code: 'fileGone', name }];
  return file.archived ? [{ code: 'fileArchived', name, level: 'should' }] : [];
}

function settingsMissing(
  item: ContentItem,
  languages: readonly Language[],
  { media, competencies, bank }: CourseKnowledge,
): Found[] {
  switch (item.kind) {
    case 'lesson':
      return [];
    case 'quiz': {
      const questions = item.quiz.questions.flatMap((entry, index): Found[] => {
        if (!isQuestion(entry) || entry.competencyId === null) return [];
        const { competencyId, level } = entry;
        return level !== null && competencies.get(competencyId)?.levels.includes(level)
          ? []
          : [{ code: 'questionCompetency', question: index + 1 }];
      });
      const problems = quizProblems(item.quiz, unsaidIn(languages), bank).map(
        ({ question, ...problem }) => (question === null ? problem : { ...problem, question }),
      );
      const rules = ruleProblems(quizRules(item.quiz)).map(({ code }): Found => ({
        code: 'quizRules',
        refusal: { code, params: {} },
      }));
      const pictures = item.quiz.questions.flatMap((entry, at) =>
        picturesNamed([entry])
          .flatMap((name) => fileMissing(name, media))
          .map((one) => ({ ...one, question: at + 1 })),
      );
      return [...rules, ...problems, ...questions, ...pictures];
    }
    case 'assignment':
      return item.settings.text || item.settings.files ? [] : [{ code: 'assignmentNothing' }];
    case 'file':
      if (item.settings.files.length === 0) return [{ code: 'filesEmpty' }];
      return item.settings.files.flatMap(({ name, label }) => [
        ...fileMissing(name, media),
        ...unsaid('fileLabel', label, languages).map((one) => ({ ...one, name })),
      ]);
    case 'survey':
      return surveyMissing(item.settings, languages);
  }
}

/** What is missing of a survey; `question` says of which one. */
export function surveyMissing(
  { questions }: SurveySettings,
  languages: readonly Language[],
): Found[] {
  if (questions.length === 0) return [{ code: 'surveyEmpty' }];
  return questions.flatMap((asked, index) => {
    const found = unsaid('surveyQuestion', asked.text, languages);
    if (asked.kind === 'scale')
      found.push(
        ...[asked.low, asked.high].flatMap((end) => unsaid('surveyWords', end, languages)),
      );
    if (asked.kind === 'choice') {
      if (asked.choices.length < 2) found.push({ code: 'surveyChoices' });
      found.push(...asked.choices.flatMap(({ text }) => unsaid('surveyWords', text, languages)));
    }
    return found.map((one) => ({ ...one, question: index + 1 }));
  });
}
