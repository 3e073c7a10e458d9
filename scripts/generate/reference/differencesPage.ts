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

/** What makes two rubrics comparable whose ids differ. */
export interface Comparable {
  /** Which ids of the first rubric are the same thing as which of the second. */
  readonly counterparts?: Readonly<Record<string, string>>
  /** What can be compared and what cannot, as text. */
  readonly remark?: string
}

/** Writes how two rubrics differ, or two versions of one. */
export function differencesPage(before: Rubric, after: Rubric, { counterparts = {}, remark }: Comparable = {}): string {
  const difference = compareRubrics(before, after, counterparts)
  const keys = Object.keys(HEADINGS) as (keyof RubricDifference)[]
  const named = ({ regulation, version }: Rubric) =>
    before.id === after.id ? `${regulation.number}, version ${version}` : regulation.number
  const same = Object.entries(counterparts).map(([one, other]) => `${code(one)} with ${code(other)}`)
  const compared = same.length > 0 ? `\n\nOf different ids we compare ${same.join(', ')}.` : ''
  return `# From ${named(before)} to ${named(after)}

What changed between the rubrics [${before.id}](${before.id}.md) (version ${before.version}, "before") and
[${after.id}](${after.id}.md) (version ${after.version}, "after"), compared part by part by their ids, figures as written.${
    remark === undefined ? '' : `\n\n${remark}`
  }${compared}

${keys.map((key) => partSection(HEADINGS[key], difference[key])).join('\n\n')}
`
}
