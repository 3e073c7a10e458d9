import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ColumnType, recap, report, type Table, type TableRow, toCsv } from 'zona-integritas'
import { anyText, evaluated, randomEvaluation, rubric90, SMALL, small } from '../helpers/reports'
import { readCsv, unmarked } from '../reference/csv'

type Cell = string | number | null

const one = (cell: Cell, type: ColumnType = 'text', options: Parameters<typeof toCsv>[1] = {}) => {
  const table = {
    columns: [
      { key: 'x', label: 'X', type },
      { key: 'y', label: 'Y' },
    ],
    rows: [{ x: cell, y: 'z' }],
  }
  return toCsv(table, { excel: false, ...options })
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n')
    .replace(/[;,]z$/, '')
}

describe('a text', () => {
  test.each<readonly [text: string, field: string]>([
    ['abc', 'abc'],
    ['', ''],
    ['a b', 'a b'],
    ['a"b', '"a""b"'],
    ['a;b', '"a;b"'],
    ['a,b', '"a,b"'],
    ['a\tb', '"a\tb"'],
    ['a\r\nb', '"a\r\nb"'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['\uFEFFa', '"\uFEFFa"'],
    ['=1+1', "'=1+1"],
    ['+62', "'+62"],
    ['-5', "'-5"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['﹦1', "'﹦1"],
    ['﹢1', "'﹢1"],
    ['﹣1', "'﹣1"],
    ['﹫1', "'﹫1"],
    ['\u22121', "'\u22121"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b=1', "'\u200b=1"],
    ['\u0000=1', "'\u0000=1"],
    ['\u0085=1', "'\u0085=1"],
    ['\uFEFF=1', '"\'\uFEFF=1"'],
    ['\ta', '"\'\ta"'],
    ['\ra', '"\'\ra"'],
    ['\na', '"\'\na"'],
    [' \t =1', '"\' \t =1"'],
    ["'abc", "''abc"],
    ["'", "''"],
    ["''=1", "'''=1"],
    ['=1;"x"', '"\'=1;""x"""'],
    ['a=1', 'a=1'],
    ['1-2', '1-2'],
    ['😀', '😀'],
    ['\uD800', '\uD800'],
    ['12.5', '12.5'],
  ])('%j is written as %j', (text, field) => {
    expect([one(text), one(text, 'text', { locale: 'en' })]).toEqual([field, field])
    expect(readCsv(`${field};z\r\n`, ';').map(([first]) => unmarked(first ?? ''))).toEqual([text])
  })

  test('comes back as it was, whatever it holds, and never begins dangerously', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.record({
        labels: fc.array(anyText, { minLength: width, maxLength: width }),
        rows: fc.array(fc.array(fc.option(anyText), { minLength: width, maxLength: width }), { maxLength: 4 }),
      }),
    )
    const run = fc.property(table, fc.constantFrom('id', 'en'), fc.boolean(), ({ labels, rows }, locale, excel) => {
      const columns = labels.map((label, index) => ({
        key: `k${index}`,
        label,
        ...(index % 2 ? {} : { type: 'text' as const }),
      }))
      const given = rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [`k${index}`, cell])))
      const csv = toCsv({ columns, rows: given }, { locale, excel })
      expect(csv.startsWith('\uFEFF')).toBe(excel)
      const read = readCsv(excel ? csv.slice(1) : csv, locale === 'id' ? ';' : ',')
      expect(read.map((fields) => fields.map(unmarked))).toEqual([
        labels,
        ...rows.map((cells) => cells.map((cell) => cell ?? '')),
      ])
      for (const field of read.flat()) {
        expect(field).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u)
        expect(field).not.toMatch(/^[\t\r\n]/)
      }
    })
    fc.assert(run, { numRuns: 500 })
  })
})

