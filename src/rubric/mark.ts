/**
 * The mark of a rubric whose figures were checked: by `defineRubric`, or by the generator for a shipped rubric. A
 * registered symbol, because an application may hold the ESM and the CommonJS copy of the library at once.
 */
const CHECKED: unique symbol = Symbol.for('zona-integritas.checkedRubric') as never

/** What only a checked rubric carries. */
export interface Checked {
  readonly [CHECKED]: true
}

/** Tells whether a rubric carries the mark of a checked rubric. */
export function isChecked(rubric: unknown): boolean {
  return typeof rubric === 'object' && rubric !== null && (rubric as Partial<Checked>)[CHECKED] === true
}

/** Marks a rubric as checked; the mark is not copied with its data, so that an altered copy is unchecked again. */
export function markChecked<T extends object>(rubric: T): T & Checked {
  return Object.defineProperty(rubric, CHECKED, { value: true }) as T & Checked
}
