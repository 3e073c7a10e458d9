import type { Checked, Rubric } from '../rubric'
import { boundsSheet } from './boundsSheet'
import type { Cell, CellRows } from './Cell'
import { cellNumber } from './cellNumber'
import { conclusionOf } from './conclusionOf'
import { criteriaSheet } from './criteriaSheet'
import { evaluateRange } from './evaluateRange'
import { evaluationSheet } from './evaluationSheet'
import { kawasanSheet } from './kawasanSheet'
import { lkeSheet } from './lkeSheet'
import { nodeScores } from './nodeScores'
import { prioritiesSheet } from './prioritiesSheet'
import { questionValue } from './questionValue'
import { recapSheet } from './recapSheet'

/** The names under which a sheet knows the functions. */
export type SheetFunctionName =
  | 'ZI_EVALUASI'
  | 'ZI_KRITERIA'
  | 'ZI_PREDIKAT'
  | 'ZI_TOTAL'
  | 'ZI_SKOR'
  | 'ZI_NILAI'
  | 'ZI_LKE'
  | 'ZI_REKAP'
  | 'ZI_KAWASAN'
  | 'ZI_PRIORITAS'
  | 'ZI_BATAS'

/**
 * The functions of a sheet for one rubric: pure functions of ranges (a single cell bare, else rows of cells) to a cell or
 * to rows that spill. What cannot be read is thrown as an error with every problem by its row.
 */
export function sheetFunctions(
  rubric: Rubric & Checked,
): Readonly<Record<SheetFunctionName, (...args: readonly unknown[]) => Cell | CellRows>> {
  const evaluated = (args: readonly unknown[]) => evaluateRange(rubric, rangeOf(args))
  return {
    ZI_EVALUASI: (...args) => evaluationSheet(rubric, evaluated(args)),
    ZI_KRITERIA: (...args) => criteriaSheet(rubric, evaluated(args)),
    ZI_PREDIKAT: (...args) => conclusionOf(rubric, evaluated(args).evaluation),
    ZI_TOTAL: (...args) => cellNumber(evaluated(args).evaluation.total),
    ZI_SKOR: (id, ...args) => {
      const rows = nodeScores(rubric, evaluated(args).evaluation, id)
      return Array.isArray(id) ? rows : (rows[0]?.[0] as Cell)
    },
    ZI_NILAI: (id, jawaban) => questionValue(rubric, id, jawaban),
    ZI_LKE: () => lkeSheet(rubric),
    ZI_REKAP: (ids, matrix, held) => recapSheet(rubric, ids, matrix, held),
    ZI_KAWASAN: (jenis, unitRange, integrasi, predikatKawasan) =>
      kawasanSheet(rubric, { jenis, unitRange, integrasi, predikatKawasan }),
    ZI_PRIORITAS: (idRange, jawabanRange, target, predikatSebelumnya, terkunci) =>
      prioritiesSheet(rubric, { idRange, jawabanRange, target, predikatSebelumnya, terkunci }),
    ZI_BATAS: (...args) => boundsSheet(rubric, rangeOf(args)),
  }
}

const rangeOf = ([idRange, jawabanRange, predikatSebelumnya]: readonly unknown[]) => {
  return { idRange, jawabanRange, predikatSebelumnya }
}
