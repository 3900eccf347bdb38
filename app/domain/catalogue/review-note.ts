import { z } from 'zod';

const MOST = 2_000;

/** Why a draft is sent back. */
export const reviewNoteSchema = z.string().trim().min(1).max(MOST);

/** What is new in a version, for those under way; may be left out. */
export const versionNoteSchema = z.string().trim().max(MOST);
