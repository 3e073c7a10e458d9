import type { Answer } from '../../src/answer'
import { questionsOf, type Rubric } from '../../src/rubric'

/** Fills in a weak LKE at random whose surveys pass every minimum; `weakness` (0..1) is the chance of a poor answer. */
export function weakLke(rubric: Rubric, random: () => number, weakness = 0.5): Record<string, Answer> {
  const below = (limit: number) => Math.floor(random() * limit)
  const answers: Record<string, Answer> = {}
  for (const { id, kind: name, ratio } of questionsOf(rubric)) {
    const kind = rubric.answerKinds[name]
    if (kind?.type === 'choice') {
      const options = Object.keys(kind.options)
      const [one, other] = [below(options.length), below(options.length)]
      answers[id] = options[random() < weakness ? Math.max(one, other) : one] ?? ''
    } else if (kind?.type === 'index') {
      answers[id] = ((360 + below(41)) / 100).toFixed(2)
    } else {
      const whole = 10 + below(30)
      const rest = below(Math.ceil(whole / 2))
      answers[id] = Object.fromEntries(
        (ratio?.counts ?? []).map((count) => {
          const lowers = ratio?.part.subtract?.includes(count.id)
          return [count.id, ratio?.whole.add.includes(count.id) ? whole : lowers ? rest : whole - rest]
        }),
      )
    }
  }
  return answers
}
