import { issue, RubricError } from '../text'

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
    checked = typeof rubric === 'object' && rubric !== null && (rubric as Partial<Checked>)[CHECKED] === true
  } catch {
    // A proxy that refuses to be looked at was not checked.
  }
  if (!checked) throw new RubricError([issue('rubric_unchecked', [], {}, 'id')])
}

/** Marks a rubric as checked; the mark is not copied with its data, so that an altered copy is unchecked again. */
export function markChecked<T extends object>(rubric: T): T & Checked {
  return Object.defineProperty(rubric, CHECKED, { value: true }) as T & Checked
}
