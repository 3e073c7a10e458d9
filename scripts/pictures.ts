/**
 * Draws the pictures of the guides: the workbook and the sheet for Google Sheets, filled in with the example answers, as
 * LibreOffice prints them. Needs soffice, pdftotext and pdftoppm.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toRows } from '../src/answer'
import { permenpanrb90_2021 as rubric } from '../src/generated/permenpanrb-90-2021'
import { printedPages } from './pictures/printedPages'
import { writtenSheet } from './pictures/writtenSheet'
import { NATIONAL_LAYOUT } from './workbook/Layout'
import { workbookOf } from './workbook/workbookOf'

const root = join(import.meta.dirname, '..')
const into = join(root, 'docs/guides/images')
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
mkdirSync(into, { recursive: true })

const answers = json('docs/examples/answers.json')
const unit = Object.fromEntries(toRows(rubric, answers).map(({ id, value }) => [id, value ?? '']))
// The TPI has got as far as area 4 of pemenuhan, one answer lower than the unit, and one that cannot be read.
const begun = Object.fromEntries(Object.entries(unit).filter(([id]) => id < 'A.I.5'))
const tpi = { ...begun, 'A.I.1.i.b': 'C', 'A.I.2.i.a': 'AB' }
const workbook = await workbookOf(rubric, NATIONAL_LAYOUT, json('package.json').version, {
  LKE: { unit, tpi },
  Jawaban: { unit: { 'A.I.1.i.a': 'Ya' } },
  held: 'WBK',
})
printedPages(
  workbook,
  { petunjuk: 'Cara mengisi', lke: 'Penyusunan Tim Kerja', hasil: 'HASIL EVALUASI', jawaban: 'Jawaban LKE, baris' },
  into,
)
// A wide sheet on one page: only the part of the page that it takes, drawn finer.
const part = { resolution: 190, crop: [120, 130, 1980, 590] } as const
printedPages(await writtenSheet(answers), { 'google-sheets': 'Predikat sebelumnya' }, into, part)
