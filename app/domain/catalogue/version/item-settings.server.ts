import type { z } from 'zod';

import {
  type AssignmentSettings,
  assignmentSettingsSchema,
  type FileSettings,
  fileSettingsSchema,
  type ItemKind,
  type SurveySettings,
  surveySettingsSchema,
} from '#app/domain/catalogue/course-content.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { remembered } from '#app/platform/remembered.ts';

/** What may be handed in for an assignment of a published version. @throws not found where the item is none */
export function assignmentSettings(itemId: string): Promise<AssignmentSettings> {
  return settingsOf(itemId, 'assignment', assignmentSettingsSchema);
}

/** What a survey of a published version asks. @throws not found where the item is none */
export function surveySettings(itemId: string): Promise<SurveySettings> {
  return settingsOf(itemId, 'survey', surveySettingsSchema);
}

/** The files that a page of a published version offers. @throws not found where the item is none */
export function fileSettings(itemId: string): Promise<FileSettings> {
  return settingsOf(itemId, 'file', fileSettingsSchema);
}

async function settingsOf<S extends z.ZodType>(itemId: string, kind: ItemKind, schema: S) {
  const item = await itemSettings(itemId);
  if (item.kind !== kind) throw notFound();
  return schema.parse(item.settings);
}

/** What a version holds never changes. Not for use inside a transaction. */
const itemSettings = remembered(2_000, async (itemId) => {
  const item = await row<{ kind: ItemKind; settings: unknown }>('item-settings', ITEM, [itemId]);
  if (!item) throw notFound();
  return item;
});

const ITEM = `SELECT kind::text AS kind, settings FROM "CourseItem" WHERE id = $1`;
