import { beforeEach, expect, test } from 'vitest';

import { startDraft } from '#app/domain/competency/keep-draft.server.ts';
import type { FrameworkDocument } from '#app/domain/competency/framework-document.ts';
import { takeInExport } from '#app/domain/importing/take-in-export.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { addLine, cityFiles, forgetEverything, setCell } from '#tests/support/city.ts';
import { documentCompetency, planOf, publish, theDraftSays } from '#tests/support/frameworks.ts';
import { anActor } from '#tests/support/organisation.ts';

beforeEach(forgetEverything);

const takeIn = (edits: Parameters<typeof cityFiles>[0] = {}) =>
  takeInExport(systemActor, cityFiles(edits));

async function publishHere(change: (document: FrameworkDocument) => FrameworkDocument) {
  const hr = await anActor({ grants: [{ role: 'hr' }] });
  const { id } = await db.framework.findUniqueOrThrow({ where: { code: 'import' } });
  await startDraft(hr, id);
  const { draft } = await planOf(id);
  await theDraftSays(id, change(draft.document));
  await publish(hr, id);
  return id;
}

const named = (name: string) => setCell(1, 'nama_id', name);

test('an export keeps the framework up to date until a version is published here', async () => {
  await takeIn();
  await takeIn({ 'competencies.csv': named('Dari ekspor') });
  const first = await db.competency.findFirstOrThrow({ where: { position: 1 } });
  expect(first.name).toMatchObject({ id: 'Dari ekspor' });

  const id = await publishHere((document) => ({
    ...document,
    competencies: [
      ...document.competencies.filter(({ code }) => code !== first.code).slice(1),
      documentCompetency('SENDIRI'),
      documentCompetency(first.code, {
        name: { id: 'Dari sini', en: '' },
        levels: document.competencies.find(({ code }) => code === first.code)!.levels,
      }),
    ],
  }));
  expect((await db.framework.findUniqueOrThrow({ where: { id } })).version).toBe(2);
  expect(
    await db.frameworkVersion.findMany({ where: { frameworkId: id }, orderBy: { version: 'asc' } }),
  ).toMatchObject([
    { version: 1, status: 'retired' },
    { version: 2, status: 'published' },
  ]);

  const before = await db.competency.findMany({ orderBy: { id: 'asc' } });
  const outcome = await takeIn({
    'competencies.csv': (text) => addLine('BARU,Baru,New,teknis,,')(named('Lagi')(text)),
  });
  expect(outcome.taken).toBe(true);
  expect(
    outcome.findings.map(({ file, severity, code, params }) => [
      file,
      severity,
      code,
      params['codes'],
    ]),
  ).toEqual([
    ['competencies.csv', 'warning', 'frameworkKept', undefined],
    ['competencies.csv', 'warning', 'frameworkLacks', 'BARU'],
    ['competency_levels.csv', 'warning', 'frameworkKept', undefined],
  ]);
  expect(outcome.changes).toMatchObject({
    competencies: { added: 0, changed: 0, archived: 0 },
    levels: { added: 0, changed: 0 },
  });
  expect(await db.competency.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
});

test('standards and assessments still come in by code, and evidence says which version was in force', async () => {
  await takeIn();
  await publishHere((document) => ({
    ...document,
    competencies: [...document.competencies, documentCompetency('SENDIRI')],
  }));
  const { number } = await db.employee.findFirstOrThrow({ orderBy: { number: 'asc' } });
  const outcome = await takeIn({
    'assessments.csv': addLine(`${number},2026-11-20,SENDIRI,3,uji_kompetensi,,`),
  });
  expect(outcome.taken).toBe(true);
  expect(outcome.changes.evidence).toEqual({ added: 1, corrected: 0 });
  const added = await db.evidence.findFirstOrThrow({ where: { competency: { code: 'SENDIRI' } } });
  expect(added.frameworkVersion).toBe(2);
});

test('a corrected row stays of the version under which it was measured', async () => {
  await takeIn();
  const frameworkId = await publishHere((document) => ({
    ...document,
    competencies: document.competencies.map((one) => ({ ...one, affair: 'Lain' })),
  }));
  const outcome = await takeIn({ 'assessments.csv': setCell(1, 'asesor', 'Asesor Lain') });
  expect(outcome.changes.evidence).toEqual({ added: 0, corrected: 1 });
  const rows = await db.evidence.findMany({ where: { assessor: 'Asesor Lain' } });
  expect(rows.map(({ frameworkVersion }) => frameworkVersion)).toEqual([1]);
  expect((await db.framework.findUniqueOrThrow({ where: { id: frameworkId } })).version).toBe(2);
});

test('levels that the framework no longer has are refused with their first line', async () => {
  await takeIn({ 'position_standards.csv': null, 'assessments.csv': null });
  await publishHere((document) => ({
    ...document,
    levels: document.levels.slice(0, 3),
    competencies: document.competencies.map((one) => ({ ...one, levels: one.levels.slice(0, 3) })),
  }));
  const outcome = await takeIn();
  expect(outcome.taken).toBe(false);
  expect(
    outcome.findings.flatMap(({ file, severity, code }) =>
      severity === 'error' ? [[file, code]] : [],
    ),
  ).toContainEqual(['position_standards.csv', 'levelsAbove']);
});
