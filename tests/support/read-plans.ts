import { pool } from '#app/platform/db.server.ts';

export type PlanNode = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: PlanNode[];
};

/** Runs the work, then each statement that it read by once more under EXPLAIN ANALYZE. */
export async function readPlans(work: () => Promise<unknown>) {
  const seen: { text: string; values: unknown[] }[] = [];
  const query = pool.query.bind(pool) as (config: unknown) => Promise<unknown>;
  pool.query = ((config: { text: string; values: unknown[] }) => {
    // What is written (who looked) would fail a second time.
    if (typeof config === 'object' && !/^\s*INSERT/.test(config.text)) seen.push(config);
    return query(config);
  }) as never;
  try {
    await work();
  } finally {
    pool.query = query as never;
  }
  const nodes: PlanNode[] = [];
  for (const { text, values } of seen) {
    const { rows } = await pool.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
      values,
    );
    collect(rows[0]!['QUERY PLAN'][0].Plan, nodes);
  }
  return { statements: seen.length, nodes };
}

/** Which of these tables were read from the first row to the last. */
export function wholeTables(nodes: readonly PlanNode[], tables: readonly string[]): string[] {
  return nodes
    .filter((node) => node['Node Type'] === 'Seq Scan' && node['Actual Loops'] > 0)
    .map((node) => node['Relation Name'] ?? '')
    .filter((table) => tables.includes(table));
}

/** Rows that passed through the nodes of plans. */
export function rowsOf(nodes: readonly PlanNode[]): number {
  return nodes.reduce((sum, node) => sum + node['Actual Rows'] * node['Actual Loops'], 0);
}

function collect(plan: PlanNode, into: PlanNode[]): void {
  into.push(plan);
  for (const part of plan.Plans ?? []) collect(part, into);
}
