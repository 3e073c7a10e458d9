import { issue, RubricError } from '../text'
import { deepFreeze } from './deepFreeze'

/**
 * The mark of data whose figures were checked: by `defineRubric` or `definePekppp`, or by the generator for what is
 * shipped. A registered symbol, because an application may hold the ESM and the CommonJS copy of the library at once.
 */
const CHECKED: unique symbol = Symbol.for('zona-integritas.checkedRubric') as never

/** What only a checked rubric carries. */
export interface Checked {
  /** The format of the data that was checked; not enumerable, and not copied with the data. */
  readonly [CHECKED]: true
}

/** The format of rubrics; other data, such as PEKPPP's, has another. */
const RUBRIC = 'zona-integritas.rubric.v1'

function isMarked(data: unknown): boolean {
  try {
    return Object.getOwnPropertyDescriptor(Object(data), CHECKED) !== undefined
  } catch {
    return false
  }
}

/**
 * Makes sure that data was checked, and is of a format.
 *
 * @throws RubricError when it was not.
 */
export function requireChecked(rubric: unknown, format: string = RUBRIC): asserts rubric is Checked {
  let checked = false
  try {
    // Its own mark: an object that only inherits from a checked rubric may say something else.
    checked = Object.getOwnPropertyDescriptor(Object(rubric), CHECKED)?.value === format
  } catch {
    // A proxy that refuses to be looked at was not checked.
  }
  if (checked) return
  const other = format !== RUBRIC || isMarked(rubric)
  throw new RubricError([issue(other ? 'rubric_other_format' : 'rubric_unchecked', [], { format }, 'id')])
}

/**
 * Marks data as checked and freezes it, so that it stays what was checked. The mark is not copied with its data: an
 * altered copy is unchecked again.
 */
export function markChecked<T extends { readonly format: string }>(rubric: T): T & Checked {
  return deepFreeze(Object.defineProperty(rubric, CHECKED, { value: rubric.format })) as unknown as T & Checked
}
