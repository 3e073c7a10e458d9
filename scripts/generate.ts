/**
 * Writes what is made from other files: the keys of each rubric and the layouts (src/generated), the JSON Schemas, the
 * list of codes, the table of spreadsheet functions in the guides, the pages of docs/reference, and llms.txt. With --check
 * it writes nothing and fails when a file is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { defineLayout, type Layout, layoutJsonSchema } from '../src/interchange'
import { definePekppp, type Pekppp, pekpppJsonSchema } from '../src/pekppp'
import { type Checked, defineRubric, type Rubric, rubricJsonSchema } from '../src/rubric'
import { LOCALES } from '../src/text'
import { codesPage } from './generate/codesPage'
import { documentation } from './generate/documentation'
import { layoutModule } from './generate/layoutModule'
import { pekpppModule } from './generate/pekpppModule'
import { rubricModule } from './generate/rubricModule'
import { withSheetFunctions } from './generate/sheetFunctionsTable'

const root = join(import.meta.dirname, '..')
const files = new Map<string, string>()
const rubrics = new Map<string, Rubric & Checked>()
const pekppp: Pekppp[] = []
const layouts: Layout[] = []

for (const file of readdirSync(join(root, 'rubrics')).filter((name) => name.endsWith('.json'))) {
  const id = basename(file, '.json')
  const data = JSON.parse(readFileSync(join(root, 'rubrics', file), 'utf8')) as Rubric | Pekppp
  if (data.id !== id) throw new Error(`rubrics/${file} holds "${data.id}"`)
  if (data.format === 'zona-integritas.pekppp.v1') {
    pekppp.push(definePekppp(data, 'en'))
    files.set(`src/generated/${id}.ts`, pekpppModule(data))
    continue
  }
  const rubric = defineRubric(data, 'en')
  rubrics.set(id, rubric)
  files.set(`src/generated/${id}.ts`, rubricModule(rubric))
}
for (const file of readdirSync(join(root, 'rubrics/layouts'))) {
  const id = basename(file, '.json')
  const data = JSON.parse(readFileSync(join(root, 'rubrics/layouts', file), 'utf8')) as Layout
  const rubric = rubrics.get(data.rubric)
  if (data.id !== id || !rubric) throw new Error(`rubrics/layouts/${file} holds "${data.id}" of "${data.rubric}"`)
  layouts.push(defineLayout(rubric, data, 'en'))
  files.set(`src/generated/${id}.ts`, layoutModule(data))
}
files.set('rubrics/schema/rubric.schema.json', `${JSON.stringify(rubricJsonSchema(), null, 2)}\n`)
files.set('rubrics/schema/pekppp.schema.json', `${JSON.stringify(pekpppJsonSchema(), null, 2)}\n`)
files.set('rubrics/schema/layout.schema.json', `${JSON.stringify(layoutJsonSchema(), null, 2)}\n`)
files.set('docs/codes.md', codesPage())
for (const locale of LOCALES) {
  const path = `docs/guides/${locale}/google-sheets.md`
  files.set(path, withSheetFunctions(readFileSync(join(root, path), 'utf8'), locale))
}
for (const [path, text] of documentation(root, [...rubrics.values()], pekppp, layouts)) files.set(path, text)

const check = process.argv.includes('--check')
const stale: string[] = []
for (const [path, text] of files) {
  const absolute = join(root, path)
  if (existsSync(absolute) && readFileSync(absolute, 'utf8') === text) continue
  stale.push(path)
  if (check) continue
  mkdirSync(dirname(absolute), { recursive: true })
  writeFileSync(absolute, text)
}
if (check && stale.length > 0) {
  console.error(`Out of date, run "npm run generate": ${stale.join(', ')}`)
  process.exit(1)
}
console.log(check ? `${files.size} generated files are up to date` : `${stale.length} of ${files.size} files written`)
