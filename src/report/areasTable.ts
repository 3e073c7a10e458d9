import type { PointsCriterionResult } from '../determine'
import { type AreaResult, determinationOf, type Evaluation, type Progress } from '../evaluate'
import type { Rubric } from '../rubric'
import type { Locale, Table, TableColumn, TableRow } from '../text'
import { twoDecimalsOrMore } from './figures'
import { figuresOf } from './lkeTable'
import { roundingNote } from './roundingNote'
import { WORDS } from './words'

/** A minimum that a predicate sets for every area. */
interface AreaMinimum {
  readonly predicate: string
  readonly rule: string
}

function minimaOf({ predicates }: Rubric): readonly AreaMinimum[] {
  return predicates.flatMap(({ id: predicate, criteria }) =>
    criteria.filter(({ type }) => type === 'everyArea').map(({ id: rule }) => ({ predicate, rule })),
  )
}

function columnsOf(minima: readonly AreaMinimum[], locale: Locale): readonly TableColumn[] {
  return [
    { key: 'id', label: WORDS.number[locale], type: 'text' },
    { key: 'label', label: WORDS.area[locale], type: 'text' },
    { key: 'weight', label: WORDS.weight[locale], type: 'figure' },
    { key: 'score', label: WORDS.score[locale], type: 'figure' },
    { key: 'percent', label: WORDS.percent[locale], type: 'percent' },
    { key: 'answered', label: WORDS.answered[locale], type: 'figure' },
    { key: 'questions', label: WORDS.questions[locale], type: 'figure' },
    ...minima.flatMap(({ predicate, rule }): readonly TableColumn[] => [
      { key: `required.${predicate}.${rule}`, label: `${WORDS.minimum[locale]} ${predicate}`, type: 'figure' },
      { key: `met.${predicate}.${rule}`, label: `${WORDS.status[locale]} ${predicate}`, type: 'text' },
    ]),
    { key: 'note', label: WORDS.note[locale], type: 'text' },
  ]
}

/** Lays out the areas across aspects with what each predicate asks of them. */
export function areasTable(rubric: Rubric, evaluation: Evaluation, locale: Locale): Table {
  const minima = minimaOf(rubric)
  const areas = evaluation.areas as Readonly<Record<string, AreaResult>>
  const progress = evaluation.progress.areas as Readonly<Record<string, Progress>>
  const rows = rubric.areas.map(({ id }): TableRow => {
    const area = areas[id] as AreaResult
    const tests: Record<string, string> = {}
    const notes: string[] = []
    for (const { predicate, rule } of minima) {
      const { criteria } = determinationOf(evaluation, predicate)
      const criterion = criteria.find((one) => one.id === `${rule}.${id}`) as PointsCriterionResult
      tests[`required.${predicate}.${rule}`] = twoDecimalsOrMore(criterion.required)
      tests[`met.${predicate}.${rule}`] = (criterion.met ? WORDS.met : WORDS.notMet)[locale]
      const note = roundingNote(criterion, locale)
      if (note !== null) notes.push(`${predicate}: ${note}`)
    }
    const { answered, total: questions } = progress[id] as Progress
    const note = notes.length > 0 ? notes.join(' ') : null
    return { id, label: area.label, ...figuresOf(area), answered, questions, ...tests, note }
  })
  return { columns: columnsOf(minima, locale), rows }
}
