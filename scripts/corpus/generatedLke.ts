import { type Question, questionsOf, type Ratio, type Rubric } from '../../src/rubric'
import type { Dice } from './Dice'

/** An LKE and the options it is evaluated with. */
export interface GeneratedLke {
  readonly answers: Record<string, unknown>
  readonly options: Record<string, unknown>
}

/** How good the LKEs are: the chance of the best answer to a question. */
const QUALITIES = [0, 0.3, 0.6, 0.8, 0.9, 0.94, 0.97, 0.99, 1]

const digits = (dice: Dice, count: number) => Array.from({ length: count }, () => dice.below(10)).join('')

/** A figure from 0 to just below a whole maximum: hundredths as a rule, up to 20 decimals now and then. */
function figure(dice: Dice, maximum: number): number | string {
  const hundredths = dice.below(maximum * 100 + 1)
  if (dice.chance(0.5)) return hundredths / 100
  if (dice.chance(0.7)) return (hundredths / 100).toFixed(2)
  return `${dice.below(maximum)}.${digits(dice, 1 + dice.below(20))}`
}

function counts(dice: Dice, ratio: Ratio, quality: number): Record<string, number> {
  const limit = dice.pick([5, 12, 12, 40, 40, 40, 40, 1_000_000_001])
  const given = Object.fromEntries(ratio.counts.map(({ id }) => [id, dice.below(limit)]))
  if (dice.chance(0.05)) for (const id of ratio.whole.add) given[id] = 0
  const whole = ratio.whole.add.reduce((sum, id) => sum + (given[id] ?? 0), 0)
  // A part that is part of the whole, as a rule; all of it where the answer is good.
  const isBest = dice.chance(quality)
  const [lowering] = ratio.part.subtract ?? []
  const part = Math.min(isBest ? whole : dice.below(whole + 1), 1_000_000_000)
  if (isBest || dice.chance(0.85)) given[lowering ?? ratio.part.add[0] ?? ''] = lowering ? whole - part : part
  return given
}

function answerTo(dice: Dice, rubric: Rubric, question: Question, quality: number): unknown {
  const kind = rubric.answerKinds[question.kind]
  if (kind?.type === 'choice') {
    const options = Object.keys(kind.options)
    return dice.chance(quality) ? options[0] : dice.pick(options)
  }
  if (question.ratio) {
    return dice.chance(0.04) ? { percent: figure(dice, 100) } : counts(dice, question.ratio, quality)
  }
  if (kind?.type === 'share') {
    const isPoints = question.weight !== undefined && dice.chance(0.5)
    const maximum = isPoints ? Math.floor(Number(question.weight)) : 100
    const best = dice.chance(quality) ? maximum : figure(dice, maximum)
    return isPoints ? { points: best } : { percent: best }
  }
  if (dice.chance(0.1)) {
    const count = 1 + dice.below(dice.pick([12, 400, 1_000_000]))
    return { sum: dice.chance(quality) ? 4 * count - dice.below(count) : dice.below(4 * count + 1), count }
  }
  return dice.chance(quality) ? (340 + dice.below(61)) / 100 : figure(dice, 4)
}

/** Makes counts agree that the rubric's checks compare for equality, as they do in most LKEs. */
function agree(rubric: Rubric, answers: Record<string, unknown>): void {
  for (const { contradictsWhen, left, right } of rubric.countChecks) {
    if (contradictsWhen !== 'different' || left.length !== 1 || right.length !== 1) continue
    const [from, to] = [left[0] ?? '', right[0] ?? ''].map((cell) => {
      const dot = cell.lastIndexOf('.')
      return { counts: answers[cell.slice(0, dot)] as Record<string, number> | undefined, count: cell.slice(dot + 1) }
    })
    const count = from?.counts?.[from.count]
    if (to?.counts && count !== undefined && to.count in to.counts) to.counts[to.count] = count
  }
}

/** Options that nobody needs are left out, so that a line shows what matters. */
export function someOptions(dice: Dice, rubric: Rubric, unanswered: string): Record<string, unknown> {
  const options: Record<string, unknown> = {}
  if (unanswered !== 'reject' || dice.chance(0.1)) options['unanswered'] = unanswered
  const held = dice.pick([undefined, null, ...rubric.predicates.map(({ id }) => id), rubric.predicates[0]?.id])
  if (held !== undefined) options['heldPredicate'] = held
  if (dice.chance(0.1)) options['contradictions'] = 'warn'
  if (dice.chance(0.2)) {
    const outcomes = rubric.conventions.filter(({ choices }) => 'zero' in choices && 'full' in choices)
    const taken = outcomes.filter(() => dice.chance(0.4)).map(({ id }) => [id, dice.pick(['zero', 'full'])])
    if (taken.length > 0) options['conventions'] = Object.fromEntries(taken)
  }
  return options
}

/** Fills an LKE in, from poor to perfect, complete as a rule. */
export function generatedLke(dice: Dice, rubric: Rubric): GeneratedLke {
  const quality = dice.pick(QUALITIES)
  const unanswered = dice.pick(['reject', 'reject', 'reject', 'zero', 'exclude'])
  const share = unanswered === 'reject' ? 0 : dice.pick([0, 0.02, 0.1, 0.5, 0.95])
  const answers: Record<string, unknown> = {}
  for (const question of questionsOf(rubric)) {
    if (!dice.chance(share)) answers[question.id] = answerTo(dice, rubric, question, quality)
  }
  if (dice.chance(0.8)) agree(rubric, answers)
  return { answers, options: someOptions(dice, rubric, unanswered) }
}
