/**
 * Expression: what the person behind an account is called.
 * @param id expression of the account's id; null gives null
 */
export const ACCOUNT_NAME = (id: string) =>
  `(SELECT coalesce(who_e.name, who_a.name) FROM "Account" who_a
      LEFT JOIN "Employee" who_e ON who_e.id = who_a."employeeId" WHERE who_a.id = ${id})`;
