import { answerText, type NormalAnswer } from '../../answer'
import type { CriterionResult } from '../../determine'
import type { PrioritiesResult } from '../../improve'
import { type Question, questionsOf, type Rubric } from '../../rubric'
import { inLanguage, type Locale, type Table } from '../../text'
import { cutFigure } from './cutFigure'
import type { Page, PagePart } from './Page'
import { remarks } from './remarks'
import { rubricLine } from './rubricLine'
import { COSTS, STATUSES, WORDS } from './words'

type Word = keyof typeof WORDS

/** The columns that hold figures; what is none there is written as the text it is. */
const FIGURES: readonly Word[] = ['number', 'cost', 'gain', 'total', 'actual', 'required']

const columnsOf = (keys: readonly Word[], locale: Locale): Table['columns'] =>
  keys.map((key) => ({ key, label: WORDS[key][locale], type: FIGURES.includes(key) ? 'figure' : 'text' }))

/** Lays out the least costly way to a predicate. */
export function prioritiesPage(result: PrioritiesResult, rubric: Rubric, locale: Locale): Page {
  const { target, status, scoresReachable, totalCost, total, steps, criteria, unreachable, unanswerable } = result
  const named = rubric.predicates.find(({ id }) => id === target)?.label[locale] as string
  const totals = `${inLanguage(cutFigure(total.now), locale)} (${WORDS.now[locale]}), ${inLanguage(cutFigure(total.after), locale)} (${WORDS.afterwards[locale]})`
  const listOf = (title: string, list: readonly CriterionResult[]): readonly PagePart[] =>
    list.length === 0 ? [] : [{ title, table: criteriaTable(list, locale) }]
  return {
    title: `${WORDS.priorities[locale]} ${named}: ${STATUSES[status]?.[locale]}`,
    lines: [
      rubricLine(result.rubric),
      WORDS.cut[locale],
      `${WORDS.total[locale]}: ${totals}`,
      `${WORDS.cost[locale]}: ${totalCost} ${COSTS[result.cost][locale]}`,
      ...(status === 'unreachable' && scoresReachable ? [WORDS.scoresOnly[locale]] : []),
    ],
    parts: [
      ...(steps.length === 0
        ? []
        : [{ title: `${WORDS.steps[locale]}: ${steps.length}`, table: stepsTable(result, rubric, locale) }]),
      ...listOf(WORDS.unreachable[locale], unreachable),
      ...listOf(WORDS.after[locale], criteria),
      ...(unanswerable.length === 0 ? [] : [{ title: WORDS.unanswerable[locale], lines: unanswerable }]),
      ...remarks(result.assumptions, result.warnings, locale),
    ],
  }
}

function stepsTable({ steps, criteria }: PrioritiesResult, rubric: Rubric, locale: Locale): Table {
  const questions = new Map(questionsOf(rubric).map((question) => [question.id, question]))
  const labelOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.label as string
  const shown = (id: string, answer: NormalAnswer | null) => {
    return answer === null ? '' : answerText(rubric, questions.get(id) as Question, answer, locale)
  }
  return {
    columns: columnsOf(['number', 'question', 'text', 'from', 'to', 'cost', 'gain', 'total', 'meets'], locale),
    rows: steps.map(({ question, label, from, to, cost, points, total, meets }, index) => ({
      number: index + 1,
      question,
      text: label,
      from: shown(question, from),
      to: shown(question, to),
      cost,
      gain: cutFigure(points),
      total: cutFigure(total),
      meets: meets.map(labelOf).join('; '),
    })),
  }
}

function criteriaTable(criteria: readonly CriterionResult[], locale: Locale): Table {
  return {
    columns: columnsOf(['criterion', 'actual', 'required', 'status'], locale),
    rows: criteria.map(({ label, actual, required, met, gap }) => ({
      criterion: label,
      actual: gap === null || actual === null ? actual : cutFigure(actual),
      // A minimum is never cut.
      required,
      status: STATUSES[met ? 'met' : 'notMet'][locale],
    })),
  }
}
