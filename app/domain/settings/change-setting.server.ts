import { type Day, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { canChangeSetting } from './policy.ts';
import { forgetSettings } from './setting.server.ts';
import { type SettingKey, settings, type SettingValue } from './settings.ts';

type Changer = Parameters<typeof canChangeSetting>[0];

/**
 * Dates a new value of a setting. What was in force before stays, for the days before; a second value for the
 * same day replaces the first without erasing it.
 * @returns the id of the new row
 */
export async function changeSetting<K extends SettingKey>(
  actor: Changer,
  input: { key: K; value: SettingValue<K>; validFrom: Day; source?: string },
): Promise<string> {
  if (!canChangeSetting(actor)) throw new DomainError('forbidden', 'forbidden');
  const parsed = settings[input.key].schema.safeParse(input.value);
  if (!parsed.success) throw new DomainError('invalid', 'invalid', {}, 'value');
  const id = newId();
  await db.$transaction(async (tx) => {
    await tx.setting.create({
      data: {
        id,
        key: input.key,
        value: parsed.data,
        validFrom: toDate(input.validFrom),
        source: input.source ?? '',
        createdById: actor.accountId,
      },
    });
    await recordEvent(tx, actor, 'setting.changed', id, {
      key: input.key,
      validFrom: input.validFrom,
    });
  });
  forgetSettings();
  return id;
}
