import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue, type LocalizedText } from '../../src/text'

interface Entry {
  readonly message: LocalizedText
  readonly suggestion?: LocalizedText
}

const entries: readonly (readonly [string, Entry])[] = Object.entries(catalogue)
const sentences = entries.flatMap(([code, { message, suggestion }]) => [
  { code, ...message },
  ...(suggestion ? [{ code, ...suggestion }] : []),
])

/** The names in single braces; double ones stand for a brace. */
const placeholders = (sentence: string) =>
  [
    ...sentence
      .replaceAll('{{', '')
      .replaceAll('}}', '')
      .matchAll(/\{(\w+)\}/g),
  ]
    .map(([, name]) => name)
    .sort()

describe('the catalogue of sentences', () => {
  test('takes no code from two of its files', async () => {
    const folder = new URL('../../src/text/catalogue/', import.meta.url)
    const files = readdirSync(folder).filter((file) => !['index.ts', 'entry.ts'].includes(file))
    const all = await Promise.all(files.map((file) => import(new URL(file, folder).href) as Promise<object>))
    const codes = all.flatMap((file) => Object.values(file).flatMap((group: object) => Object.keys(group)))
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
    expect([...codes].sort()).toEqual(Object.keys(catalogue).sort())
  })

  test('has every sentence in both languages, and not the same one twice', () => {
    expect(entries.length).toBeGreaterThan(50)
    for (const { code, id, en } of sentences) {
      expect([code, id]).toEqual([code, expect.stringMatching(/^\S.*\S$/)])
      expect([code, en]).toEqual([code, expect.stringMatching(/^\S.*\S$/)])
      // A sentence of placeholders only is the same in every language.
      if (/[a-z]{3}/.test(en.replace(/\{\w+\}/g, ''))) expect([code, id === en]).toEqual([code, false])
    }
  })

  test('asks for the same words in both languages', () => {
    for (const { code, id, en } of sentences) expect([code, placeholders(id)]).toEqual([code, placeholders(en)])
  })

  test('has no stray braces', () => {
    for (const { code, id, en } of sentences) {
      for (const sentence of [id, en]) {
        const rest = sentence.replace(/\{\{|\}\}|\{\w+\}/g, '')
        expect([code, rest]).toEqual([code, expect.not.stringMatching(/[{}]/)])
      }
    }
  })

  test('ends every sentence', () => {
    for (const { code, id, en } of sentences) {
      for (const sentence of [id, en]) expect([code, sentence]).toEqual([code, expect.stringMatching(/\.$/)])
    }
  })

  test('has codes of small letters', () => {
    for (const [code] of entries) expect(code).toMatch(/^[a-z]+(_[a-z]+)+$|^unreadable$/)
  })

  test('never claims the predicate itself', () => {
    for (const { id, en } of sentences) expect(`${id} ${en}`).not.toMatch(/berpredikat/i)
  })
})
