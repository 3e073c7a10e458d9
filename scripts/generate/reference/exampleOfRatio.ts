import { evaluate } from '../../../src/evaluate'
import { type Checked, type Convention, questionsOf, type Rubric } from '../../../src/rubric'
import { exportName } from '../rubricModule'

/**
 * Writes the example of a convention on a ratio with nothing to count, with what each choice comes to; null for a convention
 * that no ratio names.
 */
export function exampleOfRatio(rubric: Rubric & Checked, { id, choices }: Convention): string | null {
  const question = questionsOf(rubric).find(
    ({ ratio }) => ratio?.nothingToCount === id || ratio?.riseFromNothing === id,
  )
  if (!question?.ratio) return null
  const { counts, part, riseFromNothing } = question.ratio
  const lowering = riseFromNothing === id ? part.subtract?.[0] : undefined
  const filled = Object.fromEntries(counts.map((count) => [count.id, count.id === lowering ? 2 : 0]))
  const answers = { [question.id]: filled }
  const results = Object.keys(choices).map((choice) => {
    const conventions = { [id]: choice }
    const result = evaluate(rubric, answers, { unanswered: 'zero', conventions })
    return `points('${choice}') // => '${result.nodes[question.id]?.score}'`
  })
  const name = exportName(rubric.id)
  const written = Object.entries(filled).map(([count, figure]) => `${count}: ${figure}`)
  const type = Object.keys(choices).map((choice) => `'${choice}'`)
  return `import { evaluate } from 'zona-integritas'
import { ${name} } from 'zona-integritas/rubrics/${rubric.id}'

const answers = { '${question.id}': { ${written.join(', ')} } }
const points = (choice: ${type.join(' | ')}) =>
  evaluate(${name}, answers, { unanswered: 'zero', conventions: { '${id}': choice } })
    .nodes['${question.id}'].score
${results.join('\n')}`
}
