/**
 * Draws the pictures of the guides: fills in the workbook with the example answers and shows its sheets as LibreOffice
 * prints them. Needs soffice and pdftoppm.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toRows } from '../src/answer'
import { permenpanrb90_2021 as rubric } from '../src/generated/permenpanrb-90-2021'
import { NATIONAL_LAYOUT } from './workbook/Layout'
import { workbookOf } from './workbook/workbookOf'

const root = join(import.meta.dirname, '..')
const pictures = join(root, 'docs/guides/images')
const folder = mkdtempSync(join(tmpdir(), 'lke-pictures-'))
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

const unit = Object.fromEntries(
  toRows(rubric, json('docs/examples/answers.json')).map(({ id, value }) => [id, value ?? '']),
)
// The TPI has got as far as area 5 of pemenuhan, one answer lower than the unit, and one that cannot be read.
const tpi = Object.fromEntries(Object.entries(unit).filter(([id]) => id < 'A.I.5'))
const typed = {
  LKE: { unit, tpi: { ...tpi, 'A.I.1.i.b': 'C', 'A.I.2.i.a': 'AB' } },
  Jawaban: { unit: { 'A.I.1.i.a': 'Ya' } },
  held: 'WBK',
}

try {
  const file = join(folder, 'lke.xlsx')
  writeFileSync(file, await workbookOf(rubric, NATIONAL_LAYOUT, json('package.json').version, typed))
  const profile = join(folder, 'profile/user')
  mkdirSync(profile, { recursive: true })
  const recalculate =
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>'
  // The decimal comma of an Indonesian office.
  const locale =
    '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>'
  writeFileSync(
    join(profile, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${recalculate}${locale}</oor:items>`,
  )
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  run(
    'soffice',
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  )
  const pdf = join(folder, 'lke.pdf')
  const pages = run('pdftotext', '-layout', pdf, '-').split('\f')
  mkdirSync(pictures, { recursive: true })
  for (const [name, words] of [
    ['petunjuk', 'Cara mengisi'],
    ['lke', 'Penyusunan Tim Kerja'],
    ['hasil', 'HASIL EVALUASI'],
    ['jawaban', 'Jawaban LKE, baris'],
  ] as const) {
    const page = String(pages.findIndex((text) => text.includes(words)) + 1)
    run('pdftoppm', '-r', '90', '-png', '-singlefile', '-f', page, '-l', page, pdf, join(folder, name))
    renameSync(join(folder, `${name}.png`), join(pictures, `${name}.png`))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
