import { type Checked, defineRubric, type Rubric, withVariants } from '../rubric'
import { closest, describeValue, issue, type Locale, OptionsError } from '../text'
import type { Call } from './Call'
import { isPath } from './isPath'
import { readJson } from './readJson'
import { SHIPPED } from './shippedRubrics'

/**
 * Loads the rubric that a call names: a shipped one, or one's own from a file, with the variants asked for.
 *
 * @throws OptionsError when there is no such rubric or variant.
 * @throws InputError or RubricError when the file cannot be read, or holds no sound rubric.
 */
export async function loadRubric(call: Call): Promise<Rubric & Checked> {
  const { io, locale } = call
  const [first = ''] = SHIPPED.keys()
  const given = call.value('rubric') ?? first
  const shipped = SHIPPED.get(given)
  if (!shipped && !isPath(given)) throw new OptionsError([unknownRubric(given, locale)])
  const rubric = shipped ? await shipped() : defineRubric((await readJson(io, given, locale)) as Rubric, locale)
  return chosen(rubric as Rubric & Checked, call.values('variant'), locale)
}

function unknownRubric(given: string, locale: Locale) {
  const known = [...SHIPPED.keys()]
  const words = { given: describeValue(given), allowed: known, closest: closest(given, known) }
  return issue('unknown_rubric', ['--rubric'], words, locale)
}

function chosen(rubric: Rubric & Checked, variants: readonly string[], locale: Locale): Rubric & Checked {
  if (variants.length === 0) return rubric
  const known = (rubric.variants ?? []).map(({ id }) => id)
  if (known.length === 0) {
    throw new OptionsError([issue('rubric_without_variants', ['--variant'], { rubric: rubric.id }, locale)])
  }
  const unknown = variants.filter((id) => !known.includes(id))
  if (unknown.length === 0) return withVariants(rubric, variants as never, locale)
  throw new OptionsError(
    unknown.map((id) => {
      const words = { option: '--variant', given: describeValue(id), allowed: known, closest: closest(id, known) }
      return issue('invalid_option', ['--variant'], words, locale)
    }),
  )
}
