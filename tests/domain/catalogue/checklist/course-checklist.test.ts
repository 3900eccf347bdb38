import { describe, expect, test } from 'vitest';

import { checklist } from '#app/domain/catalogue/checklist/checklist.ts';
import { conditionProblems } from '#app/domain/catalogue/checklist/condition-problems.ts';
import type {
  CourseKnowledge,
  TextFacts,
} from '#app/domain/catalogue/checklist/course-knowledge.ts';
import {
  computedByKey,
  computedMinutes,
  creditedMinutes,
} from '#app/domain/catalogue/checklist/learning-time.ts';
import type { MissingCode } from '#app/domain/catalogue/checklist/missing.ts';
import type { Condition } from '#app/domain/catalogue/condition.ts';
import type {
  ContentItem,
  CourseContent,
  CourseFacts,
  ItemKind,
} from '#app/domain/catalogue/course-content.ts';
import { newItem } from '#app/domain/catalogue/draft/new-item.ts';
import { NO_BANK } from '#app/domain/questions/quiz-bank.ts';
import type { QuestionWork, QuizEntry, QuizRules } from '#app/domain/questions/quiz-work.ts';
import { contentOf } from '#tests/support/course-content.ts';
import { keyOf } from '#tests/support/outline-edits.ts';
import { aQuestion, inId } from '#tests/support/studio.ts';

const [M1, M2] = [keyOf('module', 1), keyOf('module', 2)];
const [a, b, c] = [keyOf('item', 1), keyOf('item', 2), keyOf('item', 3)];
const competencyId = keyOf('item', 70);
const other = keyOf('item', 80);

const facts: CourseFacts = {
  ...contentOf({
    title: inId('Pelatihan'),
    kind: 'online',
    formId: 16,
    provider: 'BKPSDM',
    minutes: 60,
    capacity: null,
  }).facts,
  languages: ['id'],
  outcomes: [{ competencyId, level: 2 }],
};

const NOTHING_ASKED = {
  ...{ categoryId: null, competencyId: null, level: null, difficulty: null },
  tags: [],
};

const text: TextFacts = { empty: false, minutes: 10, files: [], refusal: null, hard: 0 };

const known: CourseKnowledge = {
  texts: new Map([[a, { id: text }]]),
  textMinutes: new Map([[a, 10]]),
  media: new Map([
    ['ada.svg', { archived: false, seconds: null, hash: 'x' }],
    ['arsip.svg', { archived: true, seconds: null, hash: 'y' }],
  ]),
  competencies: new Map([[competencyId, { name: inId('Pelayanan'), levels: [1, 2, 3] }]]),
  prerequisites: new Map([
    [other, { title: inId('Lain'), offered: true, leadsBack: false }],
    [b, { title: inId('Arsip'), offered: false, leadsBack: false }],
    [c, { title: inId('Cincin'), offered: true, leadsBack: true }],
  ]),
  bank: NO_BANK,
  courseId: a,
  unitIds: new Set([other]),
  formIds: new Set([16]),
};

const item = (kind: ItemKind, key: string, more: object = {}): ContentItem => ({
  ...newItem(kind, key, inId('Bagian')),
  ...more,
});

const lesson = item('lesson', a);
const course = (...items: ContentItem[]): CourseContent => ({
  facts,
  modules: [{ key: M1, title: inId('Modul'), conditions: [], items }],
});
const codes = (content: CourseContent, more: Partial<CourseKnowledge> = {}) =>
  checklist(content, { ...known, ...more }).map(({ code }) => code);

test('a complete course lacks nothing', () => {
  expect(checklist(course(lesson), known)).toEqual([]);
});

describe('of what is said of a course', () => {
  test.each<[Partial<CourseFacts>, MissingCode[]]>([
    [{ title: inId('') }, ['title']],
    [
      { languages: ['id', 'en'] },
      ['title', 'summary', 'description', 'moduleTitle', 'itemTitle', 'textEmpty'],
    ],
    [{ summary: inId('') }, ['summary']],
    [{ description: inId('') }, ['description']],
    [{ provider: '' }, ['provider']],
    [{ formId: 99 }, ['form']],
    [{ credited: { minutes: 60, reason: '' } }, ['creditedReason']],
    [{ credited: { minutes: 0, reason: 'x' } }, ['creditedZero']],
    [{ credited: null }, []],
    [{ outcomes: [] }, ['outcomesNone']],
    [{ outcomes: [{ competencyId: a, level: 1 }] }, ['outcomeGone']],
    [{ outcomes: [{ competencyId, level: 4 }] }, ['outcomeLevel']],
    [{ prerequisiteIds: [other] }, []],
    [{ prerequisiteIds: [a] }, ['prerequisiteItself']],
    [{ prerequisiteIds: [b] }, ['prerequisiteGone']],
    [{ prerequisiteIds: [keyOf('item', 90)] }, ['prerequisiteGone']],
    [{ prerequisiteIds: [c] }, ['prerequisiteRing']],
    [{ audience: { ...facts.audience, unitIds: [other] } }, []],
    [{ audience: { ...facts.audience, unitIds: [a] } }, ['audienceUnit']],
  ])('%j lacks %j', (change, missing) => {
    expect(codes({ ...course(lesson), facts: { ...facts, ...change } })).toEqual(missing);
  });
});

