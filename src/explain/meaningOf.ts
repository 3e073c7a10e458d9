import type { Issue } from '../text'

/** A sentence as what a choice means: without its full stop, as the meanings of a rubric's choices are written. */
export function meaningOf({ message }: Issue): string {
  return message.replace(/\.$/, '')
}
