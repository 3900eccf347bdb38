import { libraryFacts } from '#app/domain/catalogue/checklist/library-facts.server.ts';
import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { filesOf } from '#app/domain/catalogue/lesson/lesson-files.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { pool, runOn } from '#app/platform/db.server.ts';
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
    /** How long recordings in the text last, by name. */
    seconds: await recordingSeconds(text.json),
    /** Words a minute. */
    readingSpeed: await settingOn('content.readingSpeed', today()),
  };
}

async function recordingSeconds(json: string): Promise<Record<string, number>> {
  // Most texts have none, and reading a long one takes its time.
  if (!/"type": ?"(video|audio)"/.test(json)) return {};
  const recordings = filesOf(JSON.parse(json) as LessonDocument).filter(
    ({ use }) => use === 'video' || use === 'audio',
  );
  const names = [...new Set(recordings.map(({ name }) => name))];
  const facts = await libraryFacts(runOn(pool), names);
  return Object.fromEntries([...facts].map(([name, { seconds }]) => [name, seconds ?? 0]));
}
