import { extensionOf, tidyFileName } from '#app/domain/files/file-name.ts';
import { storeFile } from '#app/domain/files/store-file.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import type { Day } from '#app/platform/clock.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { canRecordEvidence } from './competency-policy.ts';
import { lockLevels } from './lock-levels.server.ts';
import { ratableLevel } from './ratable-level.server.ts';
import { LARGEST_FILE_MB, MOST_FILES, PROOF_FILES, type ProofForm } from './record-proof.ts';
import { type LevelChange, recordEvidence, tellEvidence } from './record-evidence.server.ts';
import { visiblePerson } from './visible-person.server.ts';

export type ProofFile = { name: string; bytes: Uint8Array };

/**
 * Records proof of a person's level that came into being elsewhere, with the files that bear it out: HR any kind,
 * assessors what they measure. It counts at once, as the framework's rule says.
 */
export async function recordProof(
  actor: Actor,
  input: Omit<ProofForm, 'files'> & { employeeId: string; files: ProofFile[] },
): Promise<LevelChange> {
  const { employeeId, competencyId, level, source, takenOn } = input;
  const person = await visiblePerson(actor, employeeId);
  if (!canRecordEvidence(actor, person, source)) throw notFound();
  if (takenOn > today()) throw new DomainError('invalid', 'dateInFuture', {}, 'takenOn');
  const files = named(input.files);
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
    const [change] = await recordEvidence(tx, actor, employeeId, [proof]);
    await tellEvidence(tx, actor, employeeId, proof);
    return change ?? { competencyId, from: null, to: null };
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

/** Files under names that can be kept, no two alike. */
function named(files: ProofFile[]): ProofFile[] {
  if (files.length > MOST_FILES)
    throw new DomainError('invalid', 'filesMany', { max: MOST_FILES }, 'files');
  const taken = new Set<string>();
  return files.map(({ name, bytes }, at) => {
    if (!PROOF_FILES.includes(extensionOf(name)))
      throw new DomainError('invalid', 'fileKind', { kinds: 'PDF, JPG, PNG' }, 'files');
    if (bytes.byteLength > LARGEST_FILE_MB << 20)
      throw new DomainError('invalid', 'fileTooLarge', { max: LARGEST_FILE_MB }, 'files');
    const tidy = tidyFileName(name);
    const free = taken.has(tidy) ? `${at + 1}-${tidy}` : tidy;
    taken.add(free);
    return { name: free, bytes };
  });
}

async function keepFiles(
  tx: Tx,
  files: ProofFile[],
): Promise<{ fileHash: string; name: string }[]> {
  const kept = new Map<string, string>();
  for (const { name, bytes } of files) {
    const { hash } = await storeFile(tx, name, bytes).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError(error.kind, error.code, error.params, 'files');
    });
    // The same file twice is one file.
    if (!kept.has(hash)) kept.set(hash, name);
  }
  return [...kept].map(([fileHash, name]) => ({ fileHash, name }));
}
