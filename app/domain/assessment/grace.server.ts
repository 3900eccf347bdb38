import { settingOn } from '#app/domain/settings/setting.server.ts';
import { today } from '#app/platform/today.server.ts';

/** Seconds after the due time in which answers still count, as in force today. */
export function graceSeconds(): Promise<number> {
  return settingOn('assessment.graceSeconds', today());
}
