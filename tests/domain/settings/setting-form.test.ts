import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';

import { enterSetting } from '#app/domain/settings/enter-setting.server.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { asTyped, settingForm } from '#app/domain/settings/setting-form.ts';
import { type KeyedValue, type SettingKey, settings } from '#app/domain/settings/settings.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';

const system = { accountId: null, grants: [] };
const CHOICES: Partial<Record<SettingKey, string[]>> = {
  'hours.yearlyCeiling': ['PNS', 'PPPK'],
  'competency.importanceWeights': ['mutlak', 'penting', 'perlu'],
};
const keys = Object.keys(settings) as SettingKey[];

test.each(keys)('%s: the form as it is shown says the value that is in force', (key) => {
  const value = settings[key].fallback;
  const shown = asTyped({ key, value } as KeyedValue, CHOICES[key] ?? []);
  const submission = submit(key, fieldsOf('value', shown));
  expect(submission).toMatchObject({ status: 'success', value: { value } });
});

test.each([
  ['hours.minutesPerHour', { value: '0' }, 'value'],
  ['hours.minutesPerHour', { value: 'empat' }, 'value'],
  ['people.activeStandings', {}, 'value'],
  ['certificates.numberTemplate', { value: '{seq}/BKPSDM' }, 'value'],
  ['certificates.numberTemplate', { value: '{seq}/{seq}/{year}' }, 'value'],
  ['certificates.numberTemplate', { value: '{seq}/{bulan}/{year}' }, 'value'],
  ['hours.yearlyCeiling', { 'value[0].status': 'PPPK', 'value[0].hours': '-1' }, 'value[0].hours'],
  [
    'competency.importanceWeights',
    { 'value[0].importance': 'mutlak', 'value[0].weight': '' },
    'value[0].weight',
  ],
  [
    'competency.importanceWeights',
    { 'value[0].importance': 'mutlak', 'value[0].weight': '101' },
    'value[0].weight',
  ],
  [
    'competency.matchSelection',
    { ...aBand(0, '80', 'Baik', 'Good'), 'value.rest.id': 'Kurang' },
    'value.rest.en',
  ],
  [
    'competency.matchMapping',
    { ...aBand(0, '100.5', 'Baik', 'Good'), 'value.rest.id': 'Kurang', 'value.rest.en': 'Poor' },
    'value.bands[0].bound',
  ],
  ['certificates.design', { 'value.accent': 'biru', 'value.ornament': '#aa5500' }, 'value.accent'],
  ['organisation.name', { 'value.id': 'x'.repeat(201), 'value.en': '' }, 'value.id'],
  [
    'certificates.classification',
    { 'value.bands[0].label.id': 'Memuaskan', 'value.bands[0].label.en': 'Good' },
    'value.bands[0].bound',
  ],
] as [SettingKey, Record<string, string>, string][])(
  '%s refuses %j at its field',
  (key, fields, name) => {
    expect(Object.keys(submit(key, fields).reply().error ?? {})).toEqual([name]);
  },
);

test.each([
  ['peta.go.id\nWWW.Example.org', ['peta.go.id', 'www.example.org']],
  ['https://peta.go.id/layar?x=1, http://a.example:8080', ['peta.go.id', 'a.example']],
  ['peta.go.id\r\npeta.go.id\r\n', ['peta.go.id']],
  ['', []],
])('hosts are read line by line: %j', (value, hosts) => {
  expect(submit('content.embedHosts', { value })).toMatchObject({ value: { value: hosts } });
});

test.each(['*', '*.go.id', 'localhost', '127.0.0.1', 'a b_c', "x' 'unsafe-inline'", 'peta.go.id-'])(
  'no host: %s',
  (value) => {
    expect(Object.keys(submit('content.embedHosts', { value }).reply().error ?? {})).toEqual([
      'value',
    ]);
  },
);

