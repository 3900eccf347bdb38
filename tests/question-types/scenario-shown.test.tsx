import { expect, test } from 'vitest';

import { answerIn, controlNames } from '#app/question-types/answer-parts.ts';
import { answerOf } from '#app/question-types/answers-of.tsx';
import { shownIn } from '#app/question-types/localised.ts';
import { partKinds, rulesOf } from '#app/question-types/rules-of.ts';
import { reviewOfKind } from '#app/question-types/reviews-of.tsx';
import { everyExample, keyed } from '#tests/support/question-works.ts';
import { anEditor } from '#tests/support/shown-composer.tsx';
import { nameOf, sentOf, textOf, wholePage } from '#tests/support/shown-page.tsx';

const both = (text: string) => ({ id: text, en: `${text} (en)` });
const inside = everyExample().filter(({ kind }) => (partKinds as string[]).includes(kind));
const part = (kind: string, work: object, weight = 1) => ({
  ...{ kind, weight, work },
  stem: both(`Pertanyaan ${kind}`),
});
const isTrue = part('true_false', { correct: true });
const rules = rulesOf('scenario');
const Answer = answerOf('scenario');
const Review = reviewOfKind('scenario');

function asked(work: object) {
  const question = keyed('scenario', work);
  const put = shownIn(rules.put(question.content, question.draw), 'id');
  return { question, put, right: rules.right(question) };
}

test.each(inside)('a part of the kind $kind is answered as it would be alone', async (example) => {
  const { put, right } = asked({ parts: [part(example.kind, example.alike[0]!), isTrue] });
  const page = await wholePage(
    <Answer put={put} answer={right} name={controlNames('q.1')} label="Jawaban soal 1" />,
  );
  expect(answerIn(sentOf(page), 'q.1').sort()).toEqual(right.toSorted());
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const legends = [...page.querySelectorAll('legend')].map((legend) => legend.textContent);
  expect(legends).toEqual(
    expect.arrayContaining([
      `Bagian 1 Pertanyaan ${example.kind}`,
      'Bagian 2 Pertanyaan true_false',
    ]),
  );
});

test('what has no other name is called after its question and its part', async () => {
  const text = { accepted: ['KPK'] };
  const { put } = asked({ parts: [isTrue, part('short_text', text)] });
  const page = await wholePage(
    <Answer put={put} answer={[]} name={controlNames('q.1')} label="Jawaban soal 1" />,
  );
  expect(nameOf(page, page.querySelector('input:not([type=radio])')!)).toBe(
    'Jawaban soal 1, bagian 2',
  );
});

test('each part is read again with what it earned', async () => {
  const opinion = {
    rows: [{ text: both('Saya siap'), right: null }],
    columns: [both('Tidak'), both('Ya')],
    scored: false,
  };
  const parts = [isTrue, isTrue, isTrue, part('matrix', opinion)];
  const { put, question, right } = asked({ parts });
  const answer = ['0=true', '1=false'];
  const said = async (shares: Record<string, number> | null) =>
    [
      ...(
        await wholePage(
          <Review
            put={put}
            answer={answer}
            full={false}
            shares={shares}
            released={{ right, key: question.key }}
          />,
        )
      ).querySelectorAll('ol > li > div:first-child'),
    ].map((head) => head.textContent);
  expect(await said(rules.shares!(question, answer))).toEqual([
    'Bagian 1Benar',
    'Bagian 2Salah',
    'Bagian 3Tidak dijawab',
    'Bagian 4Tidak dinilai',
  ]);
});

test.each(inside)('authors read what is right of a part of the kind $kind', async (example) => {
  const { put, question, right } = asked({
    parts: [part(example.kind, example.alike[0]!), isTrue],
  });
  const alone = keyed(example.kind, example.alike[0]!);
  const Alone = reviewOfKind(example.kind);
  const aloneRight = rulesOf(example.kind).right(alone);
  const alonePut = shownIn(rulesOf(example.kind).put(alone.content, alone.draw), 'id');
  const page = await wholePage(
    <Review put={put} answer={null} full={null} released={{ right, key: question.key }} />,
  );
  const read = await wholePage(
    <Alone
      put={alonePut}
      answer={null}
      full={null}
      released={{ right: aloneRight, key: alone.key }}
    />,
  );
  expect(page.querySelector('ol > li')!.textContent).toContain(textOf(read));
});

const button = (page: Document, words: string) =>
  [...page.querySelectorAll('button')].find((one) => nameOf(page, one) === words)!;

test.each(inside)('a part of the kind $kind is written in the fields of its kind', (example) => {
  for (const inner of example.alike) {
    const work = { parts: [part(example.kind, inner, 3), isTrue] };
    expect(anEditor('scenario', work).saved()).toEqual(work);
  }
});

test.each(partKinds)(
  'a part of the kind %s is added, moved and removed without a script',
  (kind) => {
    const editor = anEditor('scenario', { parts: [isTrue] });
    const kinds = () =>
      (editor.saved() as { parts: { kind: string }[] }).parts.map((one) => one.kind);
    const adding = editor
      .page()
      .querySelectorAll('[role=group][aria-label="Tambah bagian"] button');
    editor.press(adding[partKinds.indexOf(kind)]!);
    expect(kinds()).toEqual(['true_false', kind]);
    // What is new stands open.
    expect(
      [...editor.page().querySelectorAll('ol > li > details')].at(-1)!.hasAttribute('open'),
    ).toBe(true);
    editor.press(button(editor.page(), 'Naikkan bagian 2'));
    expect(kinds()).toEqual([kind, 'true_false']);
    editor.press(button(editor.page(), 'Hapus bagian 1'));
    expect(editor.saved()).toEqual({ parts: [isTrue] });
  },
);

test('a list inside a part grows by its own button', () => {
  const choices = [
    { text: both('A'), correct: true },
    { text: both('B'), correct: false },
  ];
  const editor = anEditor('scenario', { parts: [isTrue, part('single', { choices })] });
  const fields = () =>
    [...editor.page().querySelectorAll('[name^="parts[1].fields.choices"][name$=".at"]')].length;
  expect(fields()).toBe(2);
  editor.press(button(editor.page(), 'Tambah pilihan'));
  expect(fields()).toBe(3);
  expect(editor.saved()).toEqual({ parts: [isTrue, part('single', { choices })] });
});

test('ten parts are the most', () => {
  const editor = anEditor('scenario', { parts: Array.from({ length: 10 }, () => isTrue) });
  expect(editor.page().querySelector('[role=group][aria-label="Tambah bagian"]')).toBeNull();
});
