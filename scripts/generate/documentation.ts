import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Layout } from '../../src/interchange'
import type { Pekppp } from '../../src/pekppp'
import type { Checked, Rubric } from '../../src/rubric'
import { llmsText, type Page } from './llmsText'
import { conventionsPage } from './reference/conventionsPage'
import { type Comparable, differencesPage } from './reference/differencesPage'
import { indexPage } from './reference/indexPage'
import { layoutPage } from './reference/layoutPage'
import { pekpppPage } from './reference/pekpppPage'
import type { Rule } from './reference/Rule'
import { rubricPage } from './reference/rubricPage'
import { rulesPage } from './reference/rulesPage'
import { answersSchema } from './schema/answersSchema'
import { readTypes } from './schema/program'
import { resultSchema } from './schema/resultSchema'

/** What of 10/2019 and of 90/2021 can be compared: a judgement, which the page tells. */
const COMPARABLE: Comparable = {
  counterparts: { 'B.1': 'B.I', 'B.1.a': 'B.I.a', 'B.2': 'B.II', 'B.2.a': 'B.II.a' },
  remark: `The two are of different shapes. PermenPANRB 10/2019 is known without its list of questions
([decision record](../decisions/0014-permenpanrb-10-2019.md)): its areas are scored whole, by a percentage or points, while
PermenPANRB 90/2021 has indicators and questions below each area, pemenuhan and reform apart. Areas, components, surveys, minima,
conditions and conventions can be compared; the questions of the areas cannot. An area of the same number is the same field in both.`,
}

/** Rubrics that are in force first. */
function inForceFirst(rubrics: readonly (Rubric & Checked)[]): readonly (Rubric & Checked)[] {
  const isPast = ({ regulation }: Rubric) => Number(regulation.inForce?.until !== undefined)
  return [...rubrics].sort((one, other) => isPast(one) - isPast(other))
}

/** Makes the pages of docs/reference, the schemas of answers and results, and llms.txt, by path. */
export function documentation(
  root: string,
  all: readonly (Rubric & Checked)[],
  pekppp: readonly Pekppp[],
  layouts: readonly Layout[],
): ReadonlyMap<string, string> {
  const rubrics = inForceFirst(all)
  const rubricOf = (id: string) => {
    const rubric = rubrics.find((one) => one.id === id)
    if (!rubric) throw new Error(`there is no rubric "${id}"`)
    return rubric
  }
  const read = (path: string): Page => ({ path, text: readFileSync(join(root, path), 'utf8') })
  const { rules } = JSON.parse(read('docs/reference/rules.json').text) as { readonly rules: readonly Rule[] }
  const reference: readonly Page[] = [
    { path: 'docs/reference/README.md', text: indexPage(rubrics, pekppp, layouts) },
    ...rubrics.map((rubric) => ({ path: `docs/reference/${rubric.id}.md`, text: rubricPage(rubric) })),
    ...pekppp.map((one) => ({ path: `docs/reference/${one.id}.md`, text: pekpppPage(one) })),
    ...layouts.map((one) => ({ path: `docs/reference/${one.id}.md`, text: layoutPage(one, rubricOf(one.rubric)) })),
    { path: 'docs/reference/rules.md', text: rulesPage(rules) },
    { path: 'docs/reference/conventions.md', text: conventionsPage(rubrics, pekppp) },
    {
      path: 'docs/reference/differences.md',
      text: differencesPage(rubricOf('permenpanrb-10-2019'), rubricOf('permenpanrb-90-2021'), COMPARABLE),
    },
  ]
  const types = readTypes()
  const schemas = [
    ...rubrics.map((rubric) => [`${rubric.id}.answers`, answersSchema(rubric)] as const),
    ['result', resultSchema(types)] as const,
  ].map(([name, schema]) => [`rubrics/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const)
  const { description, exports } = JSON.parse(read('package.json').text) as {
    readonly description: string
    readonly exports: object
  }
  const guides = ['en', 'id'].flatMap((language) =>
    readdirSync(join(root, 'docs/guides', language))
      .sort()
      .map((file) => read(`docs/guides/${language}/${file}`)),
  )
  const others = [
    'docs/codes.md',
    'docs/glossary.md',
    'docs/performance.md',
    'docs/decisions/README.md',
    'test/golden/corpus/README.md',
    'CHANGELOG.md',
    'SECURITY.md',
  ].map(read)
  const llms = llmsText({
    description,
    types,
    rubrics,
    pekppp,
    layouts,
    entries: Object.keys(exports),
    guides,
    reference: [...reference, ...others],
  })
  return new Map([...reference.map(({ path, text }) => [path, text] as const), ...schemas, ['llms.txt', llms]])
}
