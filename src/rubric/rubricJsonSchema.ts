import * as z from 'zod/mini'
import { rubricSchema } from './schema/rubricSchema'

/** Returns the JSON Schema (draft 2020-12) of a rubric file, for editors and for other languages. */
export function rubricJsonSchema(): Record<string, unknown> {
  return {
    title: 'Rubric of zona-integritas',
    description: 'What a regulation says about scoring an LKE, as data: zona-integritas.rubric.v1.',
    ...z.toJSONSchema(rubricSchema(), { io: 'input' }),
  }
}
