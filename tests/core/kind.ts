/** One line in, one object out (without its `id`); null for a line that answers nothing (a set-up line). */
export type Answer = (line: Record<string, unknown>) => Record<string, unknown> | null;

/** A kind of `core`: opened once a run, so that a set-up line can hold for those after it. */
export interface Kind {
  open(): Answer | Promise<Answer>;
}
