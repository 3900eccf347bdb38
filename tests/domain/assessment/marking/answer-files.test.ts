import { describe, expect, test } from 'vitest';

import { answerFile } from '#app/domain/assessment/answer-files/answer-file.server.ts';
import { attemptFiles } from '#app/domain/assessment/answer-files/attempt-files.server.ts';
import {
  MOST_UPLOADS,
  uploadAnswerFiles,
} from '#app/domain/assessment/answer-files/upload-answer-files.server.ts';
import { answerView } from '#app/domain/assessment/marking/answer-view.server.ts';
import { ownAttempt } from '#app/domain/assessment/own-attempt.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { anAuthorOf } from '#tests/support/coursework.ts';
import { aPdf, aQuizByHand } from '#tests/support/hand-work.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import { aParticipant } from '#tests/support/quiz.ts';

async function begun(rules: object = {}) {
  const quiz = await aQuizByHand(null, rules);
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const path = { ...place, attemptId };
  const upload = (...files: { name: string; bytes: Uint8Array }[]) =>
    uploadAnswerFiles(actor, path, quiz.filesId, files);
  const answer = async () => (await ownAttempt(actor, path)).answers[quiz.filesId]?.answer ?? [];
  return { quiz, actor, path, attemptId, upload, answer };
}

describe('uploading', () => {
  test('files become the answer; the newest stay where there is room for two', async () => {
    const { actor, path, upload, answer } = await begun();
    await upload(aPdf('satu.pdf'));
    await upload(aPdf('dua.pdf'), aPdf('tiga.pdf'));
    const files = await attemptFiles(actor, path);
    expect(files.map(({ name }) => name)).toEqual(['satu.pdf', 'dua.pdf', 'tiga.pdf']);
    expect(await answer()).toEqual(
      files
        .slice(1)
        .map(({ id }) => `file=${id}`)
        .sort(),
    );
    await upload(aPdf('satu.pdf')); // the same bytes: the same file
    expect(await attemptFiles(actor, path)).toHaveLength(3);
    expect(await answer()).toContain(`file=${files[0]!.id}`);
  });

  test('two of one name are both kept', async () => {
    const { actor, path, upload } = await begun();
    await upload({ name: 'laporan.pdf', bytes: Buffer.from('%PDF-1 a') });
    await upload({ name: 'laporan.pdf', bytes: Buffer.from('%PDF-1 b') });
    const names = (await attemptFiles(actor, path)).map(({ name }) => name);
    expect(names).toEqual(['laporan.pdf', '2-laporan.pdf']);
  });

  test.each([
    ['required', []],
    ['filesMany', [aPdf('a.pdf'), aPdf('b.pdf'), aPdf('c.pdf')]],
    ['fileKind', [{ name: 'a.docx', bytes: Buffer.from('PK') }]],
    ['fileKind', [{ name: 'a.pdf.exe', bytes: Buffer.from('MZ') }]],
    ['fileContent', [{ name: 'a.png', bytes: Buffer.from('<svg onload=alert(1)>') }]],
    ['fileContent', [{ name: 'a.pdf', bytes: Buffer.from('<script>alert(1)</script>') }]],
    ['fileTooLarge', [{ name: 'a.pdf', bytes: Buffer.alloc((5 << 20) + 1, '%PDF-') }]],
  ])('%s: nothing is kept', async (code, files) => {
    const { actor, path, upload, answer } = await begun();
    expect(await refusalOf(upload(...files))).toBe(code);
    expect(await attemptFiles(actor, path)).toEqual([]);
    expect(await answer()).toEqual([]);
  });

  test('nobody fills the disk: so many files for a question, from many windows at once', async () => {
    const { actor, path, upload } = await begun();
    const many = Array.from({ length: MOST_UPLOADS + 3 }, (_, n) =>
      refusalOf(upload(aPdf(`${n}.pdf`))),
    );
    const answers = await Promise.all(many);
    expect(answers.filter((one) => one === 'filesUploaded')).toHaveLength(3);
    expect(await attemptFiles(actor, path)).toHaveLength(MOST_UPLOADS);
  });

  test('only one’s own, only a question for files, only while it is open', async () => {
    const { quiz, actor, path, upload, attemptId } = await begun();
    const stranger = await anActor({ employeeId: (await anEmployee()).id });
    const to = (who: Actor, questionId: string) =>
      refusalOf(uploadAnswerFiles(who, path, questionId, [aPdf('a.pdf')]));
    expect(await to(stranger, quiz.filesId)).toBe('notFound');
    expect(await to(actor, quiz.essayId)).toBe('notFound');
    await submitAttempt(actor, { attemptId });
    expect(await refusalOf(upload(aPdf('a.pdf')))).toBe('attemptClosed');
  });
});

describe('downloading', () => {
  test('by its owner at once, by markers once it is handed in, by nobody else; never in a page', async () => {
    const { quiz, actor, path, upload, attemptId } = await begun();
    const author = await anAuthorOf(quiz.course.id);
    await upload({ name: 'foto.png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') });
    const [file] = await attemptFiles(actor, path);
    expect(await answerFile(actor, file!.id)).toMatchObject({ name: 'foto.png', inline: false });
    expect(await refusalOf(answerFile(author, file!.id))).toBe('notFound');
    await submitAttempt(actor, { attemptId });
    expect(await answerFile(author, file!.id)).toMatchObject({ name: 'foto.png', inline: false });
    const stranger = await anActor({ employeeId: (await anEmployee()).id });
    expect(await refusalOf(answerFile(stranger, file!.id))).toBe('notFound');
  });

  test('where names are hidden the file has none either', async () => {
    const { quiz, actor, path, upload, attemptId } = await begun({ anonymous: true });
    const author = await anAuthorOf(quiz.course.id);
    await upload(aPdf('Budi-Santoso-199001012015031001.pdf'));
    await submitAttempt(actor, { attemptId });
    const [file] = await attemptFiles(actor, path);
    expect(file?.name).toContain('Budi');
    expect(await answerFile(author, file!.id)).toMatchObject({ name: 'berkas-1.pdf' });
    const seen = await answerView(author, { attemptId, questionId: quiz.filesId });
    expect(seen.files).toEqual([{ ...file, questionId: undefined, name: 'berkas-1.pdf' }]);
    expect(JSON.stringify(seen)).not.toMatch(/Budi|199001/);
  });
});
