import { issue, RubricError } from '../text'
import { deepFreeze } from './deepFreeze'

/**
 * The mark of a rubric whose figures were checked: by `defineRubric`, or by the generator for a shipped rubric. A
 * registered symbol, because an application may hold the ESM and the CommonJS copy of the library at once.
 */
const CHECKED: unique symbol = Symbol.for('zona-integritas.checkedRubric') as never

/** What only a checked rubric carries. */
export interface Checked {
  readonly [CHECKED]: true
}

/**
 * Makes sure that a rubric was checked.
 *
 * @throws RubricError when it was not.
 */
export function requireChecked(rubric: unknown): asserts rubric is Checked {
  let checked = false
  try {
    // Its own mark: an object that only inherits from a checked rubric may say something else.
    checked = Object.getOwnPropertyDescriptor(Object(rubric), CHECKED)?.value === true
  } catch {
    // A proxy that refuses to be looked at was not checked.
  }
  if (!checked) throw new RubricError([issue('rubric_unchecked', [], {}, 'id')])
}

/**
 * Marks a rubric as checked and freezes it, so that it stays what was checked. The mark is not copied with its data: an
 * altered copy is unchecked again.
 */
export function markChecked<T extends object>(rubric: T): T & Checked {
  return deepFreeze(Object.defineProperty(rubric, CHECKED, { value: true })) as T & Checked
}
