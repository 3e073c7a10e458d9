import { compareDecimals } from '../exact'
import { type FieldReader, nearDecimal, readDecimal } from '../input'
import type { Choices, GradeScale } from '../rubric'
import { closest, describeValue } from '../text'

/** A grade as it was stated, or found for the figure that was. */
export interface Grade {
  readonly grade: string
  /** The figure behind it, where one was stated. */
  readonly figure: string | null
  /** Where the figure lies exactly on the edge of a band: the edge, and the grade of the other reading. */
  readonly edge: { readonly from: string; readonly other: string } | null
}

/** Reads a grade: its name, or the figure behind it. */
export function readGrade(scale: GradeScale, fields: FieldReader, name: string, choices: Choices): Grade | null {
  const grades = scale.grades.map(({ id }) => id)
  const { conversion } = scale
  const allowed = [...grades, ...(conversion ? [`0..${conversion.maximum}`] : [])].join(', ')
  const given = fields.value(name, 'nullable', allowed)
  if (given === null) return null
  const text = typeof given === 'number' ? String(given) : given
  const named = grades.find((grade) => grade === text)
  if (named !== undefined) return { grade: named, figure: null, edge: null }
  const figure = conversion ? readDecimal(given, conversion.maximum) : null
  if (!conversion || figure === null) {
    const figureMeant = conversion ? nearDecimal(given, conversion.maximum) : null
    const near = figureMeant ?? (typeof given === 'string' ? closest(given, grades) : null)
    return fields.report('invalid_field', name, {
      given: describeValue(given),
      allowed: `${allowed}, null`,
      closest: near,
    })
  }
  const { bands, edge } = conversion
  const lowest = bands.at(-1) as (typeof bands)[number]
  const bandOf = (reaches: (difference: number) => boolean) =>
    (bands.find(({ from }) => reaches(compareDecimals(figure, from))) ?? lowest).grade
  const above = bandOf((difference) => difference > 0)
  const atLeast = bandOf((difference) => difference >= 0)
  if (above === atLeast) return { grade: above, figure, edge: null }
  const reached = choices.take(edge) === 'atLeast'
  return { grade: reached ? atLeast : above, figure, edge: { from: figure, other: reached ? above : atLeast } }
}
