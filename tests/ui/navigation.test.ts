import { expect, test } from 'vitest';

import type { Role } from '#app/domain/organisation/actor.ts';
import { navigationFor } from '#app/ui/navigation.ts';

const reading = ['gaps', 'standards', 'frameworks', 'employees', 'units'];
const kept = ['trainings', 'certificatesIssued', 'exports'];

test.each([
  [[], []],
  [['trainer'], ['studio']],
  [['auditor'], [...reading, ...kept]],
  [['training_manager'], ['studio', ...reading, ...kept]],
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
