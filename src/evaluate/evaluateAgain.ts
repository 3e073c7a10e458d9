import type { Checked, Rubric } from '../rubric'
import { type Issue, issue, type Locale } from '../text'
import { callIn } from './callIn'
import type { Evaluation } from './Result'
import { safeEvaluate } from './safeEvaluate'

/** A figure or verdict of a stored result that a new evaluation does not find again. */
export interface Difference {
  /** Where it stands in the result: keys from the outermost in. */
  readonly path: readonly string[]
  readonly stored: string | number | boolean | null
  readonly found: string | number | boolean | null
}

/** A stored result made again. */
export interface EvaluatedAgain {
  /** The result of the same answers under the same options; null when they cannot be evaluated again. */
  readonly evaluation: Evaluation | null
  /** Every figure and verdict that differs from the stored one. */
  readonly differences: readonly Difference[]
  /** Why its answers could not be evaluated again; empty when they could. */
  readonly issues: readonly Issue[]
}

/** Texts follow the caller's language, and a later version may word them better: they are no figures. */
const TEXTS = new Set(['label', 'meaning', 'message', 'suggestion'])

const isLeaf = (value: unknown): value is Difference['stored'] => typeof value !== 'object' || value === null

/** Lists where two plain values differ. */
function differencesOf(stored: unknown, found: unknown, path: readonly string[], differences: Difference[]): void {
  if (Object.is(stored, found)) return
  if (isLeaf(stored) || isLeaf(found)) {
    const shown = (value: unknown) => (isLeaf(value) ? (value ?? null) : JSON.stringify(value))
    differences.push({ path, stored: shown(stored), found: shown(found) })
    return
  }
  const [before, after] = [stored, found] as Readonly<Record<string, unknown>>[]
  for (const key of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
    if (!TEXTS.has(key)) differencesOf(before?.[key], after?.[key], [...path, key], differences)
  }
}

/** Evaluates the answers of a stored result again, under its options, and compares every figure and verdict. */
export function evaluateAgain(rubric: Rubric, stored: Evaluation, locale: Locale): EvaluatedAgain {
  try {
    const { answers, options } = callIn(stored)
    const again = safeEvaluate(rubric as Rubric & Checked, answers, { ...options, locale })
    if (!again.success) return { evaluation: null, differences: [], issues: again.issues }
    const differences: Difference[] = []
    differencesOf({ ...stored, rubric: null }, { ...again.data, rubric: null }, [], differences)
    return { evaluation: again.data, differences, issues: [] }
  } catch {
    // A result is taken by its outline; parts of one that was altered may be anything.
    return { evaluation: null, differences: [], issues: [issue('unreadable', [], {}, locale)] }
  }
}
