import { expect } from 'vitest'
import { type EvaluateOptions, type Evaluation, toRows } from 'zona-integritas'
import { type Answers, evaluateWith, rubric } from './arbitraries'
import { randomFrom, randomLke } from './randomLke'

type Row = readonly unknown[]

/** Answers as two columns of a sheet: ids and what stands beside them, blank where nothing does. */
export const columnsOf = (answers: Answers): { readonly ids: unknown[][]; readonly answers: unknown[][] } => {
  const rows = toRows(rubric, answers)
  return {
    ids: rows.map(({ id }) => [id]),
    answers: rows.map(({ value, unit }) => [value === null ? '' : unit === 'percent' ? `${value}%` : value]),
  }
}

/** LKEs with fixed seeds, of every quality, the last third half filled. */
export const sheetCases = (count: number, seed: number): readonly Answers[] => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, index) => {
    const whole = randomLke(rubric, random, random()) as Answers
    if (index < (count * 2) / 3) return whole
    return Object.fromEntries(Object.entries(whole).filter(() => random() < 0.7)) as Answers
  })
}

/** A figure as a cell shows it: cut after six decimals, by its digits. */
export const cutCell = (figure: string): number => {
  const [whole = '', decimals = ''] = figure.split('.')
  return Number(`${whole}.${decimals.slice(0, 6)}`)
}

/** What is missing as a cell shows it: never less than it is, and by less than a millionth more. */
const expectGap = (shown: unknown, gap: string) => {
  expect(typeof shown).toBe('number')
  const millionths = Math.round((shown as number) * 1e6)
  const [whole = '', decimals = ''] = gap.split('.')
  const cut = Number(whole + decimals.slice(0, 6).padEnd(6, '0'))
  expect(millionths).toBe(/[1-9]/.test(decimals.slice(6)) ? cut + 1 : cut)
}

/** The result under the options of a sheet. */
export const evaluatedAs = (answers: Answers, heldPredicate?: string | null): Evaluation =>
  evaluateWith(answers, { unanswered: 'zero', heldPredicate } as EvaluateOptions<typeof rubric>)

/** The text that ZI_PREDIKAT must show for a result. */
export const conclusionFor = ({ complete, unanswered, predicate, determinations }: Evaluation): string => {
  if (!complete) return `BELUM LENGKAP: ${unanswered.length} dari 113 pertanyaan belum dijawab.`
  const label = (id: string) => rubric.predicates.find((one) => one.id === id)?.label.id ?? ''
  const scoresOnly = Object.values(determinations)
    .filter(({ met, scoresMet }) => scoresMet && !met)
    .map(
      ({ id }) =>
        `Belum memenuhi kriteria ${label(id)}: semua nilai minimal tercapai, tetapi belum terpenuhi: Telah berpredikat Menuju WBK.`,
    )
  const first =
    predicate === null
      ? 'Belum memenuhi nilai minimal predikat mana pun.'
      : `Memenuhi nilai minimal ${label(predicate)}.`
  return [first, ...scoresOnly].join(' ')
}

/** Checks rows of ZI_KRITERIA against a result, a minimum missed never shown as reached. */
export const expectCriteria = (rows: readonly Row[], { determinations, complete }: Evaluation): void => {
  const criteria = Object.entries(determinations).flatMap(([predicate, { criteria }]) =>
    criteria.map((criterion) => ({ predicate, ...criterion })),
  )
  const shown = rows.slice(1, -1)
  expect(shown).toHaveLength(criteria.length)
  criteria.forEach((criterion, index) => {
    const [predicate, id, label, actual, required, gap, status] = shown[index] ?? []
    expect([predicate, id, label]).toEqual([criterion.predicate, criterion.id, criterion.label])
    const open = criterion.gap === null || complete ? 'belum terpenuhi' : 'belum terpenuhi (sementara)'
    expect(status).toBe(criterion.met ? 'terpenuhi' : open)
    if (criterion.gap === null) return
    expect([actual, required]).toEqual([cutCell(criterion.actual), Number(criterion.required)])
    expect((actual as number) >= (required as number)).toBe(criterion.met)
    if (criterion.met) expect(gap).toBe('')
    else expectGap(gap, criterion.gap)
  })
}

/** Checks rows of ZI_EVALUASI against a result. */
export const expectEvaluation = (rows: readonly Row[], evaluation: Evaluation): void => {
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]))
  const of = (part: RegExp) => rows.filter(([first]) => part.test(String(first)))
  expect(of(/^Kesimpulan$/).map((row) => row[2])).toEqual([conclusionFor(evaluation)])
  expect(of(/^Total$/).map((row) => row[4])).toEqual([cutCell(evaluation.total)])
  const nodes = of(/^(Komponen|Aspek|Area dalam aspek|Indikator|Pertanyaan)$/)
  expect(nodes.map(([, id, , weight, score, percent]) => [id, weight, score, percent])).toEqual(
    Object.values(evaluation.nodes).map(({ id, weight, score, percent }) => [
      id,
      cutCell(weight),
      cutCell(score),
      cutCell(percent ?? ''),
    ]),
  )
  expect(of(/^Area$/).map(([, id, , , score]) => [id, score])).toEqual(
    Object.values(evaluation.areas).map(({ id, score }) => [`area.${id}`, cutCell(score)]),
  )
  expect(of(/^Peringatan$/).map((row) => row[2])).toEqual(evaluation.warnings.map(({ message }) => message))
  expect(of(/^Asumsi$/).map((row) => row[2])).toEqual(
    evaluation.assumptions.map(({ label, meaning }) => `${label}: ${meaning}`),
  )
}
