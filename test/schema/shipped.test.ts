import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { holds } from '../helpers/holds'

const rubrics = join(import.meta.dirname, '../../rubrics')
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const files = ['.', 'layouts'].flatMap((folder) =>
  readdirSync(join(rubrics, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(rubrics, folder, file)),
)

describe('the shipped data', () => {
  it.each(files.map((file) => [basename(file), file]))(
    '%s holds to the schema that it names, and not without a part',
    (_, file) => {
      const data = read(file)
      const schema = read(join(dirname(file), data.$schema))
      expect(holds(schema, data)).toBe(true)
      for (const key of ['id', 'version', 'title']) expect(holds(schema, { ...data, [key]: 1 })).toBe(false)
      expect(holds(schema, { ...data, more: 1 })).toBe(false)
    },
  )
})

describe('the schemas', () => {
  const schemas = readdirSync(join(rubrics, 'schema'))

  it('are of draft 2020-12, each with a title', () => {
    expect(schemas.length).toBeGreaterThanOrEqual(6)
    for (const file of schemas) {
      expect(read(join(rubrics, 'schema', file))).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: expect.stringMatching(/\S/),
      })
    }
  })

  it('are checked by a check that passes nothing over', () => {
    expect(() => holds({ dependentRequired: {} }, {})).toThrow('no such keyword')
    expect(() => holds({ type: 'date' }, '')).toThrow('no such type')
    expect(() => holds({ $ref: '#/$defs/none' }, '')).toThrow('leads nowhere')
    expect(holds({ oneOf: [{ type: 'number' }, { minimum: 0 }] }, 1)).toBe(false)
    expect(holds({ anyOf: [{ type: 'number' }, { minimum: 0 }] }, 1)).toBe(true)
    expect(holds({ items: { type: 'integer' } }, [1, 1.5])).toBe(false)
    expect(holds({ minItems: 1 }, [])).toBe(false)
    expect(holds({ propertyNames: { maxLength: 1 } }, { ab: 1 })).toBe(false)
    expect(holds({ additionalProperties: { type: 'null' } }, { a: 1 })).toBe(false)
    expect(holds({ enum: ['a'] }, 'b')).toBe(false)
    expect(holds({ exclusiveMinimum: 0 }, 0)).toBe(false)
  })
})
