import type { Layout } from '../../../src/interchange'
import type { Pekppp } from '../../../src/pekppp'
import { questionsOf, type Rubric } from '../../../src/rubric'
import { inline, table } from './markdown'

/** Writes docs/reference/README.md: what there is to look up. */
export function indexPage(rubrics: readonly Rubric[], pekppp: readonly Pekppp[], layouts: readonly Layout[]): string {
  const rows = [
    ...rubrics.map((rubric) => [
      `[${rubric.id}](${rubric.id}.md)`,
      inline(rubric.title.en),
      `${questionsOf(rubric).length} questions with weights, option values, minima, and the rules around the score`,
    ]),
    ...pekppp.map(({ id, title }) => [
      `[${id}](${id}.md)`,
      inline(title.en),
      'forms, aspects and categories of the index',
    ]),
    ...layouts.map(({ id, title }) => [
      `[${id}](${id}.md)`,
      inline(title.en),
      'where each cell stands in records and sheets',
    ]),
    [
      '[rules](rules.md)',
      'Rules of the regulations',
      'from each rule to the function that carries it out and its tests',
    ],
    ['[conventions](conventions.md)', 'Conventions', 'each with its choices and an example that overrides it'],
    [
      '[differences](differences.md)',
      'Differences between two rubrics',
      'what changed from one regulation to the next',
    ],
    ['[codes](../codes.md)', 'Codes', 'every problem, warning and change'],
    ['[glossary](../glossary.md)', 'Glossary', 'words of the law and of the library'],
    [
      '[corpus](../../test/golden/corpus/README.md)',
      'Golden corpus',
      'what LKEs come to, for implementations in other languages to be tested with',
    ],
  ]
  const schemas = [
    ['rubric.schema.json', 'a rubric'],
    ...rubrics.map(({ id }) => [`${id}.answers.schema.json`, `the answers to ${id}; a draft by \`#/$defs/draft\``]),
    ['result.schema.json', 'a result of `evaluate`'],
    ['pekppp.schema.json', 'PEKPPP data'],
    ['layout.schema.json', 'a layout'],
  ].map(([file = '', of = '']) => [
    `[\`${file}\`](../../rubrics/schema/${file})`,
    `\`zona-integritas/schema/${file.replace('.schema.json', '.json')}\``,
    of,
  ])
  return `# Reference

Pages made from the data and the code by \`npm run generate\`; every figure on them stands with its source.

${table(['page', 'title', 'what it says'], rows)}

## JSON Schemas

For editors, and for programs in other languages. A schema says what shapes there are; \`evaluate\` says more, such as that a sum
over a count may not be above the highest index. The package exports each by the address beside it.

${table(['schema', 'address', 'of'], schemas)}
`
}
