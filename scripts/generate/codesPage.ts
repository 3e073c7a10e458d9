import { catalogue } from '../../src/text'
import { commandLine } from '../../src/text/catalogue/commandLine'
import { comparing } from '../../src/text/catalogue/comparing'
import { explanations } from '../../src/text/catalogue/explanations'
import { facts } from '../../src/text/catalogue/facts'
import { findings } from '../../src/text/catalogue/findings'
import { interchange } from '../../src/text/catalogue/interchange'
import { reports } from '../../src/text/catalogue/reports'
import { spreadsheet } from '../../src/text/catalogue/spreadsheet'

const SECTIONS: readonly (readonly [title: string, codes: (code: string) => boolean])[] = [
  ['Facts, dates and results handed to the functions around the score', (code) => code in facts],
  ['Sentences of explain', (code) => code in explanations],
  ['Warnings of the functions around the score', (code) => code in findings || code in comparing],
  ['The command line', (code) => code in commandLine],
  ['Sentences, notes and refusals of reports', (code) => code in reports],
  ['Layouts of other systems, and what is read from and written to them', (code) => code in interchange],
  ['The spreadsheet functions', (code) => code in spreadsheet],
  ['Rubrics', (code) => code.startsWith('rubric_')],
  ['Options', (code) => /option|convention/.test(code)],
  ['Changes that readAnswers reports', (code) => code.startsWith('read_')],
  [
    "Warnings of a result (and issues with `contradictions: 'reject'`)",
    (code) => ['part_exceeds_whole', 'counts_contradict'].includes(code),
  ],
  ['Warnings of a result that are never issues', (code) => code === 'aspect_below_area_minimum'],
  [
    'Loose input refused by readAnswers',
    (code) =>
      /^(ambiguous|date|skm|half_filled|percent_beside|input_|invalid_row|duplicate_cell|unknown_cell|unknown_unit)/.test(
        code,
      ),
  ],
  ['Answers', () => true],
]

const plain = (template: string) => template.replaceAll('{{', '{').replaceAll('}}', '}').replaceAll('|', '\\|')

/** Writes docs/codes.md from the catalogue of messages. */
export function codesPage(): string {
  const rest = new Map(Object.entries(catalogue))
  const sections = SECTIONS.map(([title, belongs]) => {
    const rows: string[] = []
    for (const [code, { message, ...more }] of [...rest]) {
      if (!belongs(code)) continue
      rest.delete(code)
      const suggestion = 'suggestion' in more ? more.suggestion : { id: '', en: '' }
      rows.push(
        `| \`${code}\` | ${plain(message.en)} | ${suggestion ? plain(suggestion.en) : ''} | ${plain(message.id)} |`,
      )
    }
    return { title, rows }
  })
  const pages = sections.map(({ title, rows }) =>
    [
      `## ${title}`,
      '',
      '| code | message | suggestion | pesan | saran |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  )
  return `# Codes

Every problem, warning and change is a value \`{ code, path, params, message, suggestion? }\`. Codes are stable: new ones
may come, none changes its meaning within a major version. Messages may be reworded; \`params\` holds the words in braces,
so that an application can write its own. This page is made from the catalogue by \`npm run generate\`.

${pages.join('\n\n')}
`
}
