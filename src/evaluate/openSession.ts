import { contradictionsIn, type Form, type NormalAnswer, readAnswer } from '../answer'
import { resettleScores, settleScores } from '../determine'
import { newSheet, retallyLeaf, tallyInOrder } from '../score'
import { AnswersError, describeValue, type Issue, issue, suggester } from '../text'
import type { Compiled } from './Compiled'
import { KeptScore } from './KeptScore'
import { readGiven } from './readGiven'
import type { Score } from './Score'
import type { Session } from './Session'
import type { Settings } from './Settings'
import { highestMet } from './verdict'

/** Counts are handed out as they are kept: nobody may change them. */
const frozen = (answer: NormalAnswer | undefined) => Object.freeze(answer)

/** Opens a session on a copy of some answers, with settings already read. */
export function openSession(compiled: Compiled, input: unknown, settings: Settings): Session {
  const { forms, score: plan, determine, places } = compiled
  const { locale, reading } = settings
  const strict = { complete: settings.unanswered === 'reject', percents: reading.percents, locale }
  const read = readGiven(compiled, input, settings)
  if (read.issues) throw new AnswersError(read.issues)
  const answers = read.answers.map(frozen)
  const sheet = newSheet(plan.layout, plan.leaves.length)
  tallyInOrder(plan, answers, reading, sheet)

  const sums = compiled.sums.slice()
  const leafOf = plan.questions.map(({ leaf }) => leaf)
  const termOf = plan.leaves.map(({ term }) => term)
  /** What can be taken back: the places changed, and the answers that stood there. */
  const changed: number[] = []
  const replaced: (NormalAnswer | undefined)[] = []
  let scoresMet = settleScores(determine, plan, sheet, sums)
  /** The figures as they stand, made when they are first read. */
  let figures: Score | null = null

  function put(index: number, answer: NormalAnswer | undefined): void {
    answers[index] = answer
    sheet.values[index] = answer
    const leaf = leafOf[index] as number
    retallyLeaf(plan, leaf, reading, sheet)
    scoresMet = resettleScores(determine, plan, sheet, sums, termOf[leaf] as number)
    figures = null
  }

  function normal(form: Form, answer: unknown): NormalAnswer | undefined {
    // The common case first: a letter as it should be.
    if (form.type === 'choice' && form.options.includes(answer as string)) return answer as string
    const issues: Issue[] = []
    const taken = readAnswer(form, answer, strict, issues)
    if (issues.length > 0) throw new AnswersError(issues)
    return frozen(taken)
  }

  function set(question: string, answer: unknown): void {
    const index = places.get(question)
    if (index === undefined) throw new AnswersError([unknownQuestion(question)])
    const form = forms.list[index] as Form
    const after = normal(form, answer)
    if (form.type === 'ratio' && settings.contradictions === 'reject') {
      const then = answers.map((one, at) => (at === index ? after : one))
      const found = contradictionsIn(forms, then, locale)
      if (found.length > 0) throw new AnswersError(found)
    }
    changed.push(index)
    replaced.push(answers[index])
    put(index, after)
  }

  function unknownQuestion(question: unknown): Issue {
    const id = typeof question === 'string' ? question : describeValue(question)
    return issue('unknown_question', [id], { id, closest: suggester(forms.ids)(id) }, locale)
  }

  const score = (): Score => {
    figures ??= new KeptScore(compiled, settings, sheet, scoresMet)
    return figures
  }
  return Object.freeze({
    get predicate() {
      return highestMet(compiled, settings, scoresMet, sheet.answered === plan.questions.length)
    },
    get complete() {
      return sheet.answered === plan.questions.length
    },
    get answered() {
      return sheet.answered
    },
    get total() {
      return score().total
    },
    get display() {
      return score().display
    },
    get determinations() {
      return score().determinations
    },
    get areas() {
      return score().areas
    },
    points: (id: string) => score().points(id),
    score,
    set,
    undo() {
      const index = changed.pop()
      if (index === undefined) return null
      put(index, replaced.pop())
      return plan.ids[index] as string
    },
    answer: (question: string) => answers[places.get(question) ?? -1] ?? null,
    answers: () =>
      Object.fromEntries(plan.ids.flatMap((id, index) => (answers[index] === undefined ? [] : [[id, answers[index]]]))),
  } as unknown as Session)
}
