import { compareDecimals, type Fraction, fractionOfDecimal } from '../exact'
import { type AnswerKind, type Cell, type CountCheck, cellsOf, questionsOf, type Ratio, type Rubric } from '../rubric'

/** What a choice question takes. */
export interface ChoiceForm {
  readonly type: 'choice'
  readonly id: string
  readonly options: readonly string[]
  /** The two options of a yes-or-no question; null for any other. */
  readonly bestWorst: readonly [best: string, worst: string] | null
}

/** What a survey question takes. */
export interface IndexForm {
  readonly type: 'index'
  readonly id: string
  readonly maximum: string
  readonly limit: Fraction
}

/** What a ratio question takes. */
export interface RatioForm {
  readonly type: 'ratio'
  readonly id: string
  /** Place among the questions. */
  readonly index: number
  readonly counts: readonly string[]
  /** For each count: what it adds to the part and to the whole (1, 0 or -1). */
  readonly partSigns: readonly number[]
  readonly wholeSigns: readonly number[]
  readonly ratio: Ratio
}

/** What a question takes that says how much of its weight was reached. */
export interface ShareForm {
  readonly type: 'share'
  readonly id: string
  /** Points, as a decimal text; null in a mean, where a question has no weight of its own. */
  readonly weight: string | null
}

/** What one question takes. */
export type Form = ChoiceForm | IndexForm | RatioForm | ShareForm

/** A count of a question. */
export interface CountPlace {
  /** Place of the question. */
  readonly index: number
  readonly count: string
}

/** A relation between counts, with its cells taken apart. */
export interface CheckForm {
  readonly check: CountCheck
  readonly left: readonly CountPlace[]
  readonly right: readonly CountPlace[]
}

/** What every question of a rubric takes. */
export interface Forms {
  /** In rubric order. */
  readonly list: readonly Form[]
  readonly ids: ReadonlySet<string>
  readonly ratios: readonly RatioForm[]
  readonly countChecks: readonly CheckForm[]
}

const derived = new WeakMap<Rubric, Forms>()

/** Derives what each question takes, once for as long as the rubric object lives. */
export function formsOf(rubric: Rubric): Forms {
  const known = derived.get(rubric)
  if (known) return known
  const forms = deriveForms(rubric)
  derived.set(rubric, forms)
  return forms
}

type ChoiceTaken = Pick<ChoiceForm, 'options' | 'bestWorst'>

/** What each kind of choice takes, told once for all its questions. */
function choicesOf({ answerKinds }: Rubric): ReadonlyMap<string, ChoiceTaken> {
  const choices = new Map<string, ChoiceTaken>()
  for (const [name, kind] of Object.entries(answerKinds)) {
    if (kind.type !== 'choice') continue
    const options = Object.keys(kind.options)
    const valued = (value: string) =>
      Object.entries(kind.options).find(([, option]) => compareDecimals(option.value, value) === 0)?.[0]
    const [best, worst] = [valued('1'), valued('0')]
    choices.set(name, { options, bestWorst: options.length === 2 && best && worst ? [best, worst] : null })
  }
  return choices
}

function deriveForms(rubric: Rubric): Forms {
  const choices = choicesOf(rubric)
  const list = questionsOf(rubric).map(({ id, kind: name, weight, ...question }, index): Form => {
    const choice = choices.get(name)
    if (choice) return { type: 'choice', id, options: choice.options, bestWorst: choice.bestWorst }
    const kind = rubric.answerKinds[name] as AnswerKind
    if (kind.type === 'index') {
      return { type: 'index', id, maximum: kind.maximum, limit: fractionOfDecimal(kind.maximum) }
    }
    if (kind.type === 'share') return { type: 'share', id, weight: weight ?? null }
    const ratio = question.ratio as Ratio
    const counts = ratio.counts.map((count) => count.id)
    const times = (list: readonly string[] | undefined, count: string) =>
      list?.filter((name) => name === count).length ?? 0
    return {
      type: 'ratio',
      id,
      index,
      counts,
      partSigns: counts.map((count) => times(ratio.part.add, count) - times(ratio.part.subtract, count)),
      wholeSigns: counts.map((count) => times(ratio.whole.add, count)),
      ratio,
    }
  })
  const ids = list.map(({ id }) => id)
  const cells = new Map(cellsOf(rubric).map((cell) => [cell.id, cell]))
  const place = (id: string): CountPlace => {
    const { question, count } = cells.get(id) as Cell
    return { index: ids.indexOf(question.id), count: count as string }
  }
  return {
    list,
    ids: new Set(ids),
    ratios: list.filter((form) => form.type === 'ratio'),
    countChecks: rubric.countChecks.map((check) => ({
      check,
      left: check.left.map(place),
      right: check.right.map(place),
    })),
  }
}
