const MAX_LENGTH = 64

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

const folded = (text: string) => text.toLowerCase().replace(/[\s._-]+/g, '.')

/**
 * Finds the candidate that a mistyped text most probably means.
 *
 * @returns The candidate, or null when none is near (more than a third of its letters differ).
 */
export function closest(text: string, candidates: Iterable<string>): string | null {
  if (text.length > MAX_LENGTH) return null
  const wanted = folded(text.trim())
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const away = distance(wanted, folded(candidate))
    if (away < bestDistance && away <= Math.floor(candidate.length / 3)) {
      best = candidate
      bestDistance = away
    }
  }
  return best
}
