import { gapOf, pairState } from '#app/domain/competency/gap.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { idText } from '#app/platform/address-text.ts';
import { notFound } from '#app/platform/errors.ts';
import { i18nFor, type Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import {
  assertFits,
  type ExportCell,
  type ExportTable,
  type Making,
  namedWithTitles,
} from './export-table.ts';
import { filterWords } from './filter-words.ts';
import { readPeopleFilter } from './gap-people.ts';
import { allGapPeople, gapPeopleHead } from './gap-people.server.ts';
import { matrixChoices } from './matrix-choices.server.ts';
import { isNarrowed } from './narrowing.ts';
import { readStaffFilter } from './staff-matrix.ts';
import { allStaff } from './staff-matrix.server.ts';

import '#app/platform/texts/gaps.ts';

/** The people behind a cell, all pages of the list. */
export async function peopleExport(
  actor: Actor,
  search: URLSearchParams,
  { language, most, progress }: Making,
): Promise<ExportTable> {
  const filter = readPeopleFilter(search, today());
  if (!filter) throw notFound();
  const t = i18nFor(language).getFixedT(language, 'gaps');
  const { unit, competency, counts } = await gapPeopleHead(actor, filter, language);
  assertFits(counts[filter.state], { most });
  const rows: ExportCell[][] = [];
  for await (const people of allGapPeople(actor, { ...filter, after: null }, language)) {
    for (const person of people)
      rows.push([
        namedWithTitles(person),
        person.positionTitle,
        person.unitName,
        person.required,
        person.held,
        person.held === null ? null : gapOf(person),
      ]);
    progress(rows.length / Math.max(1, counts[filter.state]));
  }
  const about = filterWords(
    { ...filter, kind: null },
    { today: today(), language, competencyName: null, ...(await positionOf(actor, filter)) },
  );
  return {
    title: t('listTitle', { competency: competency.name, unit: unit.name }),
    about: [...about, t(`state.${filter.state}`)],
    columns: [...personColumns(language), ...levelColumns(language)],
    rows,
  };
}

/** Everybody of a unit with each required competency, a line each. */
export async function staffExport(
  actor: Actor,
  search: URLSearchParams,
  { language, most, progress }: Making,
): Promise<ExportTable> {
  const unitId = idText(search.get('unit'));
  if (!unitId) throw notFound();
  const filter = readStaffFilter(search, unitId, today());
  const t = i18nFor(language).getFixedT(language, 'gaps');
  const rows: ExportCell[][] = [];
  let unitName = '';
  let competencyName: string | null = null;
  for await (const { unit, people, columns, total } of allStaff(actor, filter, language)) {
    unitName = unit.name;
    if (filter.competencyId) competencyName ??= columns[0]?.name ?? null;
    for (const person of people)
      for (const [n, cell] of person.cells.entries()) {
        if (!cell) continue;
        const { required, held } = cell;
        rows.push([
          namedWithTitles(person),
          person.positionTitle,
          person.unitName,
          columns[n]!.code,
          columns[n]!.name,
          required,
          held,
          held === null ? null : gapOf(cell),
          t(`state.${pairState(cell)}`),
        ]);
      }
    assertFits(rows.length, { most });
    progress(total.read / Math.max(1, total.people));
  }
  return {
    title: t('staffTitle', { unit: unitName }),
    about: filterWords(filter, {
      today: today(),
      language,
      competencyName,
      ...(await positionOf(actor, filter)),
    }),
    columns: [
      ...personColumns(language),
      { label: t('file.competencyCode'), width: 12 },
      { label: t('file.competency'), width: 32 },
      ...levelColumns(language),
      { label: t('states'), width: 16 },
    ],
    rows,
  };
}

function personColumns(language: Language): ExportTable['columns'] {
  const t = i18nFor(language).getFixedT(language, 'gaps');
  return [
    { label: t('name'), width: 30 },
    { label: t('position'), width: 30 },
    { label: t('unit'), width: 30 },
  ];
}

function levelColumns(language: Language): ExportTable['columns'] {
  const t = i18nFor(language).getFixedT(language, 'gaps');
  return (['file.required', 'file.held', 'sumLevels'] as const).map((key) => ({
    label: t(key),
    width: 11,
    number: true,
  }));
}

async function positionOf(
  actor: Actor,
  filter: Parameters<typeof matrixChoices>[2] & { unitId: string },
): Promise<{ positionName: string | null }> {
  if (!isNarrowed(filter)) return { positionName: null };
  return matrixChoices(actor, filter.unitId, filter);
}
