/** Characters of a new password. Length is the main protection; the upper bound keeps hashing cheap. */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;
