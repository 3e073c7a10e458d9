import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Checked,
  defineRubric,
  evaluate,
  type Rubric,
  recap,
  report,
  tableToMarkdown,
  toMarkdown,
  withVariants,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { anyText, evaluated, randomEvaluation, rubric90, SMALL, small } from '../helpers/reports'
import { changed } from '../helpers/smallRubric'

/** The pipes of a line that no backslash takes its meaning. */
const pipesOf = (line: string) => {
  let pipes = 0
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '|') pipes++
  }
  return pipes
}

/** The lines of each table in a document. */
const tablesIn = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((lines) => lines.length > 0)

/** What a reader of Markdown shows for an escaped text. */
const shown = (escaped: string) =>
  escaped
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const cell = (text: string) =>
  tableToMarkdown({ columns: [{ key: 'x', label: 'X' }], rows: [{ x: text }] }).split('\n')[2]

describe('a cell', () => {
  test.each<readonly [text: string, escaped: string]>([
    ['abc', 'abc'],
    ['a|b', 'a\\|b'],
    ['a\\', 'a\\\\'],
    ['a\\|b', 'a\\\\\\|b'],
    ['a\nb', 'a b'],
    ['a\r\n\r\nb', 'a b'],
    ['a\u2028b\u0000c\u0085d\u2029e', 'a b c d e'],
    ['  a  ', 'a'],
    ['<b>', '&lt;b&gt;'],
    ['&lt;', '&amp;lt;'],
    ['a & b', 'a &amp; b'],
    ['*a* _b_ `c` ~d~ $e$', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$'],
    ['![x](y)', '!\\[x\\](y)'],
    ['-1', '-1'],
    ['=1', '=1'],
    ['1. a', '1. a'],
  ])('shows %j', (text, escaped) => {
    expect(cell(text)).toBe(`| ${escaped} |`)
  })

  test('of a column of figures is a figure, or else a text', () => {
    const columns = [
      { key: 'f', label: 'F', type: 'figure' as const },
      { key: 'p', label: '%', type: 'percent' as const },
      { key: 't', label: 'T', type: 'text' as const },
    ]
    const rows = [
      { f: '88.71', p: '93.155', t: '88.71' },
      { f: -3.5, p: 50, t: 2.5 },
      { f: 'a|b', p: '<', t: null },
      { f: null, p: null },
    ]
    expect(tableToMarkdown({ columns, rows })).toBe(
      '| F | % | T |\n| ---: | ---: | --- |\n| 88,71 | 93,155% | 88.71 |\n| -3,5 | 50% | 2,5 |\n| a\\|b | &lt; |  |\n|  |  |  |',
    )
    expect(tableToMarkdown({ columns, rows }, { locale: 'en' }).split('\n')[2]).toBe('| 88.71 | 93.155% | 88.71 |')
  })

  test('takes any text and shows it, on one line', () => {
    const run = fc.property(fc.array(anyText, { minLength: 2, maxLength: 2 }), ([label = '', text = '']) => {
      const lines = tableToMarkdown({
        columns: [
          { key: 'x', label },
          { key: 'y', label: text },
        ],
        rows: [{ x: text, y: label }],
      })
      expect(lines.split(/[\r\n\u2028\u2029\u0085\v\f]/)).toHaveLength(3)
      for (const line of lines.split('\n')) {
        expect(pipesOf(line)).toBe(3)
        expect(line).not.toMatch(/<|>|&(?!amp;|lt;|gt;)/)
      }
      const plain = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
      const row = lines.split('\n')[2] ?? ''
      expect(shown(row.slice(2, 2 + row.length)).startsWith(`${plain} | `)).toBe(true)
    })
    fc.assert(run, { numRuns: 500 })
  })

  test('shows a recap', () => {
    const table = recap(small, [{ id: 'a|b', evaluation: evaluated(small, SMALL) }])
    expect(tableToMarkdown(table, { locale: 'en' }).split('\n')[2]).toBe(
      '| a\\|b |  | 10.7 | 10.70 | 3.66666666666666666666 | 3.33333333333333333333 | 7 | 3.7 | 3.6 | LULUS |  | total, held | 0 |',
    )
  })
})

/** The small rubric with texts of one's own wherever it has any. */
const worded = (textOf: (place: number) => string): Rubric & Checked => {
  let place = 0
  const own = changed((draft) => {
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      const record = value as Record<string, unknown>
      if (typeof record['id'] === 'string' && typeof record['en'] === 'string') {
        record['id'] = textOf(place++)
        record['en'] = textOf(place++)
        return
      }
      Object.values(record).forEach(visit)
    }
    visit(draft)
    draft.regulation.number = textOf(place++)
  })
  return defineRubric(own)
}

