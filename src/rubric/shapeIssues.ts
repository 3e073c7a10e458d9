import type * as z from 'zod/mini'
import { type Issue, issue, type Locale } from '../text'
import { shapeProblem } from './shapeProblem'
import { snapshot } from './snapshot'

/** Copies plain data and compares it with a schema; lists every problem of shape. */
export function shapeIssues<T>(
  value: unknown,
  schema: z.ZodMiniType,
  locale: Locale,
): { readonly data?: T; readonly issues: readonly Issue[] } {
  const { copy, problems } = snapshot(value)
  if (problems.length > 0) {
    return { issues: problems.map(({ code, path, key }) => issue(code, path, { key }, locale)) }
  }
  const parsed = schema.safeParse(copy)
  if (parsed.success) return { data: parsed.data as T, issues: [] }
  return {
    issues: parsed.error.issues.map((found) => {
      const place = found.path.map(String)
      const problem = shapeProblem(found.code, found.code === 'unrecognized_keys' ? found.keys : [])
      return issue('rubric_shape', place, { place: place.join(' > ') || 'rubric', problem }, locale)
    }),
  }
}
