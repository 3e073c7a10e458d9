import * as z from 'zod/mini'
import { schemaParts } from '../rubric'
import { COLUMN, MAX_ROW } from './sheetPlaces'

/** Builds the schema of a layout. */
export function layoutSchema() {
  const { text, id, cited } = schemaParts()
  const row = z.int().check(z.minimum(1), z.maximum(MAX_ROW))
  const column = z.string().check(z.regex(COLUMN))
  const words = z.array(z.string().check(z.minLength(1), z.maxLength(100)))
  const someWords = words.check(z.minLength(1))
  const notes = { unitNote: id, unitEvidence: id, tpiNote: id }
  const noteWords = { unitNote: words, unitEvidence: words, tpiNote: words }
  const columns = z.strictObject({
    unit: column,
    tpi: z.optional(column),
    unitNote: z.optional(column),
    unitEvidence: z.optional(column),
    tpiNote: z.optional(column),
  })
  const rows = z.record(id, row)
  return z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal('zona-integritas.layout.v1'),
    id,
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
    title: text,
    rubric: id,
    fields: z.strictObject({ item: id, unit: id, tpi: id, ...notes }),
    sheets: z.record(id, z.strictObject({ name: id, rows: id, columns })),
    items: z.array(z.strictObject({ id: z.int().check(z.minimum(0)), cell: id, rows })).check(z.minLength(1)),
    totals: z.array(z.strictObject({ of: z.array(id).check(z.minLength(2)), rows })),
    shares: z.array(z.strictObject({ question: id, rows: z.record(id, z.array(row).check(z.minLength(1))) })),
    table: z.strictObject({
      headings: z.strictObject({ id: someWords, item: words, unit: someWords, tpi: someWords, ...noteWords }),
      others: words,
    }),
    ...cited,
  })
}

/** Returns the JSON Schema (draft 2020-12) of a layout file. */
export function layoutJsonSchema(): Record<string, unknown> {
  return {
    title: 'Layout of zona-integritas',
    description: 'How another system numbers the cells of an LKE, as data: zona-integritas.layout.v1.',
    ...z.toJSONSchema(layoutSchema(), { io: 'input' }),
  }
}
