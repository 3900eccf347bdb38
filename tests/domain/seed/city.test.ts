import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { folderFiles } from '#app/domain/importing/folder-files.server.ts';
import { takeInExport } from '#app/domain/importing/take-in-export.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';
import { generateCity } from '#prisma/seed/city/generate-city.ts';
import { writeCity } from '#prisma/seed/city/write-city.ts';

describe('the synthetic city', () => {
  test('is the same, byte for byte, for the same size and day', () => {
    expect(generateCity('demo', '2027-03-09')).toEqual(generateCity('demo', '2027-03-09'));
  });

  test.each(['2027-01-01', '2027-01-09', '2028-02-29', '2027-12-31'])(
    'knows nothing later than its day, %s',
    (day) => {
      const city = generateCity('demo', day);
      const column = (file: string, name: string) => cells(city[file] ?? '', name);
      expect(column('assessments.csv', 'tanggal').filter((taken) => taken > day)).toEqual([]);
      expect(
        column('development_history.csv', 'tanggal_selesai').filter((end) => end > day),
      ).toEqual([]);
      expect(column('employees.csv', 'tmt_jabatan').filter((since) => since > day)).toEqual([]);
    },
  );

  test('is taken in without a finding, however many people it has', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kompeten-city-'));
    try {
      await writeCity(folder, 'city', today());
      const large = await takeInExport(systemActor, await folderFiles(folder), { dryRun: true });
      expect(large.findings).toEqual([]);
      expect(large.changes.employees.added).toBe(13_000);
      await writeCity(folder, 'demo');
      const small = await takeInExport(systemActor, await folderFiles(folder));
      expect(small.findings).toEqual([]);
      expect(await db.employee.count()).toBe(420);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 180_000);
});

/** One column of a table whose cells hold neither quotes nor line breaks before it. */
function cells(csv: string, name: string): string[] {
  const [header = '', ...lines] = csv.trim().split('\n');
  const index = header.split(',').indexOf(name);
  return lines.map((line) => line.replace(/"[^"]*"/g, '').split(',')[index] ?? '');
}
