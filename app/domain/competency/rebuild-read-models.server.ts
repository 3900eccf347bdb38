import { forgetSettings } from '#app/domain/settings/setting.server.ts';
import { pool } from '#app/platform/db.server.ts';

import { refreshReadModels } from './refresh-read-models.server.ts';

/** Makes held levels and unit gaps anew from what is recorded, all in one transaction. */
export async function rebuildReadModels(): Promise<void> {
  forgetSettings(); // what was changed a moment ago by another process decides who is counted
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await refreshReadModels(client, 'all');
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  await pool.query('ANALYZE "HeldLevel", "UnitGap", "UnitGapDelta"');
}
