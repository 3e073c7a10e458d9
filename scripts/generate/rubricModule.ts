import { nodesOf, questionsOf, type Rubric } from '../../src/rubric'
import { sectionKeys } from './sectionKeys'

/** `permenpanrb-90-2021` is exported as `permenpanrb90_2021`. */
export function exportName(id: string): string {
  const [issuer = '', ...rest] = id.split('-')
  return issuer + rest.join('_')
}

function answerType(rubric: Rubric, kindName: string, counts: readonly string[]): string {
  const kind = rubric.answerKinds[kindName]
  if (kind?.type === 'choice') {
    return Object.keys(kind.options)
      .map((option) => `'${option}'`)
      .join(' | ')
  }
  if (kind?.type === 'share') return 'ShareAnswer'
  return kind?.type === 'index' ? 'IndexAnswer' : `RatioAnswer<${counts.map((count) => `'${count}'`).join(' | ')}>`
}

/** Writes ids as a union, filled into lines of at most 120 characters. */
function union(ids: readonly string[]): string {
  const lines: string[] = []
  for (const id of ids) {
    const last = lines.at(-1)
    const piece = `| '${id}'`
    if (last !== undefined && last.length + piece.length + 1 <= 116) lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(piece)
  }
  return lines.map((line) => `    ${line}`).join('\n')
}

/** Writes the module of a shipped rubric: its data with its literal keys as types. */
export function rubricModule(rubric: Rubric): string {
  const name = exportName(rubric.id)
  const keys = `${name[0]?.toUpperCase()}${name.slice(1)}Keys`
  const answers = questionsOf(rubric).map((question) => {
    const counts = question.ratio?.counts.map(({ id }) => id) ?? []
    return `    /** ${question.text.id} */\n    '${question.id}': ${answerType(rubric, question.kind, counts)}`
  })
  const conventions = rubric.conventions
    .filter(({ id }) => id !== 'unanswered' && id !== 'heldPredicateNotStated')
    .map(({ id, label, choices }) => {
      const options = Object.keys(choices).map((choice) => `'${choice}'`)
      return `    /** ${label.id} */\n    '${id}': ${options.join(' | ')}`
    })
  const { imports, keys: sections } = sectionKeys(rubric)
  const answerTypes = ['IndexAnswer', 'RatioAnswer', 'ShareAnswer'].filter((type) =>
    answers.some((line) => line.includes(type)),
  )
  return `// Made by scripts/generate.ts from rubrics/${rubric.id}.json; never edited by hand.
import data from '../../rubrics/${rubric.id}.json'
import type { ${answerTypes.join(', ')} } from '../answer'
import type { RubricOf } from '../rubric'
// The mark alone: whoever imports only a rubric loads no more than its data.
import { markChecked } from '../rubric/mark'${imports}

/** The literal keys of ${rubric.regulation.number}. */
export interface ${keys} {
  /** From question id to the answers it takes. */
  readonly answers: {
${answers.join('\n')}
  }
  /** Ids of all components, aspects, areas, indicators and questions. */
  readonly nodes:
${union(nodesOf(rubric).map(({ node }) => node.id))}
  /** Ids of the areas across aspects. */
  readonly areas:
${union(rubric.areas.map(({ id }) => id))}
  /** Ids of the predicates. */
  readonly predicates:
${union(rubric.predicates.map(({ id }) => id))}
  /** From convention id to its choices. */
  readonly conventions: {
${conventions.join('\n')}
  }
${sections}}

/** ${rubric.title.en}: ${questionsOf(rubric).length} questions, with the source of every figure. */
export const ${name} = /* @__PURE__ */ markChecked(data) as unknown as RubricOf<${keys}>
`
}
