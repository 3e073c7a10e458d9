import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Answer, Evaluation, Score } from 'zona-integritas'
import {
  type Answers,
  choicesOf,
  completeAnswers,
  countsFor,
  decimalText,
  evaluateWith,
  finiteAnswers,
  groups,
  type Lke,
  lkes,
  lkesOf,
  MAX_COUNT,
  modes,
  type Options,
  questions,
  rubric,
  scoreWith,
  targets,
  tiesOf,
} from '../helpers/arbitraries'
import { hasAllRuns } from '../helpers/hasAllRuns'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  ofDecimal,
  toDecimalCut,
  toDecimalUp,
} from '../reference/fraction'

// Searches of this size may take longer than a unit test.
vi.setConfig({ testTimeout: 60_000 })

type Result = Evaluation<typeof rubric>

const ZERO = fraction(0n)

const sum = (fractions: readonly Fraction[]) => fractions.reduce(add, ZERO)

const isAtLeast = (a: string, b: string) => compare(ofDecimal(a), ofDecimal(b)) >= 0

const nodeIn = (result: Result, id: string) => {
  const node = result.nodes[id]
  if (!node) throw new RangeError(`no node ${id}`)
  return node
}

/** Runs a property; the numbers of runs are chosen so that all of them together take a few seconds. */
const always = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check), { numRuns })

