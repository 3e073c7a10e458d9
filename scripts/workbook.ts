/** Writes the LKE of PermenPANRB 90/2021 as a workbook for spreadsheets without a network. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { permenpanrb90_2021 } from '../src/generated/permenpanrb-90-2021'
import { NATIONAL_LAYOUT } from './workbook/Layout'
import { workbookOf } from './workbook/workbookOf'

const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
mkdirSync(join(root, 'dist'), { recursive: true })
writeFileSync(
  join(root, `dist/lke-${permenpanrb90_2021.id}.xlsx`),
  await workbookOf(permenpanrb90_2021, NATIONAL_LAYOUT, version),
)