describe('a document', () => {
  test('keeps its form whatever the texts of the rubric and the unit hold', () => {
    const nasty = anyText.filter((text) => /[^\p{Cc}\s]/u.test(text))
    const run = fc.property(
      fc.array(nasty, { minLength: 5, maxLength: 5 }),
      fc.constantFrom('id', 'en'),
      (texts, locale) => {
        const own = worded((place) => texts[place % 5] ?? '')
        const evaluation = evaluated(own, { ...SMALL, 'K.1.i.b': undefined, 'K.1.ii.a': { due: 1, done: 2 } })
        const result = report(own, evaluation, { locale, unit: texts[0] })
        const markdown = toMarkdown(result)
        expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(10)
        const tables = tablesIn(markdown)
        expect(tables.map((lines) => lines.length)).toEqual([4, 5, 5, 19])
        for (const [head = '', ...lines] of tables) for (const line of lines) expect(pipesOf(line)).toBe(pipesOf(head))
        expect(markdown).not.toMatch(/<|&(?!amp;|lt;|gt;)|\r|\u2028/)
        // Every line is a heading, an item, a row, empty, or one of four sentences.
        const others = markdown.split('\n').filter((line) => line !== '' && !/^(#|- |\|)/.test(line))
        expect(others).toHaveLength(result.notes.length > 0 ? 3 : 4)
      },
    )
    fc.assert(run, { numRuns: 60 })
  })

  test('does not take the beginning of a text for a mark', () => {
    for (const [text, line] of [
      ['# a', '\\# a'],
      ['- a', '\\- a'],
      ['+ a', '\\+ a'],
      ['=== a', '\\=== a'],
      ['1. a', '1\\. a'],
      ['12) a', '12\\) a'],
      ['> a', '&gt; a'],
      ['1a', '1a'],
    ] as const) {
      const own = worded((place) => (place < 2 ? text : 'x'))
      const markdown = toMarkdown(report(own, evaluated(own, SMALL)))
      expect(markdown.split('\n')[2]).toBe(line)
    }
  })

  test('is the same of a report parsed from JSON', () => {
    for (const seed of [3, 4]) {
      const result = report(rubric90, randomEvaluation(seed), { unit: 'X', locale: seed === 3 ? 'id' : 'en' })
      expect(toMarkdown(JSON.parse(JSON.stringify(result)))).toBe(toMarkdown(result))
    }
  })

  test('of PermenPANRB 90/2021 has every node once, and ends in one line break', () => {
    const markdown = toMarkdown(report(rubric90, randomEvaluation(3), { date: '2026-05-31' }))
    expect(tablesIn(markdown).map((lines) => lines.length)).toEqual([8, 14, 15, 176])
    expect(markdown).toMatch(/[^\n]\n$/)
    expect(markdown).not.toMatch(/\n\n\n/)
    expect(markdown).toContain('- Tanggal: 2026-05-31\n')
  })

  test('names the variants of the rubric', () => {
    const own = withVariants(permenpanrb10_2019, ['lke-2020', 'paparan-2023'])
    expect(toMarkdown(report(own, evaluate(own, {}, { unanswered: 'zero' })))).toContain(
      '\n- Rubrik: PermenPANRB 10/2019 (permenpanrb-10-2019 1.0.0, lke-2020, paparan-2023)\n',
    )
  })

  test('of a rubric without areas or predicates has no tables of them', () => {
    const bare: Rubric & Checked = defineRubric(
      changed((draft) => {
        draft.areas = []
        draft.predicates = []
      }),
    )
    const markdown = toMarkdown(report(bare, evaluated(bare, SMALL)))
    expect(tablesIn(markdown)).toHaveLength(1)
    expect(markdown).not.toContain('## Area')
  })
})
