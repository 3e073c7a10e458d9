import type { Pekppp } from '../../src/pekppp'
import { exportName } from './rubricModule'

/** Writes the module of shipped PEKPPP data. */
export function pekpppModule({ id, title, forms, aspects }: Pekppp): string {
  const keys = [forms, aspects].map((parts) => parts.map((part) => `'${part.id}'`).join(' | ')).join(', ')
  return `// Made by scripts/generate.ts from rubrics/${id}.json; never edited by hand.
import data from '../../rubrics/${id}.json'
import type { Pekppp } from '../pekppp'
import type { Checked } from '../rubric'
// The mark alone: whoever imports only this loads no more than its data.
import { markChecked } from '../rubric/mark'

/** ${title.en}: forms, aspects and categories, with the source of every figure. */
export const ${exportName(id)} = /* @__PURE__ */ markChecked(data) as unknown as Pekppp<${keys}> & Checked
`
}
