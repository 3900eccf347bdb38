import type { Statements } from '#app/platform/db.server.ts';

import { developmentForms } from './development-forms.ts';

/** Adds the forms of development an installation begins with; those it has are its own and stay. */
export async function ensureDevelopmentForms(tx: Statements): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "DevelopmentForm" (id, code, name, flag, kind, unit, "hoursPerUnit", cap, "internationalRule", confidence)
    SELECT id, code, name, flag, kind, unit, "hoursPerUnit", cap, "internationalRule", confidence
      FROM jsonb_to_recordset(${JSON.stringify(developmentForms)}::jsonb)
        AS form (id int, code text, name jsonb, flag text, kind text, unit text, "hoursPerUnit" text, cap text,
                 "internationalRule" text, confidence text)
    ON CONFLICT DO NOTHING`;
}
