/** A figure or verdict of a stored result that a new evaluation does not find again. */
export interface Difference {
  /** Where it stands in the result: keys from the outermost in. */
  readonly path: readonly string[]
  /** What the stored result holds there; null also where it has nothing. A whole part on one side only is JSON text. */
  readonly stored: string | number | boolean | null
  /** What the new evaluation holds there; null and JSON text as for `stored`. */
  readonly found: string | number | boolean | null
}

/** Texts follow the caller's language, and a later version may word them better: they are no figures. */
const TEXTS = new Set(['label', 'meaning', 'message', 'suggestion', 'shownActual', 'shownRequired'])

type Branch = Readonly<Record<string, unknown>>

const isLeaf = (value: unknown): value is Difference['stored'] => typeof value !== 'object' || value === null

/** Lists where a stored value and one found anew differ; texts are not compared. */
export function differencesOf(stored: unknown, found: unknown): readonly Difference[] {
  const differences: Difference[] = []
  collect(stored, found, [], differences)
  return differences
}

function collect(stored: unknown, found: unknown, path: readonly string[], differences: Difference[]): void {
  if (Object.is(stored, found)) return
  if (isLeaf(stored) || isLeaf(found)) {
    const shown = (value: unknown) => (isLeaf(value) ? (value ?? null) : JSON.stringify(value))
    differences.push({ path, stored: shown(stored), found: shown(found) })
    return
  }
  const [before, after] = [stored as Branch, found as Branch]
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    // A node may be called like a text; a text holds no parts.
    const isText = TEXTS.has(key) && isLeaf(before[key]) && isLeaf(after[key])
    if (!isText) collect(before[key], after[key], [...path, key], differences)
  }
}