describe('points', () => {
  test('are at least 0 and at most the weight, of every node and area', () => {
    always(lkes, 90, ({ answers, options }) => {
      const { nodes, areas, total } = evaluateWith(answers, options)
      const outside = [...Object.values(nodes), ...Object.values(areas)].filter(
        ({ score, weight }) => !isAtLeast(score, '0') || !isAtLeast(weight, score),
      )
      expect(outside).toEqual([])
      expect(isAtLeast(total, '0') && isAtLeast('100', total)).toBe(true)
    })
  })

  test('are exactly the sum or the mean of those below', () => {
    // With answers whose values print in full, every printed value is the exact one.
    always(lkesOf(finiteAnswers), 70, ({ answers, options }) => {
      const result = evaluateWith(answers, options)
      const exact = new Map<string, Fraction>()
      const pointsOf = (ids: readonly string[]) => sum(ids.map((id) => exact.get(id) ?? fraction(-1n)))
      const shareOf = (id: string) => {
        const node = nodeIn(result, id)
        return node.level === 'question' && node.value !== null ? ofDecimal(node.value) : null
      }
      for (const group of [...groups].reverse()) {
        if (group.combine === 'sum') {
          for (const child of group.children) {
            if (child.level !== 'question') continue
            exact.set(child.id, multiply(shareOf(child.id) ?? ZERO, ofDecimal(child.weight ?? '')))
          }
          exact.set(group.id, pointsOf(group.children.map(({ id }) => id)))
          continue
        }
        const counted = group.children.flatMap(({ id }) => shareOf(id) ?? [])
        const among = fraction(BigInt(Math.max(counted.length, 1)))
        for (const { id } of group.children) {
          exact.set(id, divide(multiply(shareOf(id) ?? ZERO, ofDecimal(group.weight)), among))
        }
        exact.set(group.id, multiply(divide(sum(counted), among), ofDecimal(group.weight)))
      }
      const expected = [...exact].map(([id, points]) => [id, toDecimalCut(points)])
      expect(expected.length).toBe(groups.length + questions.length)
      expect(expected.filter(([id = '', points]) => nodeIn(result, id).score !== points)).toEqual([])
      for (const { id, nodes } of rubric.areas) expect(result.areas[id]?.score).toBe(toDecimalCut(pointsOf(nodes)))
      expect(result.total).toBe(toDecimalCut(pointsOf(rubric.components.map(({ id }) => id))))
    })
  })

  test('as printed differ from the printed sum of those below by less than one last digit for each', () => {
    /** In units of the twentieth decimal. */
    const unitsOf = (text: string) => multiply(ofDecimal(text), fraction(10n ** 20n)).numerator
    always(lkes, 70, ({ answers, options }) => {
      const result = evaluateWith(answers, options)
      const parents = [
        ...Object.values(result.nodes).map(({ score, children }) => ({ score, below: children })),
        ...Object.values(result.areas).map(({ score, nodes }) => ({ score, below: nodes })),
        { score: result.total, below: rubric.components.map(({ id }) => id) },
      ].filter(({ below }) => below.length > 0)
      expect(parents.length).toBe(groups.length + rubric.areas.length + 1)
      const wrong = parents.filter(({ score, below }) => {
        const printed = below.reduce((units, id) => units + unitsOf(nodeIn(result, id).score), 0n)
        const cut = unitsOf(score) - printed
        return cut < 0n || cut >= BigInt(below.length)
      })
      expect(wrong).toEqual([])
    })
  })

  const bestOrWorst = (isBest: boolean): fc.Arbitrary<Record<string, Answer>> => {
    const index = isBest
      ? fc.oneof(
          fc.constantFrom<Answer>(4, '4', '4.0', '4.00000000000000000000'),
          fc.integer({ min: 1, max: MAX_COUNT }).map((count) => ({ sum: 4 * count, count })),
        )
      : fc.oneof(
          fc.constantFrom<Answer>(0, -0, '0', '0.00000000000000000000'),
          fc.integer({ min: 1, max: MAX_COUNT }).map((count) => ({ sum: 0, count })),
        )
    const percent = isBest
      ? fc.constantFrom<Answer>({ percent: 100 }, { percent: '100.0' })
      : fc.constantFrom<Answer>({ percent: 0 }, { percent: '0.00' })
    return fc
      .tuple(
        ...questions.map((question) => {
          const letters = choicesOf(question)?.map(([letter]) => letter)
          if (letters) return fc.constant<Answer>((isBest ? letters[0] : letters.at(-1)) ?? '')
          const { ratio } = question
          if (!ratio) return index
          const counts = fc.integer({ min: 1, max: MAX_COUNT })
          return fc.oneof(
            counts.map((whole) => countsFor(ratio, isBest ? whole : 0, whole)),
            percent,
          )
        }),
      )
      .map((answers) => Object.fromEntries(questions.map(({ id }, at) => [id, answers[at] ?? ''])))
  }

  test('are 100 when every answer is the best, and every node is worth its weight', () => {
    always(bestOrWorst(true), 40, (answers) => {
      const result = evaluateWith(answers, { heldPredicate: 'WBK' })
      expect([result.total, result.display, result.predicate]).toEqual(['100', '100.00', 'WBBM'])
      const nodes = [...Object.values(result.nodes), ...Object.values(result.areas)]
      expect(nodes.filter(({ score, weight, percent }) => score !== weight || percent !== '100')).toEqual([])
      expect(scoreWith(answers, {}).total).toBe('100')
    })
  })

  test('are 0 when every answer is the worst, of every node', () => {
    always(bestOrWorst(false), 40, (answers) => {
      const result = evaluateWith(answers, { heldPredicate: 'WBBM' })
      expect([result.total, result.display, result.predicate]).toEqual(['0', '0.00', null])
      const nodes = [...Object.values(result.nodes), ...Object.values(result.areas)]
      expect(nodes.filter(({ score, percent }) => score !== '0' || percent !== '0')).toEqual([])
      expect(scoreWith(answers, {}).total).toBe('0')
    })
  })
})

