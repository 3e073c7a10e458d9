import { type LooseOptions, readAnswers } from '../answer'
import type { Checked, Rubric, StageId } from '../rubric'
import type { Issue } from '../text'
import type { GivenStage } from './readStageCells'

/** The answers that a stage's cells make, and what became of the cells. */
export interface StageReading {
  readonly id: StageId
  readonly answers: Readonly<Record<string, unknown>>
  readonly changed: readonly Issue[]
  readonly refused: readonly Issue[]
}

/** Makes answers of the cells of one stage; places are told from the stage on. */
export function readStageAnswers(rubric: Rubric, { id, cells }: GivenStage, loose: LooseOptions): StageReading {
  const rows = cells.map(({ id: cell, value, unit }) => ({ id: cell, value, unit }))
  const { answers, changed, refused } = readAnswers(rubric as Rubric & Checked, rows, loose)
  const placed = (issues: readonly Issue[]) => issues.map((found) => ({ ...found, path: [id, ...found.path] }))
  return { id, answers, changed: placed(changed), refused: placed(refused) }
}
