import { beforeAll, expect, test } from 'vitest';

import { handInAssignment } from '#app/domain/assessment/hand-in-assignment.server.ts';
import { markSubmission } from '#app/domain/assessment/mark-submission.server.ts';
import type { ContentItem, SurveyQuestion } from '#app/domain/catalogue/course-content.ts';
import { startDraft } from '#app/domain/catalogue/draft/start-draft.server.ts';
import { handIn } from '#app/domain/catalogue/review/hand-in.server.ts';
import { sendBack } from '#app/domain/catalogue/review/send-back.server.ts';
import { answerSurvey } from '#app/domain/evaluation/answer-survey.server.ts';
import { LEAST_ANSWERS } from '#app/domain/evaluation/shown-answers.ts';
import type { SurveyAnswers } from '#app/domain/evaluation/survey-answers.ts';
import { describeAsset } from '#app/domain/media/describe-asset.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now, setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { HOSTILE_MARKUP } from '#tests/support/hostile-text.ts';
import { parseHtml } from '#tests/support/parse-html.ts';
import {
  addItem,
  addModule,
  aDrawing,
  aNewCourse,
  changeFacts,
  changeItem,
  inId,
  publishNow,
  write,
} from '#tests/support/studio.ts';
import { aLearnerOf } from '#tests/support/versions.ts';
import { openProduct, type Visitor } from '#tests/support/visitor.ts';

/** Every field of a course that takes words and is no block of a lesson or question of a quiz. */
const FIELDS = [
  ...['course', 'summary', 'description', 'provider', 'reason', 'module', 'moduleAgain'],
  ...['lesson', 'text', 'textAgain', 'term', 'meaning', 'assignment', 'instructions'],
  ...['work', 'feedback', 'fileName', 'label', 'page', 'mediaTitle', 'alt', 'survey'],
  ...['scale', 'low', 'high', 'asked', 'answer', 'open', 'opinion'],
  ...['firstNews', 'news', 'reviewNote', 'search'],
] as const;
type Field = (typeof FIELDS)[number];
type Say = (field: Field) => string;

/** Characters that the shortest of these fields takes. */
const SHORTEST = 200;
const marked = (field: Field) => `Ruas-${field}-`;

const plain: Say = (field) => `${marked(field)} kata biasa`;
const hostile: Say = (field) => words[field];

/** The name of the field, and as many of the hostile texts as fit; each field goes on where the one before it ended. */
const words = Object.fromEntries(
  (function* () {
    let next = 0;
    for (const field of FIELDS) {
      let said = marked(field);
      for (;;) {
        const more = ` ${HOSTILE_MARKUP[next % HOSTILE_MARKUP.length]}`;
        if (said.length + more.length > SHORTEST) break;
        said += more;
        next += 1;
      }
      yield [field, said] as const;
    }
  })(),
) as Record<Field, string>;

/** Of the studio, where a course is written, read again and marked. */
const STUDIO = ['course', 'item', 'history', 'preview', 'review', 'version', 'su', 'media'];
const openStudio = () => openProduct(...STUDIO.map((name) => `routes/studio/${name}`));
const openLearning = () => {
  const pages = ['c', 'my-learning', 'version', 'lesson', 'assignment', 'survey', 'files'];
  return openProduct(...pages.map((name) => `routes/learn/${name}`));
};

let pages: { path: string; plain: string; hostile: string }[];

beforeAll(async () => {
  const learning = await openLearning();
  const open = async (say: Say) => {
    const course = await aCourseThatSays(say);
    const learner = await learning.visitor(course.learner.accountId);
    return [
      ...course.sentBack,
      ...(await read(course.author, studioPages(course, say))),
      ...(await read(learner, learnerPages(course, say))),
    ];
  };
  await aCourseThatSays(plain); // lists of several look other than those of one
  const [usual, odd] = [await open(plain), await open(hostile)];
  pages = usual.map(({ path, text }, at) => ({ path, plain: text, hostile: odd[at]!.text }));
}, 120_000);

test('the fields say every hostile text between them', () => {
  const said = Object.values(words).join('\n');
  expect(HOSTILE_MARKUP.filter((text) => !said.includes(text))).toEqual([]);
});

test.each(FIELDS)('what is said of %s is read on some page as it was written', (field) => {
  const said = field === 'fileName' ? marked(field) : onOneLine(words[field]); // names of files are tidied
  expect(pages.filter(({ hostile }) => readOn(hostile).includes(said))).not.toEqual([]);
});

