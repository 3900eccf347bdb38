/** What an import changes, in numbers. All zero: the database says what the export says. */
export type ImportChanges = {
  units: { added: number; changed: number; ended: number };
  positions: { added: number; changed: number };
  competencies: { added: number; changed: number; archived: number };
  levels: { added: number; changed: number };
  standards: { added: number; changed: number; removed: number };
  employees: { added: number; changed: number; archived: number; returned: number };
  assignments: { opened: number; closed: number };
  accounts: { added: number };
  evidence: { added: number; corrected: number };
  hours: { added: number; corrected: number };
  courses: { added: number; changed: number };
};

export function noChanges(): ImportChanges {
  return {
    units: { added: 0, changed: 0, ended: 0 },
    positions: { added: 0, changed: 0 },
    competencies: { added: 0, changed: 0, archived: 0 },
    levels: { added: 0, changed: 0 },
    standards: { added: 0, changed: 0, removed: 0 },
    employees: { added: 0, changed: 0, archived: 0, returned: 0 },
    assignments: { opened: 0, closed: 0 },
    accounts: { added: 0 },
    evidence: { added: 0, corrected: 0 },
    hours: { added: 0, corrected: 0 },
    courses: { added: 0, changed: 0 },
  };
}

export function countChanges(changes: ImportChanges): number {
  return Object.values(changes)
    .flatMap((part) => Object.values(part))
    .reduce((sum, count) => sum + count, 0);
}