describe('of the outline', () => {
  test('an online course has modules with something required in them; a workshop may have none', () => {
    expect(codes({ facts, modules: [] })).toEqual(['modulesNone']);
    expect(codes({ facts: { ...facts, kind: 'workshop' }, modules: [] })).toEqual([]);
    expect(codes({ facts: { ...facts, credited: null }, modules: [] })).toContain('creditedZero');
    expect(codes(course())).toEqual(['requiredNone', 'moduleEmpty']);
    expect(codes(course(item('lesson', a, { required: false })))).toEqual(['requiredNone']);
  });

  const question = (change: Partial<QuestionWork>) =>
    item('quiz', a, {
      quiz: {
        ...(newItem('quiz', a, inId('Kuis')) as Extract<ContentItem, { kind: 'quiz' }>).quiz,
        questions: [{ ...aQuestion(), ...change }],
      },
    });
  const heading = { kind: 'section' as const, key: b, title: inId(''), introduction: inId('') };
  const quizWith = (rules: Partial<QuizRules>, entries: QuizEntry[] = []) => {
    const plain = question({}) as Extract<ContentItem, { kind: 'quiz' }>;
    const questions = [...plain.quiz.questions, ...entries];
    return { ...plain, quiz: { ...plain.quiz, ...rules, questions } };
  };
  const survey = (...questions: object[]) => item('survey', a, { settings: { questions } });
  const asked = { key: b, required: true };
  const files = (...list: object[]) => item('file', a, { settings: { files: list } });

  test.each<[string, ContentItem, MissingCode[]]>([
    ['a title', item('lesson', a, { title: inId('') }), ['itemTitle']],
    ['a text', item('lesson', b), ['textEmpty']],
    ['instructions', item('assignment', b), ['textEmpty']],
    [
      'what is handed in',
      item('assignment', a, { settings: { text: false, files: false } }),
      ['assignmentNothing'],
    ],
    ['questions', item('quiz', a), ['quizEmpty']],
    ['a question', question({ stem: inId('') }), ['questionStem']],
    ['an explanation', question({ explanation: inId('') }), ['questionExplanation']],
    ['a competency in force', question({ competencyId: a, level: 1 }), ['questionCompetency']],
    ['a level', question({ competencyId, level: null }), ['questionCompetency']],
    ['nothing', question({ competencyId, level: 3 }), []],
    ['choices', question({ choices: [{ text: inId('A'), correct: true }] }), ['questionOfKind']],
    ['points to be earned', question({ points: 0 }), ['quizNoPoints']],
    ['rules that hold together', quizWith({ feedback: 'tries' }), ['quizRules']],
    ['a pre-test', quizWith({ pretestKey: b }), ['pretestGone']],
    ['a pre-test beside itself', quizWith({ pretestKey: a }), ['pretestLater']],
    [
      'a title and questions of a section',
      quizWith({ timeLimitMinutes: 10 }, [{ ...heading, timeLimitMinutes: 11 }]),
      ['sectionLimits', 'sectionTitle', 'sectionEmpty'],
    ],
    [
      'questions to draw from',
      quizWith({}, [{ kind: 'draw', key: c, count: 2, points: 1, from: NOTHING_ASKED }]),
      ['drawTooFew'],
    ],
    [
      'an end',
      quizWith({}, [
        { kind: 'draw', key: b, count: 500, points: 1, from: NOTHING_ASKED },
        { kind: 'draw', key: c, count: 500, points: 1, from: NOTHING_ASKED },
      ]),
      ['quizTooLong'],
    ],
    [
      'a question of the bank',
      quizWith({}, [{ kind: 'bank', key: c, questionId: c, version: 1, points: 1 }]),
      ['bankGone'],
    ],
    ['survey questions', item('survey', a), ['surveyEmpty']],
    [
      'words of a survey question',
      survey({ ...asked, kind: 'text', text: inId('') }),
      ['surveyQuestion'],
    ],
    [
      'words of a scale',
      survey({ ...asked, kind: 'scale', text: inId('?'), low: inId(''), high: inId('Baik') }),
      ['surveyWords'],
    ],
    [
      'choices of a survey',
      survey({ ...asked, kind: 'choice', several: false, text: inId('?'), choices: [] }),
      ['surveyChoices'],
    ],
    ['files', files(), ['filesEmpty']],
    ['a file of the library', files({ name: 'hilang.svg', label: inId('x') }), ['fileGone']],
    ['a file in use', files({ name: 'arsip.svg', label: inId('x') }), ['fileArchived']],
    ['a label', files({ name: 'ada.svg', label: inId('') }), ['fileLabel']],
  ])('an item lacks %s', (_, one, missing) => {
    expect(codes(course(one))).toEqual(missing);
  });

  test('a text that cannot be published is named with why, one that is hard to read advised on', () => {
    const refusal = { code: 'lessonAttribute', params: { place: 'doc > 1' } };
    const texts = new Map([[a, { id: { ...text, refusal, hard: 2 } }]]);
    expect(checklist(course(lesson), { ...known, texts })).toEqual([
      { code: 'textRefused', level: 'must', language: 'id', refusal, moduleKey: M1, itemKey: a },
      { code: 'textHard', level: 'should', language: 'id', count: 2, moduleKey: M1, itemKey: a },
    ]);
  });

  test('a file a text refers to must be in the library', () => {
    const used = [{ name: 'hilang.svg', use: 'picture' as const }];
    const texts = new Map([[a, { id: { ...text, files: [...used, ...used] } }]]);
    expect(checklist(course(lesson), { ...known, texts })).toMatchObject([
      { code: 'fileGone', name: 'hilang.svg', itemKey: a },
    ]);
  });
});

