import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as library from '../../src'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'llms.txt'), 'utf8')
const { description, exports, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const section = (heading: string) => text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''

describe('llms.txt', () => {
  it('begins with the name and what the package says of itself, and is published', () => {
    expect(text.startsWith(`# zona-integritas\n\n> ${description}\n`)).toBe(true)
    expect(files).toContain('llms.txt')
  })

  it('names every entry of the exports map, in order, with what it gives', () => {
    const entries = [...section('Entry points').matchAll(/^- `(.*?)`/gm)].map(([, entry]) => entry)
    expect(entries).toEqual(Object.keys(exports).map((entry) => `zona-integritas${entry.slice(1)}`))
    for (const name of ['permenpanrb90_2021', 'permenpanrb10_2019', 'pekppp2023']) expect(text).toContain(`\`${name}\``)
  })

  it('says of everything exported in one sentence what it does, and of nothing else', () => {
    const lines = [...section('Functions and errors').matchAll(/^- `(\w+)`: (.+)$/gm)]
    expect(lines.map(([, name]) => name).sort()).toEqual(Object.keys(library).sort())
    for (const [line, , sentence = ''] of lines)
      expect([line, sentence]).toEqual([line, expect.stringMatching(/^[A-Z].*\.$/)])
  })

  it('leads to every guide in both languages', () => {
    for (const language of ['en', 'id']) {
      for (const file of readdirSync(join(root, 'docs/guides', language)))
        expect(section('Guides')).toContain(`(docs/guides/${language}/${file})`)
    }
  })

  it('leads to what has changed and to where a wrong score is reported', () => {
    for (const file of ['CHANGELOG.md', 'SECURITY.md']) expect(section('Reference')).toContain(`](${file})`)
  })

  it('is short enough to be read whole', () => {
    expect(text.length).toBeLessThan(16_000)
  })
})
