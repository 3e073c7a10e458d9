import { permenpanrb90_2021 } from '../../../src/generated/permenpanrb-90-2021'
import type { Checked, Rubric } from '../../../src/rubric'
import { type SheetApp, sheetFunctions, writeLkeSheet } from '../../../src/spreadsheet'

/** The shipped rubric as any rubric: cells of a sheet know no literal ids. */
const rubric: Rubric & Checked = permenpanrb90_2021

export const {
  ZI_EVALUASI,
  ZI_KRITERIA,
  ZI_PREDIKAT,
  ZI_TOTAL,
  ZI_SKOR,
  ZI_NILAI,
  ZI_LKE,
  ZI_REKAP,
  ZI_KAWASAN,
  ZI_PRIORITAS,
  ZI_BATAS,
} = sheetFunctions(rubric)

/** Writes the LKE as a new sheet. */
export const ziBuatLembarLKE = (app: SheetApp): string => writeLkeSheet(rubric, app)
