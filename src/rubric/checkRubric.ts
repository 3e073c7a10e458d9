import type { Issue, Locale } from '../text'
import { contextOf } from './check/Context'
import { checkConventions } from './check/checkConventions'
import { checkKinds } from './check/checkKinds'
import { checkPredicates } from './check/checkPredicates'
import { checkSections } from './check/checkSections'
import { checkTree } from './check/checkTree'
import { checkVariants } from './check/checkVariants'
import type { Rubric } from './Rubric'
import { isTooFine } from './scale'

/** Checks what holds between the figures of a well-shaped rubric, and lists every problem. */
export function checkRubric(rubric: Rubric, locale: Locale): readonly Issue[] {
  const context = contextOf(rubric, locale)
  checkTree(context)
  checkKinds(context)
  checkPredicates(context)
  checkConventions(context)
  checkVariants(context)
  checkSections(context)
  if (context.issues.length === 0 && isTooFine(rubric)) context.report('rubric_too_fine', [], {})
  return context.issues
}
