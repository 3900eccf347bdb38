/** Of Employee e: the name with its titles. */
export const EMPLOYEE_NAME = `
  concat_ws(', ', concat_ws(' ', nullif(e."titlePrefix", ''), e.name), nullif(e."titleSuffix", ''))`;

/** Of Trainer t and, where there is one, Employee e: the name with its titles; that of an employee as it is today. */
export const TRAINER_NAME = `CASE WHEN e.id IS NULL THEN t.name ELSE ${EMPLOYEE_NAME} END`;

/** By name without what stands before it: "Prof. Dr. Sari" among those with S. */
export const TRAINER_ORDER = `
  lower(coalesce(e.name, regexp_replace(t.name, '^(\\S+\\.\\s*)+', ''))), t.id`;
