import { expect, test } from 'vitest';

import type { Role } from '#app/domain/organisation/actor.ts';
import { itemAbove, navigationFor } from '#app/ui/navigation.ts';

const reading = ['gaps', 'standards', 'frameworks', 'employees', 'units'];
const kept = ['trainings', 'certificatesIssued', 'exports'];

test.each([
  [[], []],
  [['trainer'], ['studio', 'offerings', 'questions', 'answers', 'marking', 'exports']],
  [['auditor'], [...reading, ...kept]],
  [
    ['training_manager'],
    ['studio', 'offerings', 'questions', 'answers', 'marking', ...reading, ...kept],
  ],
  [['assessor'], ['employees', 'assessments']],
  [
    ['assessor', 'auditor'],
    [...reading, ...kept, 'assessments'],
  ],
  [['hr'], [...reading, ...kept, 'assessments', 'import']],
  [['administrator'], ['import']],
] satisfies [Role[], string[]][])('to %j the organisation offers %j', (roles, labels) => {
  const grants = roles.map((role) => ({ role, unitId: null }));
  const sections = navigationFor({ employeeId: null, supervises: false, grants }, false);
  const organisation = sections.find(({ label }) => label === 'organisation');
  expect(organisation?.items.map(({ label }) => label) ?? []).toEqual(labels);
});

test.each([
  ['/', '/'],
  ['/learn/x', '/learn'],
  ['/studio', '/studio'],
  ['/studio/courses/x', '/studio'],
  ['/studio/submissions', '/studio/submissions'],
  ['/studio/submissions/x', '/studio/submissions'],
  ['/studios', null],
  ['/notifications', null],
])('%s belongs to one item of the menu: %s', (pathname, to) => {
  const grants = [{ role: 'trainer' as const, unitId: null }];
  const viewer = { employeeId: 'somebody', supervises: true, grants };
  expect(itemAbove(navigationFor(viewer, true), pathname)).toBe(to);
});
