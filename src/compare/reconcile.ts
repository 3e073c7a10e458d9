import { type Compiled, compileRubric } from '../evaluate'
import { problemsIn } from '../input'
import { type Checked, deepFreeze, type Rubric, referenceTo, requireSection } from '../rubric'
import { evaluateStages, type StageAnswers, type StagesResult } from '../stages'
import { AnswersError, InputError, type Locale, OptionsError, safely } from '../text'
import { carryCells } from './carryCells'
import { compareSides } from './compareSides'
import { downgradesWithoutNote } from './downgradesWithoutNote'
import { notTakenWarnings } from './notTakenWarnings'
import { questionPaths, type StageSide } from './questionPaths'
import type { ReconcileOptions, Reconciliation, StageCells, StageGap } from './Reconciliation'
import { readReconcileOptions } from './readReconcileOptions'
import { readStageAnswers, type StageReading } from './readStageAnswers'
import { readStageCells } from './readStageCells'
import { sideOf } from './sideOf'
import { surveysApart } from './surveysApart'
import { withoutEvidence } from './withoutEvidence'

/** Evaluates the answers of every stage, or throws with every problem: of options, of cells, of answers. */
function evaluateAll<R extends Rubric & Checked>(
  rubric: R,
  readings: readonly StageReading[],
  { evaluation, issues }: ReturnType<typeof readReconcileOptions>,
): StagesResult<R> {
  const answers = Object.fromEntries(readings.map((stage) => [stage.id, stage.answers])) as StageAnswers<R>
  const outcome = safely(() => evaluateStages(rubric, answers, evaluation as ReconcileOptions<R>))
  if (!outcome.success) {
    // What is missing may have been refused.
    throw new AnswersError([...issues, ...readings.flatMap(({ refused }) => refused), ...outcome.issues])
  }
  if (issues.length > 0) throw new OptionsError(issues)
  return outcome.data
}

/** Compares each stage with the one before it. */
function gapsOf(compiled: Compiled, sides: readonly StageSide[], locale: Locale): readonly StageGap[] {
  return sides.slice(1).flatMap((b, index): readonly StageGap[] => {
    const a = sides[index] as StageSide
    const names = { a: a.stage.label, b: b.stage.label }
    const comparison = compareSides(compiled, { a: a.side, b: b.side }, names, locale, [])
    return [{ from: a.stage.id, to: b.stage.id, comparison }]
  })
}

/**
 * Reconciles the stages of an LKE cell by cell: the unit itself, the preliminary assessment, TPI and TPN. A later stage
 * prevails where it answered; notes and links to evidence are carried through as they are, whatever the cells say.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `stages`.
 * @param stages - For each stage its cells `{ id, value, unit?, note?, evidence? }`, 127 of PermenPANRB 90/2021 or fewer,
 *   with values as `readAnswers` takes them. What cannot be read as an answer is reported and still carried.
 * @param options - As for `evaluate`, and how to read what is ambiguous, as for `readAnswers`; `unanswered` concerns the
 *   prevailing answers.
 * @returns The prevailing result as of `evaluateStages`, every cell with what each stage filled in, every survey apart, the
 *   answers above zero without evidence, the downgrades without a note, and each stage compared with the one before it.
 * @throws AnswersError when prevailing answers are missing or not acceptable; `.issues` lists every problem, with those of
 *   options first and the cells that were refused before what is missing.
 * @throws InputError when no stage is given, or cells are not what they should be: other fields, notes that are no text.
 * @throws OptionsError when only an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 90/2021, Lampiran II, BAB III C 1, and C 2 on surveys.
 * @example
 * ```ts
 * import { reconcile } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const result = reconcile(
 *   permenpanrb90_2021,
 *   {
 *     tpi: [
 *       { id: 'A.I.1.i.a', value: 'Ya', evidence: 'https://contoh.go.id/sk-tim' },
 *       { id: 'B.I.b', value: 'A', evidence: ['https://contoh.go.id/lkj'], note: 'Semua IKU tercapai.' },
 *     ],
 *     tpn: [{ id: 'B.I.b', value: 'C' }],
 *   },
 *   { unanswered: 'zero' },
 * )
 * result.prevailing.total // => '2.75'
 * result.cells[1]?.given.map(({ stage, note }) => [stage, note]) // => [['tpi', 'Semua IKU tercapai.'], ['tpn', null]]
 * result.downgradesWithoutNote.map(({ question, by }) => [question, by]) // => [['B.I.b', 'tpn']]
 * result.withoutEvidence // => []
 * result.gaps[0]?.comparison.total.difference // => '-2.5'
 * ```
 */
export function reconcile<R extends Rubric & Checked>(
  rubric: R,
  stages: StageCells,
  options?: ReconcileOptions<R>,
): Reconciliation<R> {
  const rules = requireSection(rubric, 'stages')
  const compiled = compileRubric(rubric)
  const read = readReconcileOptions(compiled, options)
  const { locale } = read
  const problems = problemsIn(locale)
  const ids = rules.order.map(({ id }) => id)
  const given = readStageCells(ids, stages, problems)
  if (problems.issues.length > 0) throw new InputError([...read.issues, ...problems.issues])

  const readings = given.map((stage) => readStageAnswers(rubric, stage, read.loose))
  const found = evaluateAll(rubric, readings, read)
  const sides = found.stages.map((stage) => ({ stage, side: sideOf(compiled, stage.evaluation) }))
  const cells = carryCells(rubric, given, found.from)
  const paths = questionPaths(compiled, sides, cells)
  return deepFreeze({
    format: 'zona-integritas.reconciliation.v1',
    rubric: referenceTo(rubric),
    stages: found.stages.map((stage, index) => {
      const { changed, refused } = readings[index] as StageReading
      return { ...stage, changed, refused }
    }),
    prevailing: found.prevailing,
    from: found.from,
    overruled: found.overruled,
    cells,
    surveys: surveysApart(rubric, paths),
    withoutEvidence: withoutEvidence(rubric, ids, paths),
    downgradesWithoutNote: downgradesWithoutNote(paths),
    gaps: gapsOf(compiled, sides, locale),
    warnings: [...found.warnings, ...notTakenWarnings(rules.order, paths, locale)],
  })
}
