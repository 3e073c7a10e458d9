import { issue, RubricError } from '../text'
import { requireChecked } from './mark'
import type { Rubric } from './Rubric'

/** The parts that stand around the score, which a rubric may lack. */
export type Section = 'surveys' | 'submission' | 'stages' | 'kawasan' | 'monitoring' | 'profile'

/**
 * Takes a part of a checked rubric.
 *
 * @throws RubricError when the rubric was not checked, or lacks the part.
 */
export function requireSection<S extends Section>(rubric: Rubric, section: S): NonNullable<Rubric[S]> {
  requireChecked(rubric)
  const found = rubric[section]
  if (!found) throw new RubricError([issue('rubric_missing_section', [section], { id: rubric.id, section }, 'id')])
  return found
}
