/**
 * Writes what is made from other files: the keys of each rubric and the layouts (src/generated), the JSON Schemas, the
 * list of codes, the table of spreadsheet functions in the guides, the pages of docs/reference, and llms.txt; removes what
 * nothing makes any more. With --check it does neither and fails when a file is missing, out of date or left over.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { layoutJsonSchema } from '../src/interchange'
import { pekpppJsonSchema } from '../src/pekppp'
import { rubricJsonSchema } from '../src/rubric'
import { LOCALES } from '../src/text'
import { generatedLines } from './gates/generatedLines'
import { generatedProblems } from './gates/generatedProblems'
import { codesPage } from './generate/codesPage'
import { documentation } from './generate/documentation'
import { layoutModule } from './generate/layoutModule'
import { pekpppModule } from './generate/pekpppModule'
import { rubricModule } from './generate/rubricModule'
import { withSheetFunctions } from './generate/sheetFunctionsTable'
import { shippedData } from './generate/shippedData'

/** The folders, with the endings, in which every file is made here. */
const FOLDERS = [
  ['src/generated', '.ts'],
  ['rubrics/schema', '.json'],
  ['docs/reference', '.md'],
] as const

const root = join(import.meta.dirname, '..')
const files = new Map<string, string>()
const { rubrics, pekppp, layouts } = shippedData(root)

for (const rubric of rubrics) files.set(`src/generated/${rubric.id}.ts`, rubricModule(rubric))
for (const data of pekppp) files.set(`src/generated/${data.id}.ts`, pekpppModule(data))
for (const layout of layouts) files.set(`src/generated/${layout.id}.ts`, layoutModule(layout))
files.set('rubrics/schema/rubric.schema.json', `${JSON.stringify(rubricJsonSchema(), null, 2)}\n`)
files.set('rubrics/schema/pekppp.schema.json', `${JSON.stringify(pekpppJsonSchema(), null, 2)}\n`)
files.set('rubrics/schema/layout.schema.json', `${JSON.stringify(layoutJsonSchema(), null, 2)}\n`)
files.set('docs/codes.md', codesPage())
for (const locale of LOCALES) {
  const path = `docs/guides/${locale}/google-sheets.md`
  files.set(path, withSheetFunctions(readFileSync(join(root, path), 'utf8'), locale))
}
for (const [path, text] of documentation(root, rubrics, pekppp, layouts)) files.set(path, text)

const present = FOLDERS.flatMap(([folder, ending]) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`),
)
const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null)
const problems = generatedProblems(files, read, present)

if (process.argv.includes('--check')) {
  const lines = generatedLines(problems)
  for (const line of lines) console.error(line)
  if (lines.length > 0) process.exit(1)
  console.log(`${files.size} generated files are up to date`)
} else {
  const differing = [...problems.missing, ...problems.stale]
  for (const path of differing) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files.get(path) ?? '')
  }
  for (const path of problems.leftOver) rmSync(join(root, path))
  console.log(`${differing.length} of ${files.size} files written, ${problems.leftOver.length} removed`)
}
