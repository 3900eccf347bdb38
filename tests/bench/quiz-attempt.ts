import { decode } from 'turbo-stream';

import { must, questionsOn, type QuizVisitor } from './quiz-visitors.ts';

const PAGES = 4;
const PER_PAGE = 5;
const QUESTIONS = PAGES * PER_PAGE;

type Action = <T>(name: string, work: () => Promise<T>) => Promise<T>;
/** How a whole attempt is made: eleven actions. */
export type Way = (visitor: QuizVisitor, round: number, action: Action) => Promise<void>;

type Question = { id: string; base: number; choices: string[] };

/** As a browser without the script: pages, forms and redirects. */
export const byDocuments: Way = async ({ visitor, start }, round, action) => {
  await action('view', async () => {
    const view = await visitor.get(start);
    must(view.status === 200 && view.text.includes(`"${start}`), 'the quiz page');
  });
  let page = await action('start', async () => visitor.follow(await visitor.post(start, {})));
  const attempt = withoutQuery(page.path);

  for (let number = 1; number <= PAGES; number++) {
    const answers = answersTo(questionsOn(page.text), number, round);
    await action('autosave', () => autosave(visitor, attempt, answers));
    page = await action('next', async () => {
      const form = new URLSearchParams({ go: number < PAGES ? String(number + 1) : 'summary' });
      for (const { questionId, sequence, answer } of answers) {
        form.set(`n.${questionId}`, String(sequence));
        form.set(`q.${questionId}`, answer[0] ?? '');
      }
      return visitor.follow(await visitor.post(attempt, form));
    });
    must(page.status === 200, `what follows page ${number}`);
  }
  must(page.path === `${attempt}/summary`, 'the summary');

  await action('submit', async () => {
    const result = await visitor.follow(await visitor.post(`${attempt}/summary`, {}));
    must(result.path === `${attempt}/result`, 'the result');
    must(result.text.includes(`Soal ${QUESTIONS}`), 'the review of the last question');
  });
};

/** As a browser with the script: the first page whole, then the data of the pages. */
export const byScript: Way = async ({ visitor, start }, round, action) => {
  await action('view', async () => {
    const view = await visitor.get(start);
    must(view.status === 200 && view.text.includes(`"${start}`), 'the quiz page');
  });
  const { attempt, first } = await action('start', async () => {
    const begun = await visitor.post(`${start}.data`, {});
    const to = /\/learn\/[^"]+\/attempts\/[0-9a-f-]{36}/.exec(begun.text)?.[0] ?? '';
    must(to !== '', 'the way to the attempt');
    return { attempt: to, first: await visitor.get(`${to}.data`) };
  });

  let text = first.text;
  for (let number = 1; number <= PAGES; number++) {
    const answers = answersTo(await questionsIn(text), number, round);
    await action('autosave', () => autosave(visitor, attempt, answers));
    text = await action('next', async () => {
      const path = number < PAGES ? `.data?page=${number + 1}` : '/summary.data';
      const next = await visitor.get(`${attempt}${path}`);
      must(next.status === 200, `what follows page ${number}`);
      return next.text;
    });
  }
  must(text.includes('"answered"'), 'the summary');

  await action('submit', async () => {
    const handed = await visitor.post(`${attempt}/summary.data`, {});
    must(handed.text.includes(`${attempt}/result`), 'the way to the result');
    const result = await visitor.get(`${attempt}/result.data`);
    must(result.text.includes(`Soal ${QUESTIONS}`), 'the review of the last question');
    must(result.text.includes('"graded"'), 'the attempt is graded');
  });
};

function answersTo(questions: Question[], page: number, round: number) {
  must(questions.length === PER_PAGE, `five questions on page ${page}`);
  return questions.map(({ id, base, choices }, i) => ({
    questionId: id,
    sequence: base + 1,
    answer: [choices[(round + i) % choices.length] ?? ''],
  }));
}

async function autosave(
  visitor: QuizVisitor['visitor'],
  attempt: string,
  answers: ReturnType<typeof answersTo>,
): Promise<void> {
  const saved = await visitor.postJson(`${attempt}/answers`, { answers });
  must(saved.status === 200, 'the save is acknowledged');
  const { receipts } = JSON.parse(saved.text) as { receipts: { stored: boolean }[] };
  must(receipts.filter(({ stored }) => stored).length === PER_PAGE, 'five answers stored');
}

type PageData = {
  data?: { questions?: { id: string; sequence: number; put: { choices: { id: string }[] } }[] };
};

/** The questions in the data of a page. */
async function questionsIn(text: string): Promise<Question[]> {
  const { value } = await decode(new Blob([text]).stream());
  const routes = Object.values(value as Record<string, PageData>);
  const questions = routes.find(({ data }) => data?.questions)?.data?.questions ?? [];
  return questions.map(({ id, sequence, put }) => ({
    id,
    base: sequence,
    choices: put.choices.map((choice) => choice.id),
  }));
}

function withoutQuery(path: string): string {
  const [bare = ''] = path.split('?');
  must(bare.includes('/attempts/'), 'the first page of the attempt');
  return bare;
}