describe('of conditions', () => {
  const with3 = (
    ofItems: Condition[][],
    ofModules: Condition[][] = [],
    required = [true, true, true],
  ): CourseContent => ({
    facts,
    modules: [M1, M2].map((key, at) => ({
      key,
      title: inId('Modul'),
      conditions: ofModules[at] ?? [],
      items: (at === 0 ? [a, b] : [c]).map((itemKey) => {
        const place = [a, b, c].indexOf(itemKey);
        const conditions = ofItems[place] ?? [];
        return item('lesson', itemKey, { conditions, required: required[place] });
      }),
    })),
  });
  const done = (key: string): Condition => ({ kind: 'item', key });
  const half: Condition = { kind: 'progress', percent: 50 };
  const inOrder: Condition = { kind: 'order' };

  test.each<[string, CourseContent, [string, string | null][]]>([
    ['none', with3([]), []],
    ['an item before', with3([[], [done(a)], [done(b)]]), []],
    ['an optional item before', with3([[], [done(a)]], [], [false, true, true]), []],
    ['itself', with3([[], [done(b)]]), [['conditionLater', b]]],
    ['a later one', with3([[done(b)]]), [['conditionLater', a]]],
    ['each other', with3([[done(b)], [done(a)]]), [['conditionLater', a]]],
    ['one that is gone', with3([[], [done(keyOf('item', 9))]]), [['conditionGone', b]]],
    ['a module after an item before it', with3([], [[], [done(b)]]), []],
    ['a module after one of its own', with3([], [[done(a)]]), [['conditionLater', null]]],
    ['order and dates', with3([[{ kind: 'date', from: '2026-01-01' }], [inOrder], [inOrder]]), []],
    ['half at the end', with3([[], [], [half]]), []],
    ['half at the beginning', with3([[half]]), []],
    [
      'half of everything',
      with3([[half], [half], [half]]),
      [
        ['neverOpens', a],
        ['neverOpens', b],
        ['neverOpens', c],
      ],
    ],
    [
      'order behind what never opens',
      with3([[half], [half], [inOrder]]),
      [
        ['neverOpens', a],
        ['neverOpens', b],
        ['neverOpens', c],
      ],
    ],
    ['a third where two wait for it', with3([[], [{ kind: 'progress', percent: 34 }]]), []],
    [
      '99 per cent before the last of two',
      with3([[], [{ kind: 'progress', percent: 99 }]], [[], []], [true, true, false]),
      [['neverOpens', b]],
    ],
  ])('%s', (_, content, problems) => {
    expect(conditionProblems(content).map(({ code, itemKey }) => [code, itemKey])).toEqual(
      problems,
    );
  });
});

describe('learning time', () => {
  const quiz = (questions: number, timeLimitMinutes: number | null) =>
    item('quiz', a, {
      quiz: { timeLimitMinutes, questions: Array.from({ length: questions }, aQuestion) },
    });
  test.each<[string, ContentItem, number, number]>([
    ['a lesson: reading it', lesson, 7.2, 8],
    ['a lesson without a text', lesson, 0, 0],
    ['a quiz: its time limit', quiz(10, 20), 0, 20],
    ['a quiz without one: a minute and a half a question', quiz(5, null), 0, 8],
    ['an assignment: reading and doing it', item('assignment', a), 3, 48],
    ['files: five minutes each', item('file', a, { settings: { files: [1, 2, 3] } }), 0, 15],
    [
      'a survey: half a minute a question',
      item('survey', a, { settings: { questions: [1, 2, 3] } }),
      0,
      2,
    ],
  ])('%s', (_, one, reading, minutes) => {
    expect(computedMinutes(one, reading)).toBe(minutes);
  });

  test('of a course is that of its required items, unless its author says otherwise', () => {
    const content = {
      ...course(lesson, item('survey', b, { minutes: 5 }), item('lesson', c, { required: false })),
      facts: { ...facts, credited: null },
    };
    const computed = computedByKey(
      content,
      new Map([
        [a, 9.5],
        [c, 100],
      ]),
    );
    expect(creditedMinutes(content, computed)).toBe(15);
    const said = { ...content, facts: { ...facts, credited: { minutes: 90, reason: 'x' } } };
    expect(creditedMinutes(said, computed)).toBe(90);
  });
});