describe('a figure', () => {
  test.each<readonly [cell: Cell, indonesian: string, english: string]>([
    ['88.71', '88,71', '88.71'],
    ['0.00000000000000000001', '0,00000000000000000001', '0.00000000000000000001'],
    ['100', '100', '100'],
    ['-3.25', '-3,25', '-3.25'],
    ['-0.5', '-0,5', '-0.5'],
    [12, '12', '12'],
    [-3.5, '-3,5', '-3.5'],
    [1e21, '1000000000000000000000', '1000000000000000000000'],
    [1e-7, '0,0000001', '0.0000001'],
    [-0, '0', '0'],
    [null, '', ''],
  ])('%j is written with the decimal mark of the language', (cell, indonesian, english) => {
    for (const type of ['figure', 'percent'] as const) {
      expect([one(cell, type), one(cell, type, { locale: 'en' })]).toEqual([indonesian, english])
    }
    if (typeof cell === 'number') expect(one(cell)).toBe(indonesian)
  })

  test.each<readonly [text: string, field: string]>([
    ['WBK', 'WBK'],
    ['=1', "'=1"],
    ['-1+2', "'-1+2"],
    ['-1.', "'-1."],
    ['+1', "'+1"],
    ['1,5', '"1,5"'],
    ['1.5\n', '"1.5\n"'],
    ['-1\n=1', '"\'-1\n=1"'],
    ['--1', "'--1"],
    ['１', '１'],
  ])('that is none, %j, is a text', (text, field) => {
    expect(one(text, 'figure')).toBe(field)
  })

  test('of a report or a recap parses back to that of the result', () => {
    const run = fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom('id', 'en'), (seed, locale) => {
      const { lke, areas, criteria } = report(rubric90, randomEvaluation(seed), { locale })
      const exact = ['weight', 'score', 'percent'].map((key) => ({
        key: `exact.${key}`,
        label: key,
        type: 'figure' as const,
      }))
      const tables: readonly Table[] = [
        { ...lke, columns: [...lke.columns, ...exact] },
        areas,
        ...Object.values(criteria),
      ]
      for (const { columns, rows } of tables) {
        const [, ...read] = readCsv(toCsv({ columns, rows }, { locale, excel: false }), locale === 'id' ? ';' : ',')
        const back = read.map((fields) => {
          return columns.map(({ type }, index) => {
            const field = unmarked(fields[index] ?? '')
            return type === 'text' || locale === 'en' ? field : field.replace(',', '.')
          })
        })
        const cells = (row: TableRow) => columns.map(({ key }) => String(row[key] ?? ''))
        expect(back).toEqual(rows.map(cells))
      }
    })
    fc.assert(run, { numRuns: 12 })
  })
})

describe('a table', () => {
  test('without rows is a line of headings', () => {
    expect(toCsv(recap(small, []), { excel: false }).split('\r\n')).toHaveLength(2)
  })

  test('of one column shows an empty cell as a quoted one', () => {
    expect(toCsv({ columns: [{ key: 'x', label: '' }], rows: [{ x: null }, { x: 'a' }, {}] })).toBe(
      '\uFEFF""\r\n""\r\na\r\n""\r\n',
    )
    expect(one('', 'text')).toBe('')
  })

  test('shows the columns in their order, a column twice if it stands there twice, and nothing else', () => {
    const columns = ['b', 'a', 'b'].map((key) => ({ key, label: key }))
    expect(toCsv({ columns, rows: [{ a: '1', b: '2', c: '3' }] }, { excel: false })).toBe('b;a;b\r\n2;1;2\r\n')
  })

  test('takes keys that every object has', () => {
    const columns = ['__proto__', 'constructor', 'toString'].map((key) => ({ key, label: key }))
    const row = JSON.parse('{"__proto__":"p"}')
    expect(toCsv({ columns, rows: [row] }, { excel: false })).toBe('__proto__;constructor;toString\r\np;;\r\n')
  })

  test('is left as it was', () => {
    const table = { columns: [{ key: 'x', label: 'X' }], rows: [{ x: '=1' }] }
    toCsv(table)
    expect([table, Object.isFrozen(table), Object.isFrozen(table.rows)]).toEqual([
      { columns: [{ key: 'x', label: 'X' }], rows: [{ x: '=1' }] },
      false,
      false,
    ])
  })

  test('of a report may be parsed from JSON', () => {
    const { lke } = report(small, evaluated(small, SMALL))
    expect(toCsv(JSON.parse(JSON.stringify(lke)))).toBe(toCsv(lke))
  })
})

describe('the reader of the tests', () => {
  test.each(['a"b\r\n', '"a\r\n', 'a\nb\r\n', 'a', 'a;', '"a"b\r\n', 'a\rb\r\n'])('refuses %j', (text) => {
    expect(() => readCsv(text, ';')).toThrow(SyntaxError)
  })

  test('reads quotes, separators and line breaks', () => {
    expect(readCsv('a;"b;""\r\nc"\r\n;\r\n""\r\n', ';')).toEqual([['a', 'b;"\r\nc'], ['', ''], ['']])
  })
})
