import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../scripts/generate/reference/Rule'
import * as library from '../../src'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { rules } = JSON.parse(read('docs/reference/rules.json')) as { readonly rules: readonly Rule[] }

/** A test and the helpers that it comes to, as one text. */
function textOf(path: string, seen = new Set<string>()): string {
  if (seen.has(path)) return ''
  seen.add(path)
  const text = read(path)
  const helpers = [...text.matchAll(/from '(\.[^']+)'/g)]
    .map(([, specifier = '']) => `${join(dirname(path), specifier)}.ts`)
    .filter((file) => file.startsWith('test/') && existsSync(join(root, file)))
  return text + helpers.map((file) => textOf(file, seen)).join('\n')
}

const mentions = (text: string, name: string) => new RegExp(`\\b${name}\\b`).test(text)

describe('the rules of the regulations', () => {
  it('are each there once, in words of both languages, with a place', () => {
    expect(rules.length).toBeGreaterThanOrEqual(70)
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, regulation, place, rule } of rules) {
      for (const text of [id, regulation, place, rule.id, rule.en])
        expect([id, text]).toEqual([id, expect.stringMatching(/^\S.*\S$/)])
    }
  })

  it.each(rules.filter(({ functions }) => functions.length > 0))(
    '$id is carried out by exported functions',
    ({ functions }) => {
      for (const name of functions) expect([name, typeof Reflect.get(library, name)]).toEqual([name, 'function'])
    },
  )

  it.each(rules.filter(({ functions }) => functions.length > 0))(
    '$id is held by tests that come to its functions',
    (rule) => {
      expect(rule.tests.length).toBeGreaterThan(0)
      for (const test of rule.tests) {
        const text = textOf(test)
        expect([test, rule.functions.filter((name) => mentions(text, name)).length > 0]).toEqual([test, true])
      }
      const together = rule.tests.map((test) => textOf(test)).join('\n')
      for (const name of rule.functions) expect([name, mentions(together, name)]).toEqual([name, true])
      for (const file of rule.figures) expect(read(file)).toMatch(/law-tables\.json/)
    },
  )

  it('that no function decides say who does', () => {
    const left = rules.filter(({ functions }) => functions.length === 0)
    expect(left.length).toBeGreaterThan(0)
    for (const { id, tests, figures, leftTo } of left)
      expect([id, tests, figures, leftTo]).toEqual([id, [], [], { id: expect.any(String), en: expect.any(String) }])
    expect(rules.filter(({ functions, leftTo }) => functions.length > 0 && leftTo)).toEqual([])
  })

  it('are each a row of docs/reference/rules.md', () => {
    const page = read('docs/reference/rules.md')
    for (const { id, rule, functions } of rules) {
      const row = page.split('\n').find((line) => line.startsWith(`| **${id}**<br>`)) ?? ''
      expect([id, row.includes(rule.en), functions.every((name) => row.includes(`\`${name}\``))]).toEqual([
        id,
        true,
        true,
      ])
    }
  })

  it('name every function that the table of README names', () => {
    const [, table = ''] = read('README.md').match(/^\| the regulation [\s\S]*?\n((?:\|.*\n)+)/m) ?? []
    const named = [...table.matchAll(/\| ([^|]*) \|$/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''),
    )
    const known = new Set(rules.flatMap(({ functions }) => functions))
    const functions = [...new Set(named)].filter((name) => typeof Reflect.get(library, name) === 'function')
    expect(functions.length).toBeGreaterThan(12)
    expect(functions.filter((name) => !known.has(name))).toEqual([])
  })
})
