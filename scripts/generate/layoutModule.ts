import type { Layout } from '../../src/interchange'

/** How a shipped layout is exported; its system's own spelling cannot be told from its id. */
const NAMES: Readonly<Record<string, string>> = { 'portalrb-2026': 'portalRb2026' }

/** Writes the module of a shipped layout. */
export function layoutModule({ id, title, items, sheets }: Layout): string {
  const name = NAMES[id]
  if (name === undefined) throw new Error(`no name to export the layout "${id}" by`)
  const keys = Object.keys(sheets)
    .map((sheet) => `'${sheet}'`)
    .join(' | ')
  return `// Made by scripts/generate.ts from rubrics/layouts/${id}.json; never edited by hand.
import data from '../../rubrics/layouts/${id}.json'
import type { Layout } from '../interchange'
import type { Checked } from '../rubric'
// The mark alone: whoever imports only this loads no more than its data.
import { markChecked } from '../rubric/mark'

/** ${title.en}: ${items.length} cells with their numbers, rows and columns. */
export const ${name} = /* @__PURE__ */ markChecked(data) as unknown as Layout<${keys}> & Checked
`
}