test('no page has an element, an attribute or a script that plain words do not have', () => {
  for (const { path, plain, hostile } of pages) {
    const [usual, odd] = [parseHtml(plain), parseHtml(hostile)];
    const known = new Set([...usual.querySelectorAll('*')].map(shapeOf));
    const strange = [...odd.querySelectorAll('*')].filter((one) => !known.has(shapeOf(one)));
    expect(
      strange.map(({ outerHTML }) => outerHTML.slice(0, 300)),
      path,
    ).toEqual([]);
    const scripts = (page: Document) => page.querySelectorAll('script').length;
    expect(scripts(odd), path).toBe(scripts(usual));
    expect(
      addresses(odd).filter((address) => !OWN.test(address)),
      path,
    ).toEqual([]);
  }
});

const shapeOf = ({ localName, attributes }: Element) =>
  [localName, ...[...attributes].map(({ name }) => name).sort()].join(' ');

/** Addresses of the product, places of a page, and addresses for mail. */
const OWN = /^(\/(?!\/)|[#?]|mailto:)/;

function addresses(page: Document): string[] {
  const names = ['href', 'src', 'action', 'formaction', 'poster', 'srcset', 'data'];
  return names.flatMap((name) =>
    [...page.querySelectorAll(`[${name}]`)].flatMap((one) => one.getAttribute(name) || []),
  );
}

/** What is read on a page or stands in its fields. */
function readOn(html: string): string {
  const page = parseHtml(html);
  const fields = [...page.querySelectorAll('[value], [alt], [title], [placeholder]')];
  const values = fields.flatMap((one) =>
    ['value', 'alt', 'title', 'placeholder'].flatMap((name) => one.getAttribute(name) ?? []),
  );
  for (const script of page.querySelectorAll('script')) script.remove();
  return onOneLine([page.body.textContent, ...values].join(' '));
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

type Course = Awaited<ReturnType<typeof aCourseThatSays>>;

/** A course in its second version and once more in writing, with somebody who has done all of it. */
async function aCourseThatSays(say: Say) {
  const manager = await aHolder('training_manager');
  const drawing = await aDrawing('alur.svg', newId());
  const asset = await db.mediaAsset.findFirstOrThrow({ where: { name: drawing } });
  await describeAsset(manager, asset.id, { title: say('mediaTitle'), alt: inId(say('alt')) });
  const courseId = await aNewCourse(manager, say('course'));
  await changeFacts(manager, courseId, {
    ...{ summary: inId(say('summary')), description: inId(say('description')) },
    ...{ provider: say('provider'), credited: { minutes: 45, reason: say('reason') } },
  });
  const moduleKey = await addModule(manager, courseId, say('module'));
  const add = (kind: ContentItem['kind'], title: Field) =>
    addItem(manager, courseId, moduleKey, kind, say(title));
  const keys = {
    lesson: await add('lesson', 'lesson'),
    assignment: await add('assignment', 'assignment'),
    survey: await add('survey', 'survey'),
    file: await add('file', 'page'),
  };
  await write(manager, courseId, keys.lesson, say('text'), {
    type: 'paragraph',
    content: [
      {
        ...{ type: 'text', text: say('term') },
        marks: [{ type: 'term', attrs: { definition: say('meaning') } }],
      },
    ],
  });
  await write(manager, courseId, keys.assignment, say('instructions'));
  await changeItem(manager, courseId, keys.assignment, (item) =>
    item.kind === 'assignment' ? { ...item, settings: { text: true, files: true } } : item,
  );
  const asked = questionsThatSay(say);
  await changeItem(manager, courseId, keys.survey, (item) =>
    item.kind === 'survey' ? { ...item, settings: { questions: asked } } : item,
  );
  await changeItem(manager, courseId, keys.file, (item) => ({
    ...(item as Extract<ContentItem, { kind: 'file' }>),
    settings: { files: [{ name: drawing, label: inId(say('label')) }] },
    conditions: [{ kind: 'item', key: keys.lesson }],
  }));

  const base = `/studio/courses/${courseId}`;
  await handIn(manager, courseId);
  await sendBack(manager, courseId, { note: say('reviewNote') });
  const author = await (await openStudio()).visitor(manager.accountId);
  const sentBack = await read(author, [base, `${base}/review`]);

  const first = await publishNow(manager, courseId, { note: say('firstNews') });
  const { learner, enrollmentId } = await aLearnerOf({ offeringId: first.offeringId! });
  const items = await itemsOf(first.versionId);
  const submissionId = await workOf(learner, enrollmentId, items['assignment']!, say);
  await opinionsOf(first.offeringId!, items['survey']!, {
    ...{ [asked[0]!.key]: 4, [asked[2]!.key]: say('opinion') },
  });
  const mark = { result: 'returned' as const, feedback: say('feedback') };
  await markSubmission(manager, submissionId, mark);

  await startDraft(manager, courseId);
  await write(manager, courseId, keys.lesson, say('textAgain'));
  await addItem(
    manager,
    courseId,
    await addModule(manager, courseId, say('moduleAgain')),
    'assignment',
    say('work'),
  ).then((key) => write(manager, courseId, key, say('instructions')));
  await publishNow(manager, courseId, { note: say('news') });
  await startDraft(manager, courseId);
  const { slug } = await db.course.findUniqueOrThrow({ where: { id: courseId } });
  return {
    ...{ learner, courseId, base, keys, items, enrollmentId, submissionId, slug },
    ...{ assetId: asset.id, author, sentBack },
  };
}

function questionsThatSay(say: Say): SurveyQuestion[] {
  const base = (text: Field) => ({ key: newId(), text: inId(say(text)), required: false });
  const choices = [say('answer'), 'Lain'].map((text) => ({ key: newId(), text: inId(text) }));
  return [
    { ...base('scale'), kind: 'scale', low: inId(say('low')), high: inId(say('high')) },
    { ...base('asked'), kind: 'choice', several: false, choices },
    { ...base('open'), kind: 'text' },
  ];
}

async function itemsOf(versionId: string): Promise<Record<string, string>> {
  const items = await db.courseItem.findMany({ where: { module: { versionId } } });
  return Object.fromEntries(items.map(({ kind, id }) => [kind, id]));
}

/** As many as are needed for answers to be shown, on a day that is over. */
async function opinionsOf(offeringId: string, courseItemId: string, answers: SurveyAnswers) {
  setClock(new Date(now().getTime() - 2 * 86_400_000));
  for (let n = 0; n < LEAST_ANSWERS; n++) {
    const { learner, enrollmentId } = await aLearnerOf({ offeringId });
    await answerSurvey(learner, { enrollmentId, courseItemId }, answers);
  }
  setClock(null);
}

async function workOf(learner: Actor, enrollmentId: string, courseItemId: string, say: Say) {
  const place = { enrollmentId, courseItemId };
  const file = { name: `${say('fileName')}.pdf`, bytes: Buffer.from('%PDF-1.7\n%%EOF') };
  const work = { text: say('work'), files: [file] };
  return (await handInAssignment(learner, place, work)).submissionId;
}

function studioPages({ base, keys, courseId, submissionId, assetId }: Course, say: Say): string[] {
  const query = encodeURIComponent(say('search'));
  const itemPages = Object.values(keys).flatMap((key) => [
    `${base}/items/${key}`,
    `${base}/preview/${key}`,
  ]);
  return [
    ...['', '/facts', '/authors', `/authors?q=${query}`, '/review', '/versions'].map(
      (page) => base + page,
    ),
    ...[`${base}/versions/1`, `${base}/versions/2`, `${base}/versions/2?against=1`, ...itemPages],
    ...[`${base}/items/${keys.lesson}/history?text=id`, `${base}/items/${keys.file}?find=${query}`],
    ...[`${base}?open=${keys.file}`, `${base}/surveys/${keys.survey}`],
    ...['/studio', `/studio?q=${query}`, `/studio/courses/new?from=${courseId}`],
    ...['/studio/submissions', '/studio/submissions?state=all'],
    ...[`/studio/submissions/${submissionId}`],
    ...['/studio/media', `/studio/media?q=${query}`, `/studio/media/${assetId}`],
  ];
}

function learnerPages({ slug, enrollmentId, items }: Course, say: Say): string[] {
  const query = encodeURIComponent(say('search'));
  const mine = `/learn/${enrollmentId}`;
  return [
    ...['/catalogue', `/catalogue?q=${query}`, `/courses/${slug}`, '/learn', mine],
    ...[`${mine}/version`, `${mine}/items/${items['lesson']}`],
    ...[`${mine}/assignments/${items['assignment']}`, `${mine}/surveys/${items['survey']}`],
    ...[`${mine}/files/${items['file']}`],
  ];
}

async function read(visitor: Visitor, paths: string[]) {
  const shown: { path: string; text: string }[] = [];
  for (const path of paths) {
    const { status, text } = await visitor.get(path);
    expect(status, path).toBe(200);
    shown.push({ path, text });
  }
  return shown;
}
