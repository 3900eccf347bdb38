import { forgetSettings } from '#app/domain/settings/setting.server.ts';
import { clientTransaction, pool } from '#app/platform/db.server.ts';

import { refreshReadModels } from './refresh-read-models.server.ts';

/** Makes held levels and counts anew from what is recorded. People keep working meanwhile; levels wait for the end. */
export async function rebuildReadModels(): Promise<void> {
  forgetSettings(); // what was changed a moment ago by another process decides who is counted
  await clientTransaction((client) => refreshReadModels(client, 'all'));
  await pool.query('ANALYZE "HeldLevel", "UnitGap", "UnitGapDelta"');
}