describe('improving one answer', () => {
  const FOUR = ofDecimal('4')

  /** An answer at least as good to the same question; `share` of the way to the best, or the least step at 0. */
  const improved = (id: string, answer: Answer, share: number): Answer => {
    const question = questions.find((candidate) => candidate.id === id)
    if (!question) throw new RangeError(`no question ${id}`)
    const letters = choicesOf(question)?.map(([letter]) => letter)
    if (letters) {
      const at = letters.indexOf(String(answer))
      return letters[Math.max(0, Math.min(at - 1, Math.floor(at * (1 - share))))] ?? ''
    }
    const raised = (figure: Fraction, maximum: Fraction): `${number}` => {
      const room = add(maximum, multiply(figure, fraction(-1n)))
      const step = multiply(room, fraction(BigInt(Math.floor(share * 1000)), 1000n))
      const up = share === 0 ? add(figure, fraction(1n, 10n ** 20n)) : add(figure, step)
      return compare(up, maximum) >= 0 ? (toDecimalCut(maximum) as `${number}`) : (toDecimalUp(up) as `${number}`)
    }
    if (typeof answer !== 'object') return raised(ofDecimal(String(answer)), FOUR)
    const figures = answer as Readonly<Record<string, number | string>>
    const { ratio } = question
    if (!ratio) {
      const mean = divide(ofDecimal(String(figures['sum'])), ofDecimal(String(figures['count'])))
      return raised(mean, FOUR)
    }
    if ('percent' in figures) return { percent: raised(ofDecimal(String(figures['percent'])), ofDecimal('100')) }
    const counts = { ...(answer as Readonly<Record<string, number>>) }
    const [lowering] = ratio.part.subtract ?? []
    const changed = lowering ?? ratio.part.add[0] ?? ''
    const count = counts[changed] ?? 0
    const room = lowering === undefined ? MAX_COUNT - count : count
    const step = Math.min(room, share === 0 ? 1 : Math.ceil(room * share))
    return { ...counts, [changed]: lowering === undefined ? count + step : count - step }
  }

  /** Conventions under which a rise from nothing is not worth more than nothing at all. */
  const orderly = ({ conventions = {}, ...options }: Options): Options => ({
    ...options,
    conventions: Object.fromEntries(Object.entries(conventions).filter(([id]) => !id.startsWith('riseFromNothing'))),
  })

  const expectNothingLost = (before: Result, after: Result) => {
    const lower = Object.values(before.nodes).filter(({ id, score }) => !isAtLeast(nodeIn(after, id).score, score))
    expect(lower).toEqual([])
    for (const { id, score } of Object.values(before.areas)) {
      expect(isAtLeast(after.areas[id]?.score ?? '-1', score)).toBe(true)
    }
    expect(isAtLeast(after.total, before.total)).toBe(true)
    for (const { id, met, scoresMet, criteria } of Object.values(before.determinations)) {
      const then = after.determinations[id]
      if (met) expect(then?.met).toBe(true)
      if (scoresMet) expect(then?.scoresMet).toBe(true)
      const held = new Set(then?.criteria.filter((criterion) => criterion.met).map((criterion) => criterion.id))
      expect(criteria.filter((criterion) => criterion.met && !held.has(criterion.id))).toEqual([])
    }
    const rank = ({ predicate }: Result) => rubric.predicates.findIndex(({ id }) => id === predicate)
    expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
  }

  const share = fc.oneof(
    fc.constant(0),
    fc.constant(1),
    fc.integer({ min: 0, max: 999 }).map((part) => part / 1000),
  )
  const place = fc.nat({ max: 112 })

  test.each(modes)('never lowers points nor loses a predicate, with unanswered questions as "%s"', (mode) => {
    always(fc.tuple(lkesOf(completeAnswers, fc.constant(mode)), place, share), 70, ([lke, at, part]) => {
      const options = orderly(lke.options)
      const answered = Object.entries(lke.answers).filter(([, answer]) => answer !== undefined)
      const [id, answer] = answered[at % Math.max(answered.length, 1)] ?? []
      if (id === undefined || answer === undefined) return
      const better = { ...lke.answers, [id]: improved(id, answer, part) }
      expectNothingLost(evaluateWith(lke.answers, options), evaluateWith(better, options))
    })
  })

  test('never does so on a tie either, and moves what lies a hair below it', () => {
    for (const target of targets) {
      always(fc.tuple(tiesOf(target), place, share), 3, ([{ options, below, on, above }, at, part]) => {
        const id = questions[at]?.id ?? ''
        for (const { answers } of on ? [below, on, above] : [below, above]) {
          const answer = answers[id]
          if (answer === undefined) continue
          const better = { ...answers, [id]: improved(id, answer, part) }
          expectNothingLost(evaluateWith(answers, options), evaluateWith(better, options))
        }
        expect(compare(below.points, above.points)).toBe(-1)
        const [low, high] = [below, above].map(({ answers }) => {
          const criteria = evaluateWith(answers, options).determinations[target.predicate]?.criteria
          return criteria?.find((criterion) => criterion.id === target.criterion)?.met
        })
        expect([low, high]).toEqual([false, true])
      })
    }
  })

  test('includes answering what was unanswered and scored 0', () => {
    const zero = lkesOf(completeAnswers, fc.constant('zero'))
    always(fc.tuple(zero, completeAnswers, place), 70, ([{ answers, options }, others, at]) => {
      const open = questions.filter(({ id }) => answers[id] === undefined)
      const id = open[at % Math.max(open.length, 1)]?.id
      if (id === undefined) return
      expectNothingLost(evaluateWith(answers, options), evaluateWith({ ...answers, [id]: others[id] }, options))
    })
  })

  test('cannot change what is said to be final', () => {
    const zero = lkesOf(completeAnswers, fc.constant('zero'))
    always(fc.tuple(zero, completeAnswers), 70, ([{ answers, options }, others]) => {
      const before = evaluateWith(answers, options)
      const missing = Object.fromEntries(before.unanswered.map((id) => [id, others[id]]))
      const after = evaluateWith({ ...answers, ...missing }, options)
      expect(after.complete).toBe(true)
      for (const { id, met, final } of Object.values(before.determinations)) {
        if (final) expect(after.determinations[id]?.met).toBe(met)
      }
    })
  })
})

