import { expect, test } from 'vitest';

import { keepFiles, namedFiles } from '#app/domain/files/attach-files.server.ts';
import { LARGEST_FILE_MB, MOST_FILES } from '#app/domain/files/attachments.ts';
import { isFileName } from '#app/domain/files/file-name.ts';
import { db } from '#app/platform/db.server.ts';
import type { DomainError } from '#app/platform/errors.ts';

const taking = { endings: ['pdf', 'docx'], kinds: 'PDF, Word' };
const pdf = (name: string, text = name) => ({ name, bytes: Buffer.from(`%PDF-1.7 ${text}`) });

test('names are tidied and no two are alike, whatever people call their files', () => {
  const names = ['3-a.pdf', 'a.pdf', 'a.pdf', 'A .pdf', '../../a.pdf', '"><script>.pdf', '.pdf'];
  const kept = namedFiles(
    names.slice(0, MOST_FILES).map((name) => pdf(name)),
    taking,
  );
  const others = namedFiles(
    names.slice(MOST_FILES).map((name) => pdf(name)),
    taking,
  );
  for (const files of [kept, others]) {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(files.filter(({ name }) => !isFileName(name))).toEqual([]);
  }
});

test.each([
  ['filesMany', Array.from({ length: MOST_FILES + 1 }, (_, n) => pdf(`${n}.pdf`))],
  ['fileKind', [pdf('a.pdf.exe')]],
  ['fileKind', [pdf('a.html')]],
  ['fileTooLarge', [{ name: 'a.pdf', bytes: new Uint8Array((LARGEST_FILE_MB << 20) + 1) }]],
])('%s', (code, files) => {
  expect(() => namedFiles(files, taking)).toThrow(
    expect.objectContaining({ code, field: 'files' }) as DomainError,
  );
});

test('the same file twice is kept once, and one that is not what its name says not at all', async () => {
  const twice = [pdf('a.pdf', 'sama'), pdf('b.pdf', 'sama'), pdf('c.pdf', 'lain')];
  const kept = await db.$transaction((tx) => keepFiles(tx, twice));
  expect(kept.map(({ name }) => name)).toEqual(['a.pdf', 'c.pdf']);

  const posing = { name: 'a.pdf', bytes: Buffer.from('<html><script>alert(1)</script>') };
  const refused = db.$transaction((tx) => keepFiles(tx, [posing]));
  await expect(refused).rejects.toMatchObject({ code: 'fileContent', field: 'files' });
});
