/** The accounts of the demo city, one for each kind of work. */
export const demoAccounts = [
  'employee',
  'supervisor',
  'trainer',
  'manager',
  'hr',
  'admin',
] as const;
export type DemoAccount = (typeof demoAccounts)[number];

export const DEMO_PASSWORD = 'Kompeten-Demo-1';

export function demoEmail(account: DemoAccount): string {
  return `${account}@kota-contoh.example`;
}
