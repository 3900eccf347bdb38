/** Seats that a room can have at most. */
export const LARGEST_ROOM = 100_000;
