import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const { exports, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>
  readonly files: readonly string[]
}
const entries = Object.entries(exports).filter(([entry]) => entry.startsWith('./schema/'))
const schemas = readdirSync(join(root, 'rubrics/schema'))

describe('the schemas that the package exports', () => {
  it('are all that there are, each by its own name and published', () => {
    expect(schemas.length).toBeGreaterThanOrEqual(6)
    const asked = schemas.map((file) => [
      `./schema/${file.replace('.schema.json', '.json')}`,
      `./rubrics/schema/${file}`,
    ])
    expect([...entries].sort()).toEqual(asked.sort())
    expect(files).toContain('rubrics')
  })

  it('stand in the reference by their addresses, each beside its file', () => {
    const page = readFileSync(join(root, 'docs/reference/README.md'), 'utf8')
    const rows = [...page.matchAll(/^\| \[`(.*?)`\]\(\.\.\/\.\.\/(rubrics\/schema\/.*?)\) \| `(.*?)` \|/gm)]
    expect(
      rows.map(([, , path, address]) => [`.${address?.slice('zona-integritas'.length)}`, `./${path}`]).sort(),
    ).toEqual([...entries].sort())
  })
})
