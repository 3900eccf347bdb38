import { keepFiles, namedFiles } from '#app/domain/files/attach-files.server.ts';
import type { AttachedFile } from '#app/domain/files/attachments.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import type { Day } from '#app/platform/clock.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { canRecordEvidence } from './competency-policy.ts';
import { lockLevels } from './lock-levels.server.ts';
import { ratableLevel } from './ratable-level.server.ts';
import { PROOF_FILES, type ProofForm } from './record-proof.ts';
import { type LevelChange, recordProofOfLevel } from './record-evidence.server.ts';
import { visiblePerson } from './visible-person.server.ts';

/**
 * Records proof of a person's level that came into being elsewhere, with the files that bear it out: HR any kind,
 * assessors what they measure. It counts at once, as the framework's rule says.
 */
export async function recordProof(
  actor: Actor,
  input: Omit<ProofForm, 'files'> & { employeeId: string; files: AttachedFile[] },
): Promise<LevelChange> {
  const { employeeId, competencyId, level, source, takenOn } = input;
  const person = await visiblePerson(actor, employeeId);
  if (!canRecordEvidence(actor, person, source)) throw notFound();
  if (takenOn > today()) throw new DomainError('invalid', 'dateInFuture', {}, 'takenOn');
  const files = namedFiles(input.files, { endings: PROOF_FILES, kinds: 'PDF, JPG, PNG' });
  return db.$transaction(async (tx) => {
    await lockLevels(tx, employeeId);
    const byRule = await ratableLevel(tx, { competencyId, level, source, takenOn });
    const validUntil = validityOf(input, byRule.validUntil);
    const proof = {
      id: newId(),
      competencyId,
      level,
      source,
      takenOn,
      validUntil,
      weight: input.weight,
      assessor: input.assessor,
      remark: input.remark,
      files: await keepFiles(tx, files),
    };
    return recordProofOfLevel(tx, actor, employeeId, proof);
  });
}

function validityOf(
  { validity, validUntil, takenOn }: Pick<ProofForm, 'validity' | 'validUntil' | 'takenOn'>,
  byRule: Day | null,
): Day | null {
  if (validity === 'rule') return byRule;
  if (validity === 'none') return null;
  if (!validUntil) throw new DomainError('invalid', 'required', {}, 'validUntil');
  if (validUntil < takenOn)
    throw new DomainError('invalid', 'validityBeforeDate', {}, 'validUntil');
  return validUntil;
}
