/** Where the texts of an item come from and the key under which they are to be kept. */
export type CopiedKey = { from: string; to: string };
