import type { Answer } from '../../src/answer'
import { questionsOf, type Rubric } from '../../src/rubric'

/** A small deterministic generator of numbers from 0 to 1 (mulberry32), so that benches and goldens repeat. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Fills in a whole LKE at random; `quality` (0..1) is the chance of the best option. */
export function randomLke(rubric: Rubric, random: () => number, quality = 0.5): Record<string, Answer> {
  const below = (limit: number) => Math.floor(random() * limit)
  const answers: Record<string, Answer> = {}
  for (const { id, kind: name, ratio } of questionsOf(rubric)) {
    const kind = rubric.answerKinds[name]
    if (kind?.type === 'choice') {
      const options = Object.keys(kind.options)
      answers[id] = options[random() < quality ? 0 : below(options.length)] ?? ''
    } else if (kind?.type === 'index') {
      answers[id] = ((300 + below(101)) / 100).toFixed(2)
    } else {
      answers[id] = Object.fromEntries((ratio?.counts ?? []).map((count) => [count.id, 1 + below(40)]))
    }
  }
  return answers
}
