import type { Rubric } from '../../../src/rubric'
import { compareRubrics, type PartDifference, type RubricDifference } from './compareRubrics'
import { code, inline, table } from './markdown'

const HEADINGS: Readonly<Record<keyof RubricDifference, string>> = {
  areas: 'Areas',
  groups: 'Components, aspects, areas and indicators of the tree',
  questions: 'Questions',
  options: 'Kinds of answer',
  minima: 'Minima of the predicates',
  conditions: 'Conditions of a submission',
  conventions: 'Conventions',
}

/** More ids than this are only counted, the first and last named. */
const MANY = 24

function listed(ids: readonly string[]): string {
  if (ids.length <= MANY) return ids.map(code).join(', ')
  return `${ids.length} of them, ${code(ids[0] ?? '')} to ${code(ids.at(-1) ?? '')}`
}

function partSection(heading: string, part: PartDifference): string {
  const rows = part.changed.map(({ id, idAfter, fact, before, after }) => [
    id === idAfter ? code(id) : `${code(id)} → ${code(idAfter)}`,
    fact,
    inline(before) || '(none)',
    inline(after) || '(none)',
  ])
  const lines = [
    ...(rows.length > 0 ? [table(['id', 'what', 'before', 'after'], rows), ''] : []),
    ...(part.added.length > 0 ? [`- Added: ${listed(part.added)}`] : []),
    ...(part.removed.length > 0 ? [`- No longer there: ${listed(part.removed)}`] : []),
    ...(part.same.length > 0 ? [`- The same: ${listed(part.same)}`] : []),
  ]
  return `## ${heading}\n\n${(lines.length > 0 ? lines : ['Neither has any.']).join('\n')}`
}

/**
 * Writes docs/reference/differences.md.
 *
 * @param counterparts - Which ids of the first rubric are the same thing as which of the second; a judgement, said on the page.
 */
export function differencesPage(before: Rubric, after: Rubric, counterparts: Readonly<Record<string, string>>): string {
  const difference = compareRubrics(before, after, counterparts)
  const keys = Object.keys(HEADINGS) as (keyof RubricDifference)[]
  const same = Object.entries(counterparts).map(([one, other]) => `${code(one)} with ${code(other)}`)
  return `# From ${before.regulation.number} to ${after.regulation.number}

What changed between the rubrics [${before.id}](${before.id}.md) (version ${before.version}, "before") and
[${after.id}](${after.id}.md) (version ${after.version}, "after"), compared part by part by their ids, figures as written.

The two are of different shapes. ${before.regulation.number} is known without its list of questions
([decision record](../decisions/0014-permenpanrb-10-2019.md)): its areas are scored whole, by a percentage or points, while
${after.regulation.number} has indicators and questions below each area, pemenuhan and reform apart. Areas, components, minima,
conditions and conventions can be compared; questions and indicators cannot. In both, an area is the same field by the same
number. Of the results we compare ${same.join(', ')}:
the same survey, or the part of the results that holds it.

${keys.map((key) => partSection(HEADINGS[key], difference[key])).join('\n\n')}
`
}
