import { archiveCourse, restoreCourse } from '#app/domain/catalogue/draft/archive-course.server.ts';
import { discardDraft } from '#app/domain/catalogue/draft/discard-draft.server.ts';
import { setTemplate } from '#app/domain/catalogue/draft/set-template.server.ts';
import { startDraft } from '#app/domain/catalogue/draft/start-draft.server.ts';
import { editOutline } from '#app/domain/catalogue/outline/edit-outline.server.ts';
import { conditionsOf, type OutlineForm } from '#app/domain/catalogue/outline/outline-form.ts';
import { saveConditions } from '#app/domain/catalogue/outline/save-conditions.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';

/** Does what a form of the outline asks for. @returns what of the page is to be seen next, behind its address */
export async function doOutline(
  actor: Actor,
  courseId: string,
  input: OutlineForm,
): Promise<string> {
  switch (input.intent) {
    case 'edit': {
      const { edit } = input;
      await editOutline(actor, courseId, edit);
      return edit.kind === 'duplicate-item'
        ? `?done=duplicated#${edit.newKey}`
        : `?done=moved#${edit.key}`;
    }
    case 'add-module': {
      const { key, title } = input;
      await editOutline(actor, courseId, { kind: 'add-module', key, title, before: null });
      return `?done=added&add=${key}#add`;
    }
    case 'add-item': {
      const { key, moduleKey, itemKind, title } = input;
      const item = { kind: 'add-item', key, moduleKey, itemKind, title, before: null } as const;
      await editOutline(actor, courseId, item);
      return `?done=added&add=${moduleKey}#add`;
    }
    case 'rename': {
      const { key, of, seen, title } = input;
      await editOutline(actor, courseId, { kind: `rename-${of}`, key, seen, title });
      return `?done=renamed&open=${key}#${key}`;
    }
    case 'move': {
      const { key, moduleKey } = input;
      await editOutline(actor, courseId, { kind: 'move-item', key, moduleKey, before: null });
      return `?done=moved&open=${key}#${key}`;
    }
    case 'module-conditions': {
      const { key, seen } = input;
      const conditions = conditionsOf(input);
      await editOutline(actor, courseId, { kind: 'set-conditions', key, seen, conditions });
      return `?done=saved#${key}`;
    }
    case 'item-conditions': {
      const { key, seen, minimumMinutes = null } = input;
      const said = { conditions: conditionsOf(input), minimumMinutes };
      await saveConditions(actor, { courseId, key, seen }, said);
      return `?done=saved#${key}`;
    }
    case 'remove':
      await editOutline(actor, courseId, { kind: `remove-${input.of}`, key: input.key });
      return `?done=removed#${input.back}`;
    case 'start':
      await startDraft(actor, courseId);
      return '?done=started';
    case 'discard':
      await discardDraft(actor, courseId);
      return '?done=discarded';
    case 'archive':
      await archiveCourse(actor, courseId);
      return '?done=archived';
    case 'restore':
      await restoreCourse(actor, courseId);
      return '?done=restored';
    case 'template':
      await setTemplate(actor, courseId, true);
      return '?done=template';
    case 'untemplate':
      await setTemplate(actor, courseId, false);
      return '?done=untemplate';
  }
}
