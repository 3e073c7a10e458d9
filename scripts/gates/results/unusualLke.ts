import type { Answer } from '../../../src'
import { type Question, questionsOf, type Ratio, type Rubric } from '../../../src/rubric'
import { randomLke } from '../../../test/helpers/randomLke'
import type { Draw } from './drawFrom'

const countsOf = ({ counts }: Ratio, countOf: (id: string) => number) =>
  Object.fromEntries(counts.map(({ id }) => [id, countOf(id)]))

/** A ratio of nothing, one risen from nothing, a percentage, or counts of which some are 0. */
function unusualRatio(ratio: Ratio, draw: Draw): Answer {
  const count = () => draw.below(4)
  switch (draw.below(4)) {
    case 0:
      return countsOf(ratio, () => 0)
    case 1:
      return countsOf(ratio, (id) => (ratio.whole.add.includes(id) ? 0 : count()))
    case 2:
      return { percent: draw.below(1001) / 10 }
    default:
      return countsOf(ratio, count)
  }
}

function unusualAnswer(rubric: Rubric, { kind, ratio }: Question, draw: Draw): Answer | null {
  if (ratio) return unusualRatio(ratio, draw)
  if (rubric.answerKinds[kind]?.type !== 'index') return null
  const count = 1 + draw.below(90)
  return { sum: draw.below(4 * count + 1), count }
}

/** A random LKE of ratios that the law leaves open, and of surveys as a sum and a count. */
export function unusualLke(rubric: Rubric, draw: Draw, quality: number): Record<string, Answer> {
  const answers = randomLke(rubric, draw.random, quality)
  for (const question of questionsOf(rubric)) {
    const answer = unusualAnswer(rubric, question, draw)
    if (answer !== null) answers[question.id] = answer
  }
  return answers
}
