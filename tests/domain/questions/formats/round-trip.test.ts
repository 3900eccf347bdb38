import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readQuestionFile } from '#app/domain/questions/formats/read-question-file.server.ts';
import type {
  FiledQuestion,
  QuestionFormat,
} from '#app/domain/questions/formats/reading/question-file.ts';
import {
  formatEndings,
  writeQuestionFile,
} from '#app/domain/questions/formats/write-question-file.server.ts';
import { questionWorkSchema, type QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { newId } from '#app/platform/id.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';
import { shownBy } from '#app/question-types/localised.ts';
import { type QuestionKind, questionKinds } from '#app/question-types/rules-of.ts';
import { everyExample } from '#tests/support/question-works.ts';

type Beside = Partial<Omit<FiledQuestion, 'work'>>;
type Shared = Partial<
  Pick<QuestionWork, 'stem' | 'explanation' | 'points' | 'level' | 'difficulty'>
>;

/** Shows the numbers of the calculated examples. */
const stem = { id: 'Untuk {jumlah} dan {harga}:\nmana?', en: 'For {jumlah} and {harga}: which?' };

function filed(
  kind: QuestionKind,
  own: object,
  shared: Shared = {},
  beside: Beside = {},
): FiledQuestion {
  const work = questionWorkSchema.parse({
    ...{ key: newId(), stem, explanation: { id: '', en: '' }, points: 1 },
    ...{ competencyId: null, level: null, ...shared, kind, ...own },
  });
  return { work, category: [], tags: [], competency: null, pictures: new Map(), ...beside };
}

async function again(
  questions: FiledQuestion[],
  format: QuestionFormat,
  language: Language = 'id',
) {
  const { bytes, notes } = await writeQuestionFile(questions, format, language);
  const name = `soal.${formatEndings[format]}`;
  return { ...(await readQuestionFile({ name, bytes }, language)), notes, text: String(bytes) };
}

/** What a question is, whichever key it has got. */
function said({ work, category, tags, competency }: FiledQuestion) {
  return { ...work, key: '', category, tags, competency };
}

/** The kinds that each format carries whole, whatever their author wrote. */
const WHOLE: Record<QuestionFormat, QuestionKind[]> = {
  csv: [...questionKinds],
  xlsx: [...questionKinds],
  moodle: ['single', 'multiple', 'true_false', 'short_text', 'matching', 'ordering'],
  gift: ['single', 'multiple', 'true_false', 'short_text', 'matching'],
  aiken: [],
};

/** What is said of a question that is not in the file at all. */
const LEFT_OUT = new Set<string>(['kindNot', 'powerNot']);

const examples = everyExample().flatMap(({ kind, alike }) =>
  alike.map((own, at) => ({ kind, own, name: `${kind} ${at}` })),
);

describe.each(Object.keys(WHOLE) as QuestionFormat[])('%s', (format) => {
  test.each(examples)(
    '$name comes back as it was, or what it loses is said',
    async ({ kind, own }) => {
      const question = filed(
        kind,
        own,
        {},
        { category: ['Kepegawaian', 'A/B > C'], tags: ['asn'] },
      );
      const { questions, findings, notes } = await again([question], format);
      const told = notes.filter(({ code }) => code !== 'settingsHere');
      if (WHOLE[format].includes(kind)) expect(told).toEqual([]);
      if (told.some(({ code }) => LEFT_OUT.has(code))) return expect(questions).toEqual([]);
      if (told.length === 0) expect(findings).toEqual([]);
      if (told.length === 0) expect(questions.map(said)).toEqual([said(question)]);
      else expect(questions.map(({ work }) => work.kind)).toEqual([kind]);
    },
  );

  test.each(examples)('$name in one language comes back as it was', async ({ kind, own }) => {
    const one = inIndonesian({ kind, own });
    const question = filed(kind, one, { stem: { ...stem, en: '' } });
    const { questions, notes } = await again([question], format);
    const told = notes.filter(({ code }) => code !== 'settingsHere');
    if (
      format === 'moodle' &&
      !['matrix', 'scenario', 'essay', 'file_upload', 'calculated'].includes(kind)
    )
      expect(told).toEqual([]);
    if (told.length === 0) expect(questions.map(said)).toEqual([said(question)]);
  });
});

/** The same said in Indonesian alone. */
function inIndonesian({ own }: { kind: QuestionKind; own: object }): object {
  const one = (text: Localised) => ({ '!': text.id });
  const marked = JSON.stringify(shownBy(own, one as never));
  return JSON.parse(marked.replace(/\{"!":("(?:[^"\\]|\\.)*")\}/g, '{"id":$1,"en":""}')) as object;
}

describe('texts', () => {
  /** Signs that mean something in one of the formats. */
  const odd = fc.constantFrom(
    ...[...':#={}~\\%<>&"\'[](),;|*@+-$/\n\t.!éß漢ع😀 '],
    '->',
    '//',
    ']]>',
    '[html]',
    '&amp;',
    '%50%',
    '$CATEGORY:',
    '####',
    '::',
    'ANSWER: A',
  );
  const word = fc.stringMatching(/^[a-zA-Z]{1,6}$/);
  const text = fc
    .array(fc.oneof(odd, word, word), { minLength: 1, maxLength: 12 })
    .map((parts) =>
      parts
        .join('')
        .replace(/[\t ]+/g, ' ')
        .replace(/ *\n+ */g, '\n')
        .trim(),
    )
    .filter((one) => one !== '' && !/^[\n•]/.test(one));
  const both = fc.record({ id: text, en: fc.oneof(text, fc.constant('')) });

  test.each(['gift', 'moodle', 'csv', 'xlsx'] as const)('%s keeps every sign', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        both,
        both,
        fc.uniqueArray(text, { minLength: 2, maxLength: 5 }),
        async (asked, explanation, choices) => {
          const own = {
            choices: choices.map((one, at) => ({ text: { id: one, en: '' }, correct: at === 1 })),
          };
          const question = filed('single', own, { stem: asked, explanation });
          const { questions } = await again([question], format);
          expect(questions.map(said)).toEqual([said(question)]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each(['gift', 'moodle', 'csv', 'xlsx'] as const)(
    '%s keeps what is typed',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(
            text.filter((one) => !one.includes('->') && !one.includes('\n')),
            { minLength: 1, maxLength: 5 },
          ),
          async (accepted) => {
            const question = filed('short_text', {
              accepted,
              partly: [{ text: 'x', percent: 40 }],
            });
            const { questions } = await again([question], format);
            expect(questions.map(said)).toEqual([said(question)]);
          },
        ),
        { numRuns: 100 },
      );
    },
  );
});

test('Aiken carries one choice of several on its lines, in both languages', async () => {
  const choices = [0, 1, 2].map((at) => ({
    text: { id: `Pilihan ${at}`, en: `Choice ${at}` },
    correct: at === 1,
  }));
  const question = filed('single', { choices }, { stem: { id: 'Mana?', en: 'Which?' } });
  const { questions, notes } = await again([question], 'aiken');
  expect(notes).toEqual([]);
  expect(questions.map(said)).toEqual([said(question)]);
});

test('what stands beside a question comes back', async () => {
  const own = { correct: true };
  const shared = {
    points: 7,
    level: 3,
    difficulty: 5,
    explanation: { id: 'Karena.', en: 'Because.' },
  };
  const beside = { tags: ['a b', 'c'], competency: 'M.1 & 2', category: ['Satu', 'Dua'] };
  const question = filed('true_false', own, shared, beside);
  for (const format of ['gift', 'moodle', 'csv', 'xlsx'] as const) {
    const { questions } = await again([question, filed('true_false', own)], format, 'en');
    expect(questions.map(said)).toEqual([said(question), said(filed('true_false', own))]);
  }
});

test('pictures come back with what they show, or it is said that they do not', async () => {
  const alts = { id: 'Peta "kota" & <lingkar>', en: 'A map' };
  const shown = [
    { name: 'peta-1.webp', alt: alts },
    { name: 'bagan.svg', alt: { id: '', en: '' } },
  ];
  const pictures = new Map([
    ['peta-1.webp', new Uint8Array([0, 1, 2, 255])],
    ['bagan.svg', new Uint8Array([60, 62])],
  ]);
  const own = { correct: true, pictures: shown };
  const question = filed('true_false', own, {}, { pictures });
  const { questions, findings, notes } = await again([question], 'moodle');
  expect([findings, notes]).toEqual([[], []]);
  expect(questions.map(said)).toEqual([said(question)]);
  expect(questions[0]?.pictures).toEqual(pictures);
  for (const format of ['gift', 'csv', 'xlsx'] as const) {
    const { questions, notes } = await again([question], format);
    expect(notes.map(({ code }) => code)).toContain('picturesNot');
    expect(questions.map(said)).toEqual([{ ...said(question), pictures: [] }]);
  }
});
