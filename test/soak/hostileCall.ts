import { CONTRADICTIONS, UNANSWERED } from '../../src/evaluate'
import { questionsOf } from '../../src/rubric'
import { library, permenpanrb90_2021 as rubric } from '../bench/built'
import { MAKERS, set } from '../helpers/hostileValues'
import { randomFrom, randomLke } from '../helpers/randomLke'
import { wholeNumberFrom } from '../helpers/wholeNumberFrom'
import { isTaken } from './isTaken'
import { withReasons } from './withReasons'

type Answers = Parameters<typeof plan.score>[0]
type Options = Parameters<typeof plan.score>[1]
type Given = Record<string, unknown>

const plan = library.compile(rubric)
const questions = questionsOf(rubric)
/** The calls after the same seed are the same. */
export const SEED = wholeNumberFrom('SOAK_SEED', 1, 0)
const random = randomFrom(SEED)
const below = (limit: number) => Math.floor(random() * limit)
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T

/** Sound LKEs to damage. */
const LKES: readonly Given[] = Array.from({ length: 50 }, (_, seed) => randomLke(rubric, randomFrom(seed)))

/** An array of a million holes takes longer than all the others together. */
const CHEAP = MAKERS.filter((make) => !String(make).includes('1e6'))

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  '0',
  'a.i.1.i.a',
  'sum',
  'percent',
]
const TEXT = ' ABCYaTidk0123456789.,-+eExX{}[]%"\\_:/\u0000\u202e\ud83d\ude00\ud800é٣'

const anyText = () => Array.from({ length: below(12) }, () => TEXT.charAt(below(TEXT.length))).join('')
const anyNumber = () =>
  pick([below(10), -below(10), random() * 10, random() * 1e12, 2 ** below(1024), 5e-324, -0, Number.NaN, 1e21])

/** Something of any kind, sound now and then. */
function anyValue(depth: number): unknown {
  const kind = below(10)
  if (kind < 3) return pick(CHEAP)()
  if (kind < 5) return anyText()
  if (kind < 7) return anyNumber()
  if (kind < 8) return pick([true, false, null, undefined, 'A', 'Ya', 4, '3.60'])
  if (depth === 0) return {}
  if (kind < 9) return Array.from({ length: below(4) }, () => anyValue(depth - 1))
  const object: Given = {}
  for (let key = below(4); key > 0; key--) set(object, anyKey(), anyValue(depth - 1))
  return object
}

function anyKey(): string {
  const question = pick(questions)
  const kind = below(4)
  if (kind === 0) return question.id
  if (kind === 1) return pick(question.ratio?.counts.map(({ id }) => id) ?? ['sum', 'count', 'percent'])
  return kind === 2 ? pick(KEYS) : anyText()
}

/** A sound LKE in which one to three things are hostile; at times hostile as a whole. */
function anyAnswers(): unknown {
  const kind = below(10)
  if (kind === 0) return anyValue(2)
  const answers = { ...pick(LKES) }
  for (let times = 1 + below(3); times > 0; times--) {
    const { id, ratio } = pick(questions)
    if (kind < 4) answers[id] = anyValue(2)
    else if (kind < 6) set(answers, anyKey(), anyValue(1))
    else if (kind < 8) answers[pick(['B.I.a', 'B.II.a'])] = set({ sum: 36, count: 10 }, anyKey(), anyValue(1))
    else if (kind < 9) delete answers[id]
    else if (ratio) answers[id] = set({ ...(answers[id] as object) }, anyKey(), anyValue(1))
    else Object.defineProperty(answers, id, { enumerable: true, configurable: true, get: () => anyValue(1) })
  }
  return answers
}

/** Sound options, or none, or hostile ones. */
function anyOptions(): unknown {
  const kind = below(8)
  if (kind < 3) return undefined
  if (kind < 6)
    return { unanswered: pick(UNANSWERED), contradictions: pick(CONTRADICTIONS), locale: pick(['id', 'en']) }
  if (kind === 6) return anyValue(2)
  const name = pick(['heldPredicate', 'unanswered', 'conventions', 'contradictions', 'locale', anyText()])
  return set({}, name, anyValue(2))
}

const session = plan.session({} as Answers, { unanswered: 'zero' } as Options)

/** What a session keeps to take back would look like a leak. */
const changeAndUndo = (id: string) => {
  session.set(id as 'A.I.1.i.a', anyValue(2) as 'Ya')
  session.undo()
}

const scored = () => plan.score(anyAnswers() as Answers, anyOptions() as Options)
const changed = () => changeAndUndo(pick(questions).id)

/** The doors through which something hostile may come; those that take long stand here once. */
const DOORS: readonly (() => unknown)[] = [
  ...[changed, changed, changed, changed, changed, changed, changed, () => changeAndUndo(anyKey())],
  ...[scored, scored, scored, scored, () => scored().total],
  () => library.evaluate(rubric, anyAnswers() as Answers, anyOptions() as Options),
  () => withReasons(library.safeEvaluate(rubric, anyAnswers(), anyOptions() as Options)),
  () =>
    library.readAnswers(rubric, below(2) === 0 ? anyAnswers() : [{ id: anyKey(), value: anyValue(1) }, anyValue(2)]),
  () => library.toRows(rubric, anyAnswers() as Answers),
]

/**
 * Calls one door with something hostile.
 *
 * @returns Whether it was taken; if not, it was refused with reasons.
 * @throws Whatever is no refusal of ours.
 */
export const hostileCall = (): boolean => isTaken(pick(DOORS), library.IssuesError)
