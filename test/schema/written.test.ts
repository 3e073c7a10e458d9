import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { layoutJsonSchema } from '../../src/interchange'
import { pekpppJsonSchema } from '../../src/pekppp'
import { rubricJsonSchema } from '../../src/rubric'

test.each([
  ['rubric', rubricJsonSchema],
  ['pekppp', pekpppJsonSchema],
  ['layout', layoutJsonSchema],
])('the JSON Schema of a %s is written as the schema says', (name, schema) => {
  expect(JSON.parse(readFileSync(`rubrics/schema/${name}.schema.json`, 'utf8'))).toEqual(schema())
})
