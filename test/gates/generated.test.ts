import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generatedLines } from '../../scripts/gates/generatedLines'
import { generatedProblems } from '../../scripts/gates/generatedProblems'
import { shippedData } from '../../scripts/generate/shippedData'

const root = join(import.meta.dirname, '../..')

describe('generated files', () => {
  const made = new Map([
    ['a.md', 'a'],
    ['b.md', 'b'],
    ['c.md', ''],
  ])
  const problems = (there: Readonly<Record<string, string>>) =>
    generatedLines(generatedProblems(made, (path) => there[path] ?? null, Object.keys(there)))

  test('are as they would be made', () => {
    expect(problems({ 'a.md': 'a', 'b.md': 'b', 'c.md': '' })).toEqual([])
  })

  test('are told of by what is wrong with them', () => {
    expect(problems({ 'a.md': 'old', 'd.md': 'd', 'b.md': 'b', 'e.md': '' })).toEqual([
      'Missing, run "npm run generate": c.md',
      'Out of date, run "npm run generate": a.md',
      'Made by nothing any more, run "npm run generate": d.md, e.md',
    ])
  })
})

describe('the data that generated files are made from', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-'))
    cpSync(join(root, 'rubrics'), join(folder, 'rubrics'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Reads the data with one file changed, or added from another. */
  const read = (file: string, change: (text: string) => string, from = file) => {
    const path = join(folder, 'rubrics', file)
    writeFileSync(path, change(readFileSync(join(root, 'rubrics', from), 'utf8')))
    try {
      return shippedData(folder)
    } finally {
      if (from === file) cpSync(join(root, 'rubrics', file), path)
      else rmSync(path)
    }
  }

  test('is read whole', () => {
    const { rubrics, pekppp, layouts } = shippedData(folder)
    expect([rubrics, pekppp, layouts].map((list) => list.map(({ id }) => id))).toEqual([
      ['permenpanrb-10-2019', 'permenpanrb-90-2021'],
      ['pekppp-2023'],
      ['portalrb-2026'],
    ])
  })

  test('is refused when a file bears another name', () => {
    const copied = () => read('other.json', (text) => text, 'pekppp-2023.json')
    expect(copied).toThrow(new Error('rubrics/other.json holds "pekppp-2023"'))
    const layout = () => read('layouts/other.json', (text) => text, 'layouts/portalrb-2026.json')
    expect(layout).toThrow(new Error('rubrics/layouts/other.json holds "portalrb-2026" of "permenpanrb-90-2021"'))
  })

  test('is refused when a layout is of no rubric that there is', () => {
    const other = (text: string) => text.replace('"rubric": "permenpanrb-90-2021"', '"rubric": "permenpanrb-1"')
    expect(() => read('layouts/portalrb-2026.json', other)).toThrow(
      new Error('rubrics/layouts/portalrb-2026.json holds "portalrb-2026" of "permenpanrb-1"'),
    )
  })

  test('is refused when it does not hold to its format', () => {
    const cases = [
      ['permenpanrb-90-2021.json', '"weight": "60"', '"weight": "61"'],
      ['pekppp-2023.json', '"version": "1.0.0"', '"version": 1'],
      ['layouts/portalrb-2026.json', '"cell": "B.I.a"', '"cell": "B.I.z"'],
    ] as const
    for (const [file, found, by] of cases) {
      expect(readFileSync(join(root, 'rubrics', file), 'utf8')).toContain(found)
      expect(() => read(file, (text) => text.replace(found, by))).toThrow(/^- /)
    }
  })
})
