import { code, inline, stacked, table } from './markdown'
import type { Rule } from './Rule'

const named = (file: string) => code(file.replace('test/', '').replace('.test.ts', ''))

/** Writes docs/reference/rules.md: from each rule of a regulation to the functions and tests that hold it. */
export function rulesPage(rules: readonly Rule[]): string {
  const regulations = [...new Set(rules.map(({ regulation }) => regulation))]
  const held = rules.filter(({ functions }) => functions.length > 0)
  const sections = regulations.map((regulation) => {
    const rows = held
      .filter((rule) => rule.regulation === regulation)
      .map(({ id, rule, place, functions, tests, figures }) => [
        `**${id}**<br>${stacked(rule)}`,
        inline(place),
        functions.map(code).join('<br>'),
        [...tests.map(named), ...figures.map((file) => `figures: ${named(file)}`)].join('<br>'),
      ])
    const columns = ['rule', 'place', 'carried out by', 'tested in']
    return rows.length > 0 ? `## ${regulation}\n\n${table(columns, rows)}\n\n` : ''
  })
  const left = rules
    .filter(({ functions }) => functions.length === 0)
    .map(({ id, regulation, place, rule, leftTo }) => [
      `**${id}**<br>${stacked(rule)}`,
      inline(`${regulation}: ${place}`),
      stacked(leftTo),
    ])
  return `# Rules, functions and tests

From each rule of the regulations, in our own words, to the functions that carry it out and the tests that hold them:
${held.length} rules with a function, ${left.length} that no function decides. The list is [rules.json](rules.json); a test
checks that every function is exported and that every test comes to it. \`submission/grades\` is \`test/submission/grades.test.ts\`.

${sections.join('')}## Left to people

${table(['rule', 'place', 'decided by'], left)}
`
}
