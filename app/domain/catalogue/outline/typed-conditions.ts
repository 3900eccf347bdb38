import type { Condition } from '#app/domain/catalogue/condition.ts';

/** The fields of conditions as they stand in a form. */
export type TypedConditions = {
  from: string;
  days: string;
  percent: string;
  order: string;
  after: string[];
};

export function typedConditions(list: Condition[]): TypedConditions {
  const typed: TypedConditions = { from: '', days: '', percent: '', order: '', after: [] };
  for (const one of list) {
    if (one.kind === 'date') typed.from = one.from;
    if (one.kind === 'days') typed.days = String(one.days);
    if (one.kind === 'progress') typed.percent = String(one.percent);
    if (one.kind === 'order') typed.order = 'on';
    if (one.kind === 'item') typed.after.push(one.key);
  }
  return typed;
}
