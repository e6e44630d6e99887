/** Something to do: from a comment, a mention, or by hand. */
export interface TaskRow {
  /** Made by the client: a retry adds nothing twice. */
  id: string;
  brand: string;
  /** `reply`: closed by the reply itself, when the comment is seen answered. `chase`: customer service owes an answer. */
  kind: 'reply' | 'chase' | 'other';
  title: string;
  note: string;
  /** Who is to do it, or who is chased. */
  person: string | null;
  /** UTC milliseconds; null: some day. */
  dueAt: number | null;
  /** Back to the place. */
  link: string | null;
  /** The comment that it is about. */
  sighting: string | null;
  /** What customer service answered, as pasted; comes back to the comment, shortened. */
  answer: string | null;
  /** Present while it is open, so that the index holds those alone. */
  open?: 1;
  doneAt: number | null;
  doneBy: 'person' | 'reply' | null;
  createdAt: number;
  updatedAt: number;
}