describe('predicates', () => {
  test('whoever meets WBBM meets WBK', () => {
    let wbbm = 0
    always(lkes, 90, ({ answers, options }) => {
      const { determinations, predicate } = evaluateWith(answers, options)
      const { WBK, WBBM } = determinations
      if (WBBM?.scoresMet) expect(WBK?.scoresMet).toBe(true)
      if (!WBBM?.met) return
      wbbm++
      expect(WBK?.met).toBe(true)
      expect(predicate).toBe('WBBM')
    })
    // On ties of WBBM, too, where it is met by nothing.
    for (const target of targets.filter(({ predicate }) => predicate === 'WBBM')) {
      always(tiesOf(target), 10, ({ options, on, above }) => {
        const { WBK, WBBM } = evaluateWith((on ?? above).answers, options).determinations
        if (WBBM?.scoresMet) expect(WBK?.scoresMet).toBe(true)
        if (WBBM?.met) wbbm++
        if (WBBM?.met) expect(WBK?.met).toBe(true)
      })
    }
    if (hasAllRuns) expect(wbbm).toBeGreaterThan(0)
  })

  test('are not given while a question is left out of its mean', () => {
    always(lkesOf(completeAnswers, fc.constant('exclude')), 60, ({ answers, options }) => {
      const { complete, predicate, determinations } = evaluateWith(answers, options)
      if (complete) return
      expect(predicate).toBe(null)
      expect(Object.values(determinations).filter(({ met, final }) => met || final)).toEqual([])
    })
  })
})

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Visits a value and everything in it, with the key under which it stands. */
const visit = (value: unknown, look: (value: unknown, key: string) => void, key = ''): void => {
  look(value, key)
  if (isObject(value)) for (const [name, inner] of Object.entries(value)) visit(inner, look, name)
}

const freezeThrough = <T>(value: T): T => {
  visit(value, (inner) => Object.freeze(inner))
  return value
}

/** Everything that a score exposes, and everything of an evaluation that a score exposes, in one shape. */
const keptIds = [
  ...groups.filter(({ level }) => level !== 'indicator').map(({ id }) => id),
  ...questions.filter(({ weight }) => weight !== undefined).map(({ id }) => id),
]

const predicateIds = rubric.predicates.map(({ id }) => id)

const exposed = (score: Score) => ({
  predicate: score.predicate,
  complete: score.complete,
  answered: score.answered,
  total: score.total,
  display: score.display,
  determinations: score.determinations,
  areas: score.areas,
  points: keptIds.map((id) => score.points(id)),
  json: JSON.parse(JSON.stringify(score)) as unknown,
})

const sameOf = (result: Result): ReturnType<typeof exposed> => {
  const { predicate, complete, total, display, determinations, areas } = result
  const { answered } = result.progress
  const same = { predicate, complete, answered, total, display, determinations, areas }
  return { ...same, points: keptIds.map((id) => nodeIn(result, id).score), json: same }
}

const expectSame = (actual: unknown, expected: unknown) => {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected)
}

