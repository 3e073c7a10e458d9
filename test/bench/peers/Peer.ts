import type { GivenAnswers } from '../handWritten'

/** A library that a user might have picked instead, set up with the LKE as its users would. */
export interface Peer {
  /** Scores one LKE and says of every minimum, in the order of `minimaOf`, whether it is met. */
  readonly score: (answers: GivenAnswers) => readonly boolean[] | Promise<readonly boolean[]>
}