test('an importance nobody has weighed yet is shown with the weight it has, and is dated with the others', () => {
  const key = 'competency.importanceWeights';
  const shown = asTyped({ key, value: { mutlak: 3 } }, ['mutlak', 'wajib']);
  const submission = submit(key, fieldsOf('value', shown));
  expect(submission).toMatchObject({ value: { value: { mutlak: 3, wajib: 1 } } });
});

test('the bands of a match are dated best first, the rest from 0 on; one that begins at 0 is no rest', () => {
  const bands = (second: string) => ({
    ...aBand(0, '79.99', 'Cukup', 'Fair'),
    ...aBand(1, second, 'Baik', 'Good'),
    'value.rest.id': 'Kurang',
    'value.rest.en': 'Poor',
  });
  expect(submit('competency.matchMapping', bands('90'))).toMatchObject({
    value: {
      value: [
        { from: 9000, label: { id: 'Baik', en: 'Good' } },
        { from: 7999, label: { id: 'Cukup', en: 'Fair' } },
        { from: 0, label: { id: 'Kurang', en: 'Poor' } },
      ],
    },
  });
  for (const bound of ['0', '79.99']) {
    const refused = submit('competency.matchMapping', bands(bound));
    expect(Object.keys(refused.reply().error ?? {})).toEqual(['value']);
  }
});

test('bands can be typed in any order; empty lines fall away; equal scores are refused', () => {
  const bands = (second: string) => ({
    ...aBand(0, '70', 'Cukup', 'Fair'),
    ...aBand(1, '', '', ''),
    ...aBand(2, second, 'Baik', 'Good'),
    'value.rest.id': 'Kurang',
    'value.rest.en': 'Poor',
  });
  const submission = submit('certificates.classification', bands('87.5'));
  expect(submission.status === 'success' && submission.value.value).toEqual([
    { above: 8750, label: { id: 'Baik', en: 'Good' } },
    { above: 7000, label: { id: 'Cukup', en: 'Fair' } },
    { above: -1, label: { id: 'Kurang', en: 'Poor' } },
  ]);
  const equal = submit('certificates.classification', bands('70'));
  expect(Object.keys(equal.reply().error ?? {})).toEqual(['value']);
});

test('new colours keep the coat of arms in force on their day', async () => {
  const key = 'certificates.design';
  const emblem = {
    size: [10, 10] as [number, number],
    paths: [{ d: 'M0 0H10V10Z', fill: '#112233' }],
  };
  const value = { ...settings[key].fallback, emblem };
  await changeSetting(system, { key, value, validFrom: '2026-01-01' });

  const fields = { 'value.accent': '#000000', 'value.ornament': '#ffffff' };
  const submission = submit(key, fields);
  if (submission.status !== 'success') throw new Error('refused');
  await enterSetting(system, key, { ...submission.value, validFrom: '2026-02-01' });

  expect(await settingOn(key, '2026-02-01')).toEqual({
    accent: '#000000',
    ornament: '#ffffff',
    emblem,
  });
});

function aBand(n: number, bound: string, id: string, en: string) {
  const name = `value.bands[${n}]`;
  return { [`${name}.bound`]: bound, [`${name}.label.id`]: id, [`${name}.label.en`]: en };
}

function submit(key: SettingKey, fields: Record<string, string | string[]>) {
  const form = new FormData();
  form.set('validFrom', '2026-01-01');
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return parseWithZod(form, { schema: settingForm(key) });
}

/** What a browser posts of fields that show this value. */
function fieldsOf(name: string, value: unknown): Record<string, string | string[]> {
  if (value === undefined || value === false) return {};
  if (value === true) return { [name]: 'on' };
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return { [name]: value };
  if (typeof value === 'string' || typeof value === 'number') return { [name]: String(value) };
  const parts = Object.entries(value as object).map(([part, inner]: [string, unknown]) =>
    fieldsOf(Array.isArray(value) ? `${name}[${part}]` : `${name}.${part}`, inner),
  );
  return Object.assign({}, ...parts) as Record<string, string | string[]>;
}
