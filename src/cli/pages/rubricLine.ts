import type { RubricReference } from '../../rubric'

/** Names the rubric of a result on one line. */
export function rubricLine({ regulation, id, version, variant = [] }: RubricReference): string {
  return `${regulation}, ${[id, ...variant].join(' + ')} ${version}`
}
