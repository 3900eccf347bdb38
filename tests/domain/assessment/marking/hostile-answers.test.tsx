import { describe, expect, test } from 'vitest';

import { AnnotatedText } from '#app/ui/annotated-text.tsx';
import { passageOf } from '#app/domain/assessment/marking/passage.ts';
import { reviewOfKind } from '#app/question-types/reviews-of.tsx';
import { answerOf } from '#app/question-types/answers-of.tsx';
import { controlNames } from '#app/question-types/answer-parts.ts';
import { AnswerFiles } from '#app/question-types/file-upload/answer-files.tsx';
import { HOSTILE_MARKUP, ODD_TEXT } from '#tests/support/hostile-text.ts';
import { textOf, wholePage } from '#tests/support/shown-page.tsx';

const Essay = answerOf('essay');
const EssayReview = reviewOfKind('essay');
const FilesReview = reviewOfKind('file_upload');
const essay = { minWords: 100, maxWords: 300, template: 'Kerangka' };

/** What of it could run: an element that nobody of us has put there, or an attribute that is code. */
function runs(page: Document): string[] {
  const odd = [...page.querySelectorAll('script, iframe, img, svg, object, embed, style, link')];
  const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(
      ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
    ),
  );
  return [...odd.map(({ localName }) => localName), ...handlers.map(({ name }) => name)];
}

/** Pages here hold no `style=`, whoever writes it. */
const texts = [...HOSTILE_MARKUP, ...ODD_TEXT]
  .filter((text) => text.trim() !== '')
  .map((text) => text.replaceAll('style=', 'onclick='));

describe.each(texts)('hostile text %#', (text) => {
  test('is text in an answer, in a remark and as the name of a file', async () => {
    const found = passageOf(text, text.trim().split(/\s+/)[0] ?? '');
    const annotations = [{ start: found?.start ?? 0, end: found?.end ?? 1, comment: text }];
    const files = [{ id: 'f1', name: text, size: 3, href: '/files/answers/f1' }];
    const page = await wholePage(
      <>
        <AnnotatedText text={text} annotations={annotations} id="a" />
        <EssayReview put={essay} answer={[text]} full={null} released={null} />
        <AnswerFiles.Provider value={{ files, uploading: null }}>
          <FilesReview put={{}} answer={['file=f1', `text=${text}`]} full={null} released={null} />
        </AnswerFiles.Provider>
      </>,
    );
    expect(runs(page)).toEqual([]);
    expect(textOf(page).replace(/\s+/g, '')).toContain(text.replace(/\s+/g, ''));
  });

  test('is text in the control it was typed into', async () => {
    const page = await wholePage(
      <Essay put={essay} answer={[text]} name={controlNames('q.1')} label="Jawaban soal 1" />,
    );
    expect(runs(page)).toEqual([]);
    expect(page.querySelectorAll('textarea > *')).toHaveLength(0);
  });
});

test('an essay is one control with a name and what is asked of its length', async () => {
  const page = await wholePage(
    <Essay put={essay} answer={[]} name={controlNames('q.1')} label="Jawaban soal 1" />,
  );
  const area = page.querySelector('textarea')!;
  expect(area.getAttribute('aria-label')).toBe('Jawaban soal 1');
  const hint = page.getElementById(area.getAttribute('aria-describedby')!);
  expect(hint?.textContent).toContain('Antara 100 dan 300 kata.');
});
