import { code, inline, table } from './markdown'
import type { Rule } from './Rule'

const link = (file: string) => `[${file.replace('test/', '').replace('.test.ts', '')}](../../${file})`

/** Writes docs/reference/rules.md: from each rule of a regulation to the functions and tests that hold it. */
export function rulesPage(rules: readonly Rule[]): string {
  const regulations = [...new Set(rules.map(({ regulation }) => regulation))]
  const held = rules.filter(({ functions }) => functions.length > 0)
  const sections = regulations.map((regulation) => {
    const rows = held
      .filter((rule) => rule.regulation === regulation)
      .map(({ id, rule, place, functions, tests, figures }) => [
        id,
        inline(place),
        `${inline(rule.id)}<br>*${inline(rule.en)}*`,
        functions.map(code).join(', '),
        tests.map(link).join('<br>'),
        figures.map(link).join('<br>'),
      ])
    const columns = ['id', 'place', 'rule', 'carried out by', 'tested in', 'figures held by']
    return rows.length > 0 ? `## ${regulation}\n\n${table(columns, rows)}\n\n` : ''
  })
  const left = rules
    .filter(({ functions }) => functions.length === 0)
    .map(({ id, regulation, place, rule, leftTo }) => [
      id,
      inline(`${regulation}: ${place}`),
      `${inline(rule.id)}<br>*${inline(rule.en)}*`,
      leftTo ? `${inline(leftTo.id)}<br>*${inline(leftTo.en)}*` : '',
    ])
  return `# Rules, functions and tests

From each rule of the regulations, in our own words, to the functions that carry it out and the tests that hold them:
${held.length} rules with a function, ${left.length} that no function decides. The list is [rules.json](rules.json); a test
checks that every function is exported and that every test comes to it.

${sections.join('')}## Left to people

${table(['id', 'place', 'rule', 'decided by'], left)}
`
}
