import { cellsOf, questionsOf, type Rubric } from '../../../src/rubric'
import { exportName } from '../rubricModule'
import { anchor } from './anchor'
import { citedTable } from './citedRows'
import { conventionsIn } from './conventionsIn'
import {
  areasSection,
  conventionsSection,
  countChecksSection,
  kindsSection,
  predicatesSection,
  type Section,
} from './figuresSections'
import { cite, inline } from './markdown'
import { treeSection } from './treeSection'

/** The parts of a rubric around the score, and what they are called. */
const AROUND = [
  ['categories', 'Categories'],
  ['instansiKinds', 'Kinds of instansi'],
  ['submission', 'Submission (pengajuan)'],
  ['surveys', 'Surveys'],
  ['stages', 'Stages'],
  ['kawasan', 'Kawasan'],
  ['monitoring', 'Monitoring and revocation'],
  ['profile', 'Profile of many units'],
  ['variants', 'Variants: figures of other documents'],
] as const

/** Writes the page of a rubric: every figure in it with its source. */
export function rubricPage(rubric: Rubric): string {
  const { id, version, title, regulation, components } = rubric
  const own = regulation.number
  const { inForce } = regulation
  const days = [inForce?.from && `from ${inForce.from}`, inForce?.until && `until ${inForce.until}`].filter(Boolean)
  const around = AROUND.map(([key, heading]): Section => {
    const part = rubric[key]
    return part === undefined ? null : [heading, citedTable(Array.isArray(part) ? { '': part } : part, own)]
  })
  const questions = 'Every component, aspect, area, indicator and question; each question is a heading by its id.'
  const sections = [
    kindsSection(rubric),
    areasSection(rubric),
    predicatesSection(rubric),
    ['Questions', `${questions}\n\n${treeSection(rubric)}`] as const,
    countChecksSection(rubric),
    ...around,
    conventionsSection(conventionsIn(rubric), own),
  ].flatMap((section) => (section === null ? [] : [`## ${section[0]}\n\n${section[1]}`]))
  const points = components.map(
    (one) => `[${one.id} ${one.label.id}](#${anchor(`${one.id} ${one.label.id}`)}): ${one.weight}`,
  )
  return `# ${title.en}

*${inline(title.id)}*

Rubric \`${id}\`, version ${version}, imported as \`${exportName(id)}\` from \`zona-integritas/rubrics/${id}\`. The questions and
options are in our own words; beside each stands its place in the regulation, where the words that hold are found.

- Regulation: ${own}, ${inline(regulation.title)}
${inForce ? `- In force: ${days.join(', ')} · ${cite(inForce, own)}\n` : ''}${regulation.notes ? `- ${inline(regulation.notes.en)}\n` : ''}- ${questionsOf(rubric).length} questions, ${cellsOf(rubric).length} cells; points: ${points.join(', ')}
- Data: [\`rubrics/${id}.json\`](../../rubrics/${id}.json); schema of its answers:
  [\`${id}.answers.schema.json\`](../../rubrics/schema/${id}.answers.schema.json)

A place without a regulation is in ${own} itself. **Basis**: \`law\` is printed there, \`practice\` is what the national question
list and the circulating workbook agree on, \`convention\` is a choice of this library, which can be overridden.

${sections.join('\n\n')}
`
}
