import { afterEach, beforeAll, expect, test } from 'vitest';

import { changeEvidenceRule } from '#app/domain/competency/change-evidence-rule.server.ts';
import {
  type EvidenceRule,
  evidenceSources,
  latestValid,
  official,
} from '#app/domain/competency/evidence-rule.ts';
import { evidenceRuleView } from '#app/domain/competency/evidence-rule-view.server.ts';
import { previewEvidenceRule } from '#app/domain/competency/preview-evidence-rule.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { addDays, type Day, setClock } from '#app/platform/clock.ts';
import { db, rows } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCompetency, aStandard, countsOn, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const START: Day = '2026-03-01';
const PEOPLE = 12;

let frameworkId: string;
let hr: Actor;
let people: string[];
let competencies: string[];

beforeAll(async () => {
  setClock(new Date(`${START}T05:00:00Z`));
  hr = await anActor({ grants: [{ role: 'hr', unitId: null }] });
  const unit = await aUnit();
  const position = await aPosition();
  const made = [await aCompetency(), await aCompetency(), await aCompetency()];
  frameworkId = made[0]!.frameworkId;
  competencies = made.map(({ id }) => id);
  for (const [n, id] of competencies.entries()) await aStandard(position.id, id, 2 + (n % 3));
  people = await Promise.all(
    Array.from({ length: PEOPLE }, async () => {
      const person = await anEmployee({ unitId: unit.id, positionId: position.id });
      return person.id;
    }),
  );
  for (const [n, employeeId] of people.entries())
    for (const [k, competencyId] of competencies.entries())
      for (const turn of [0, 1, 2])
        await prove(employeeId, competencyId, 1 + ((n + 2 * k + 3 * turn) % 5), ago(n, turn), {
          source: evidenceSources[(n * 2 + k + turn * 4) % evidenceSources.length]!,
          validUntil: (n + turn) % 4 === 0 ? addDays(START, 20 * (turn - 1)) : null,
        });
  await rebuildReadModels();
}, 60_000);

afterEach(() => setClock(new Date(`${START}T05:00:00Z`)));

const ago = (n: number, turn: number) => addDays(START, -10 - 5 * ((n + turn * 7) % 11));

const RULES: [string, EvidenceRule][] = [
  ['official', official],
  ['highest', { ...official, pick: 'highest' }],
  ['weighed', { ...latestValid, weighDays: 60 }],
  ['stays', { ...official, expiry: 'stays' }],
  ['only oneself', { ...latestValid, ranks: [['self']] }],
  ['back again', latestValid],
];

test.each(RULES)(
  '%s: the preview says what then happens, and a rebuild finds it so',
  async (_, rule) => {
    const before = await levels(START);
    const effect = await previewEvidenceRule(hr, { frameworkId, validFrom: START, rule }, 'id');
    expect(await levels(START)).toEqual(before);

    await changeEvidenceRule(hr, { frameworkId, validFrom: START, rule, source: 'SK 1/2026' });
    const after = await levels(START);
    const moves = [...new Set([...before.keys(), ...after.keys()])].map((pair) => ({
      pair,
      from: before.get(pair) ?? null,
      to: after.get(pair) ?? null,
    }));
    const required = (pair: string) => 2 + (competencies.indexOf(pair.split(' ')[1]!) % 3);
    const below = (level: number | null, pair: string) => level !== null && level < required(pair);
    const moved = moves.filter(({ from, to }) => from !== to);
    expect(effect).toMatchObject({
      people: new Set(moved.map(({ pair }) => pair.split(' ')[0])).size,
      raised: moved.filter(({ from, to }) => from !== null && to !== null && to > from).length,
      lowered: moved.filter(({ from, to }) => from !== null && to !== null && to < from).length,
      lost: moved.filter(({ to }) => to === null).length,
      gained: moved.filter(({ from }) => from === null).length,
      gapsOpened: moved.filter(({ from, to, pair }) => below(to, pair) && !below(from, pair))
        .length,
      gapsClosed: moved.filter(({ from, to, pair }) => below(from, pair) && !below(to, pair))
        .length,
    });

    const counts = await countsOn(START);
    await rebuildReadModels();
    expect(await levels(START)).toEqual(after);
    expect(await countsOn(START)).toEqual(counts);
  },
);

test('the past keeps the rule it had; a rule dated ahead holds from its day without any job', async () => {
  const later = addDays(START, 30);
  const [yesterday, today] = [await levels(addDays(START, -1)), await levels(START)];
  const rule: EvidenceRule = { ...latestValid, ranks: [['peer']] };
  await changeEvidenceRule(hr, { frameworkId, validFrom: later, rule, source: '' });
  expect(await levels(addDays(START, -1))).toEqual(yesterday);
  expect(await levels(START)).toEqual(today);
  expect((await levels(later)).size).toBeLessThan(today.size);
  const view = await evidenceRuleView(hr, frameworkId, 'id');
  expect(view.rules[0]).toMatchObject({ state: 'coming', validFrom: later });
  expect(view.rules.filter(({ state }) => state === 'inForce')).toHaveLength(1);
});

test('evidence recorded while the rule changes is judged by the new rule', async () => {
  const rule = { ...official, ranks: [['supervisor' as const]] };
  await Promise.all([
    changeEvidenceRule(hr, { frameworkId, validFrom: START, rule, source: '' }),
    ...people.map((employeeId, n) =>
      prove(employeeId, competencies[n % 3]!, 4, START, { source: n % 2 ? 'supervisor' : 'peer' }),
    ),
  ]);
  const [kept, counts] = [await levels(START), await countsOn(START)];
  await rebuildReadModels();
  expect(await levels(START)).toEqual(kept);
  expect(await countsOn(START)).toEqual(counts);
});

test('only HR over the whole organisation changes a rule; HR of a unit reads it, others do not', async () => {
  const unit = await aUnit();
  const scoped = await anActor({ grants: [{ role: 'hr', unitId: unit.id }] });
  const change = { frameworkId, validFrom: START, rule: latestValid, source: '' };
  await expect(changeEvidenceRule(scoped, change)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(previewEvidenceRule(scoped, change, 'id')).rejects.toMatchObject({
    kind: 'not-found',
  });
  expect((await evidenceRuleView(scoped, frameworkId, 'en')).mayChange).toBe(false);
  const employee = await anActor({ employeeId: people[0]! });
  await expect(evidenceRuleView(employee, frameworkId, 'en')).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(changeEvidenceRule(hr, { ...change, frameworkId: newId() })).rejects.toMatchObject({
    kind: 'not-found',
  });
});

test('rules are never rewritten', async () => {
  await expect(db.evidenceRule.updateMany({ data: { source: 'x' } })).rejects.toThrow();
});

/** Level by "employee competency" on a day, as the read model has it. */
async function levels(day: Day): Promise<Map<string, number>> {
  const held = await rows<{ pair: string; level: number }>(
    'held-on-day',
    `SELECT "employeeId" || ' ' || "competencyId" AS pair, level FROM "HeldLevel"
      WHERE "validFrom" <= $1::date AND ("validUntil" IS NULL OR "validUntil" >= $1::date)
      ORDER BY 1`,
    [day],
  );
  return new Map(held.map(({ pair, level }) => [pair, level]));
}
