import type { Category } from '../rubric'
import { type Issue, issue, type Locale } from '../text'

/** Warns of a category for which no thresholds of its own were found. */
export function categoryWarnings({ id, predicate, ownThresholds }: Category, locale: Locale): readonly Issue[] {
  if (ownThresholds) return []
  return [issue('category_without_thresholds', ['category'], { category: id, target: predicate }, locale)]
}
