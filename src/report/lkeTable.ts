import { answerText } from '../answer'
import type { Evaluation, GroupResult, QuestionResult } from '../evaluate'
import { addFractions, type Fraction, fractionOfDecimal, printCut } from '../exact'
import { type Question, questionsOf, type Rubric } from '../rubric'
import type { Locale, Table, TableColumn, TableRow } from '../text'
import { twoDecimals } from './figures'
import { LEVELS, WORDS } from './words'

/** The figures of a row: as printed, and exactly. */
export function figuresOf({ weight, score, display, percent }: Figures): TableRow {
  return {
    weight: twoDecimals(weight),
    score: display,
    percent: percent === null ? null : twoDecimals(percent),
    'exact.weight': weight,
    'exact.score': score,
    'exact.percent': percent,
  }
}

interface Figures {
  readonly weight: string
  readonly score: string
  readonly display: string
  readonly percent: string | null
}

function columnsOf(locale: Locale): readonly TableColumn[] {
  return [
    { key: 'id', label: WORDS.number[locale], type: 'text' },
    { key: 'levelName', label: WORDS.level[locale], type: 'text' },
    { key: 'label', label: WORDS.item[locale], type: 'text' },
    { key: 'weight', label: WORDS.weight[locale], type: 'figure' },
    { key: 'answer', label: WORDS.answer[locale], type: 'text' },
    { key: 'score', label: WORDS.score[locale], type: 'figure' },
    { key: 'percent', label: WORDS.percent[locale], type: 'percent' },
    { key: 'note', label: WORDS.note[locale], type: 'text' },
  ]
}

/** What stands in the column of answers, and what the option chosen means. */
function answerOf(rubric: Rubric, question: Question, { answer, status }: QuestionResult, locale: Locale): TableRow {
  if (answer === null) {
    return { answer: (status === 'excluded' ? WORDS.leftOut : WORDS.blank)[locale], meaning: null }
  }
  const meaning = typeof answer === 'string' ? (question.options?.[answer]?.[locale] ?? null) : null
  return { answer: answerText(rubric, question, answer, locale), meaning }
}

/** Lays out the LKE: a row for every node in rubric order, then the total. */
export function lkeTable(rubric: Rubric, { nodes, total, display }: Evaluation, locale: Locale): Table {
  const questions = new Map(questionsOf(rubric).map((question) => [question.id, question]))
  const rows: TableRow[] = []
  const visit = (id: string, depth: number) => {
    const node = (nodes as Readonly<Record<string, GroupResult | QuestionResult>>)[id] as GroupResult | QuestionResult
    const { level, label, status } = node
    const question = questions.get(id)
    const answered =
      node.level === 'question' && question ? answerOf(rubric, question, node, locale) : { answer: null, meaning: null }
    const levelName = LEVELS[level][locale]
    // As in the LKE itself: in a mean the weight is the indicator's, and its questions show none.
    const shared = question && question.weight === undefined ? { weight: null } : {}
    rows.push({ id, level, levelName, depth, label, ...answered, status, ...figuresOf(node), ...shared })
    for (const child of node.children) visit(child, depth + 1)
  }
  for (const { id } of rubric.components) visit(id, 0)
  const weights = rubric.components.map(({ weight }) => fractionOfDecimal(weight))
  const { numerator, denominator } = weights.reduce(addFractions, { numerator: 0n, denominator: 1n } as Fraction)
  rows.push({
    id: 'total',
    level: 'total',
    levelName: LEVELS.total[locale],
    depth: 0,
    label: WORDS.total[locale],
    answer: null,
    meaning: null,
    status: null,
    ...figuresOf({ weight: printCut(numerator, denominator), score: total, display, percent: null }),
  })
  return { columns: columnsOf(locale), rows }
}
