import { type Evaluation, evaluate } from '../evaluate'
import type { Checked, Rubric } from '../rubric'
import { LOCALE } from './LOCALE'
import { readHeld } from './readHeld'
import { readLke, type SheetLke } from './readLke'
import { readColumn } from './readRange'
import { type SheetProblems, sheetProblems } from './SheetProblems'

/** What most spreadsheet functions begin with: the ids, the answers beside them and the predicate already held. */
export interface LkeRange {
  readonly idRange: unknown
  readonly jawabanRange: unknown
  readonly predikatSebelumnya: unknown
}

/** One LKE of a sheet, the predicate that its unit holds, and what came out. */
export interface EvaluatedRange extends SheetLke {
  /** Undefined where it is not stated. */
  readonly heldPredicate: string | null | undefined
  readonly evaluation: Evaluation
}

const NOTHING: SheetLke = { answers: {}, changed: [] }

/** Reads an LKE from ranges without evaluating it. */
export function readLkeRange(
  rubric: Rubric & Checked,
  { idRange, jawabanRange, predikatSebelumnya }: LkeRange,
  problems: SheetProblems,
): SheetLke & Pick<EvaluatedRange, 'heldPredicate'> {
  const ids = readColumn(idRange, 'idRange', problems)
  const answers = readColumn(jawabanRange, 'jawabanRange', problems)
  const heldPredicate = readHeld(rubric, predikatSebelumnya, 'predikatSebelumnya', problems)
  if (!ids || !answers) return { ...NOTHING, heldPredicate }
  if (ids.length !== answers.length) {
    // Where the columns do not lie side by side, a row says nothing.
    const words = { field: 'idRange', given: ids.length, other: 'jawabanRange', count: answers.length }
    problems.add('sheet_sizes_differ', words)
    return { ...NOTHING, heldPredicate }
  }
  return { ...readLke(rubric, ids, answers, problems), heldPredicate }
}

/** Evaluates an LKE read from a sheet: what is blank scores 0 for the time being. */
export function evaluateLke(
  rubric: Rubric & Checked,
  { answers }: Pick<SheetLke, 'answers'>,
  heldPredicate: string | null | undefined,
): Evaluation {
  return evaluate(rubric, answers, { unanswered: 'zero', heldPredicate, locale: LOCALE })
}

/** Reads and evaluates an LKE from ranges. Throws an error with every problem by its row. */
export function evaluateRange(rubric: Rubric & Checked, range: LkeRange): EvaluatedRange {
  const problems = sheetProblems()
  const read = readLkeRange(rubric, range, problems)
  problems.require()
  return { ...read, evaluation: evaluateLke(rubric, read, read.heldPredicate) }
}
