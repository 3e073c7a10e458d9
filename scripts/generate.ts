/**
 * Writes what is made from other files: the keys of each rubric (src/generated), the JSON Schema of rubrics, the
 * list of codes, and the table of spreadsheet functions in the guides. With --check it writes nothing and fails when a file is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { definePekppp, type Pekppp, pekpppJsonSchema } from '../src/pekppp'
import { defineRubric, type Rubric, rubricJsonSchema } from '../src/rubric'
import { LOCALES } from '../src/text'
import { codesPage } from './generate/codesPage'
import { pekpppModule } from './generate/pekpppModule'
import { rubricModule } from './generate/rubricModule'
import { withSheetFunctions } from './generate/sheetFunctionsTable'

const root = join(import.meta.dirname, '..')
const files = new Map<string, string>()

for (const file of readdirSync(join(root, 'rubrics')).filter((name) => name.endsWith('.json'))) {
  const id = basename(file, '.json')
  const data = JSON.parse(readFileSync(join(root, 'rubrics', file), 'utf8')) as Rubric | Pekppp
  if (data.id !== id) throw new Error(`rubrics/${file} holds "${data.id}"`)
  const text =
    data.format === 'zona-integritas.pekppp.v1'
      ? pekpppModule(definePekppp(data, 'en'))
      : rubricModule(defineRubric(data, 'en'))
  files.set(`src/generated/${id}.ts`, text)
}
files.set('rubrics/schema/rubric.schema.json', `${JSON.stringify(rubricJsonSchema(), null, 2)}\n`)
files.set('rubrics/schema/pekppp.schema.json', `${JSON.stringify(pekpppJsonSchema(), null, 2)}\n`)
files.set('docs/codes.md', codesPage())
for (const locale of LOCALES) {
  const path = `docs/guides/${locale}/google-sheets.md`
  files.set(path, withSheetFunctions(readFileSync(join(root, path), 'utf8'), locale))
}

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