describe('the input', () => {
  /** The same answers with all keys, those of the counts included, in an order of their own. */
  const reordered = (lke: Lke): fc.Arbitrary<Answers> =>
    fc.shuffledSubarray(Object.keys(lke.answers), { minLength: Object.keys(lke.answers).length }).map((ids) =>
      Object.fromEntries(
        ids.map((id) => {
          const answer = lke.answers[id]
          return [id, isObject(answer) ? Object.fromEntries(Object.entries(answer).reverse()) : answer]
        }),
      ),
    )

  test('may have its keys in any order', () => {
    const pairs = lkes.chain((lke) => reordered(lke).map((answers) => ({ lke, answers })))
    always(pairs, 70, ({ lke, answers }) => {
      const { options } = lke
      // As text, so that the order of the result is told apart, too.
      expect(JSON.stringify(evaluateWith(answers, options))).toBe(JSON.stringify(evaluateWith(lke.answers, options)))
      expectSame(exposed(scoreWith(answers, options)), exposed(scoreWith(lke.answers, options)))
    })
  })

  test('is never changed, and may be frozen', () => {
    always(lkes, 70, ({ answers, options }) => {
      const [answersBefore, optionsBefore] = [structuredClone(answers), structuredClone(options)]
      const [result, score] = [evaluateWith(answers, options), exposed(scoreWith(answers, options))]
      // Clones on both sides: they have no null prototypes.
      expectSame(structuredClone(answers), answersBefore)
      expectSame(structuredClone(options), optionsBefore)
      // Nor frozen behind the caller's back.
      for (const answer of [answers, ...Object.values(answers)]) {
        if (isObject(answer)) expect(Object.isFrozen(answer)).toBe(false)
      }
      expect(Object.isFrozen(options)).toBe(false)
      const frozen = [freezeThrough(structuredClone(answers)), freezeThrough(structuredClone(options))] as const
      expectSame(evaluateWith(...frozen), result)
      expectSame(exposed(scoreWith(...frozen)), score)
    })
  })

  test('may be edited later without changing a result or a score', () => {
    const pairs = fc.tuple(lkes, lkes)
    always(pairs, 70, ([{ answers, options }, other]) => {
      const edited: Record<string, unknown> = structuredClone(answers)
      const changed: Record<string, unknown> = { ...structuredClone(options) }
      const result = evaluateWith(edited as Answers, changed as Options)
      const score = scoreWith(edited as Answers, changed as Options)
      const text = JSON.stringify(result)
      for (const answer of Object.values(edited)) {
        if (isObject(answer)) for (const key of Object.keys(answer)) (answer as Record<string, unknown>)[key] = 1
      }
      for (const id of Object.keys(edited)) edited[id] = 'E'
      for (const option of Object.keys(changed)) changed[option] = 'changed'
      // The plan has gone on to another LKE before anything of the first is read.
      scoreWith(other.answers, other.options)
      evaluateWith(other.answers, other.options)
      expect(JSON.stringify(result)).toBe(text)
      expectSame(exposed(score), sameOf(evaluateWith(answers, options)))
    })
  })
})

