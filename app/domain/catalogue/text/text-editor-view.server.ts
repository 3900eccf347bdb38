import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { today } from '#app/platform/today.server.ts';

import { textOf } from './text-of.server.ts';
import type { TextPlace } from './text-place.ts';

export type TextEditorView = Awaited<ReturnType<typeof textEditorView>>;

/**
 * What the editor of a text begins with.
 * @throws what `textOf` refuses
 */
export async function textEditorView(actor: Actor, place: TextPlace) {
  const { savedAt, ...text } = await textOf(actor, place);
  return {
    place,
    text: { ...text, savedAt: savedAt?.toISOString() ?? null },
    /** Whose unsent words this device may bring back. */
    writer: actor.accountId ?? '',
    embedHosts: await settingOn('content.embedHosts', today()),
    /** Words a minute. */
    readingSpeed: await settingOn('content.readingSpeed', today()),
  };
}
