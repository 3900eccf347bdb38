/** A meeting of a batch as participants read of it. Times as JSON has them. */
export type BatchMeeting = {
  id: string;
  /** What it is about; empty where the course says enough. */
  title: string | null;
  startsAt: string;
  endsAt: string;
  zone: string;
  /** The room with its venue and where that is; null: it has none. */
  place: { room: string; venue: string; address: string } | null;
  online: boolean;
  /** For those who have a seat only. */
  onlineUrl: string | null;
  cancelled: boolean;
};