describe('the result', () => {
  test('is frozen through and through, and made of plain objects and arrays', () => {
    always(lkes, 60, ({ answers, options }) => {
      const score = scoreWith(answers, options)
      const parts = [
        evaluateWith(answers, options),
        score.determinations,
        score.areas,
        ...predicateIds.map((id) => score.determinations[id]?.criteria),
      ]
      const wrong: string[] = []
      for (const part of parts) {
        visit(part, (value, key) => {
          if (!isObject(value)) return
          const prototype: unknown = Object.getPrototypeOf(value)
          if (!Object.isFrozen(value)) wrong.push(`${key} is not frozen`)
          if (prototype !== Object.prototype && prototype !== Array.prototype) wrong.push(`${key} is not plain`)
        })
      }
      expect(wrong).toEqual([])
    })
  })

  test('survives a round trip through JSON', () => {
    always(lkes, 60, ({ answers, options }) => {
      const result = evaluateWith(answers, options)
      expectSame(JSON.parse(JSON.stringify(result)), result)
    })
  })

  const FIGURE = /^(?:0|[1-9]\d*)(?:\.\d{0,19}[1-9])?$/
  const DISPLAY = /^(?:0|[1-9]\d*)\.\d\d$/
  /** Whatever could be meant as a figure, well written or not. */
  const NUMERIC = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i
  const FIGURE_KEYS = new Set(['score', 'weight', 'value', 'percent', 'total', 'actual', 'required', 'gap', 'points'])

  const malformed = (output: unknown): string[] => {
    const found: string[] = []
    visit(output, (value, key) => {
      if (typeof value === 'number' && (!Number.isSafeInteger(value) || Object.is(value, -0))) found.push(key)
      if (typeof value !== 'string') return
      const isFigure = FIGURE_KEYS.has(key) || NUMERIC.test(value)
      if (key === 'display' ? NUMERIC.test(value) && !DISPLAY.test(value) : isFigure && !FIGURE.test(value)) {
        found.push(`${key}: ${value}`)
      }
    })
    return found
  }

  /** The predicate held is no figure, though it stands beside them. */
  const withoutHeld = (result: Result) => ({
    ...result,
    determinations: Object.values(result.determinations).map(({ criteria }) =>
      criteria.filter(({ id }) => id !== 'heldPredicate'),
    ),
  })

  test('has no figure with an exponent, a minus, a trailing zero or more than 20 decimals', () => {
    expect(malformed({ a: '1e-7', b: '-0', c: '1.50', d: `0.${'3'.repeat(21)}`, e: '.5', f: '01', g: -0 }).length).toBe(
      7,
    )
    expect(malformed({ a: '0', b: '100', c: '0.5', d: `0.${'3'.repeat(20)}`, display: '0.50' })).toEqual([])
    const fine = lkes.chain((lke) =>
      // The finest that can be typed: a hair from 0, from 1, and a mean of a billion.
      fc
        .constantFrom<Answer>(1e-12, '0.00000000000000000001', '3.99999999999999999999', {
          sum: '0.00000000000000000001',
          count: MAX_COUNT,
        })
        .map((survey) => ({ ...lke, answers: { ...lke.answers, 'B.I.a': survey } })),
    )
    always(fc.oneof(lkes, fine), 70, ({ answers, options }) => {
      const score = scoreWith(answers, options)
      const criteria = predicateIds.map((id) =>
        (score.determinations[id]?.criteria ?? []).filter((one) => one.id !== 'heldPredicate'),
      )
      const { total, areas } = score
      expect(malformed(withoutHeld(evaluateWith(answers, options)))).toEqual([])
      expect(malformed({ total, areas, criteria, points: keptIds.map((id) => score.points(id)) })).toEqual([])
    })
  })

  test('has no malformed figure next to a minimum either', () => {
    for (const target of targets) {
      always(tiesOf(target), 2, ({ options, on, below, above }) => {
        for (const { answers } of on ? [below, on, above] : [below, above]) {
          expect(malformed(withoutHeld(evaluateWith(answers, options)))).toEqual([])
        }
      })
    }
  })

  test('keeps a survey text as it was meant, in its one normal form', () => {
    always(fc.tuple(completeAnswers, decimalText(4, 20)), 60, ([answers, text]) => {
      const node = nodeIn(evaluateWith({ ...answers, 'B.II.a': text }, {}), 'B.II.a')
      expect(node).toMatchObject({ answer: toDecimalCut(ofDecimal(text)) })
    })
  })
})

describe('plan.score', () => {
  test('equals evaluate in everything that it exposes', () => {
    always(lkes, 120, ({ answers, options }) => {
      expectSame(exposed(scoreWith(answers, options)), sameOf(evaluateWith(answers, options)))
    })
  })

  test('keeps no points of an indicator or of a question in a mean, and says so', () => {
    const score = scoreWith({}, { unanswered: 'zero' })
    const others = [...groups, ...questions].map(({ id }) => id).filter((id) => !keptIds.includes(id))
    expect(keptIds.length).toBeGreaterThan(0)
    expect(others.length).toBe(groups.length + questions.length - keptIds.length)
    for (const id of [...others, 'C', '__proto__', 'constructor']) expect(() => score.points(id)).toThrow(RangeError)
  })
})
