import fc from 'fast-check'
import { type Checked, defineRubric, type Group, type Question, type Rubric } from 'zona-integritas'
import type { ReferenceAnswer } from '../reference/referenceEvaluate'
import type { ReferencePriorityOptions } from '../reference/referencePriorities'
import {
  choice,
  cited,
  everyArea,
  group,
  KINDS,
  nothing,
  points,
  predicate,
  question,
  ratio,
  rubricOf,
  text,
} from './smallRubric'

/** A rubric of a few questions, answers to it, and options. */
export interface PriorityCase {
  readonly rubric: Rubric & Checked
  readonly answers: Readonly<Record<string, ReferenceAnswer>>
  readonly options: ReferencePriorityOptions
}

const OWN_KINDS = {
  ...KINDS,
  /** Two options of one value, and none of value 0. */
  odd: choice({ A: '1', B: '0.67', C: '0.67', D: '0.25' }),
  share: { type: 'share', label: text('Bagian'), ...cited },
} as const

const KIND_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  yn: ['Ya', 'Tidak'],
  abc: ['A', 'B', 'C'],
  odd: ['A', 'B', 'C', 'D'],
}

/** Mostly choices; what takes a list costs the reference many combinations. */
const kindNames = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('yn', 'abc', 'odd') },
  { weight: 2, arbitrary: fc.constantFrom('ratio', 'index', 'share') },
)

const counts = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .map(([due, done]) => ({ due, done }))

const answerTo = (kind: string): fc.Arbitrary<ReferenceAnswer> => {
  const options = KIND_OPTIONS[kind]
  if (options) return fc.constantFrom(...options)
  if (kind === 'index') {
    return fc.oneof(
      fc.constantFrom('0', '2', '3.6', '4'),
      fc.record({ sum: fc.integer({ min: 0, max: 28 }).map(String), count: fc.constantFrom(7, 11) }),
    )
  }
  if (kind === 'share') return fc.record({ percent: fc.constantFrom('0', '12.5', '33.33333333333333333333', '100') })
  return fc.oneof({ weight: 4, arbitrary: counts }, { weight: 1, arbitrary: fc.record({ percent: fc.constant('50') }) })
}

interface Shape {
  /** By indicator: its weight, and the kinds of its questions. */
  readonly indicators: readonly { readonly weight: number; readonly kinds: readonly string[]; readonly mean: boolean }[]
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  indicators: fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 4 }),
      kinds: fc.array(kindNames, { minLength: 1, maxLength: 2 }),
      mean: fc.boolean(),
    }),
    { minLength: 2, maxLength: 3 },
  ),
})

/** Indicators of a shape: means, or sums whose first question has nearly all of the weight. */
const indicatorsOf = ({ indicators }: Shape): readonly Group[] =>
  indicators.map(({ weight, kinds, mean }, at) => {
    const id = `K.${at + 1}`
    const questions = kinds.map((kind, index): Question => {
      const last = index === kinds.length - 1
      const own = mean ? {} : { weight: kinds.length === 1 ? `${weight}` : last ? `${weight - 0.5}` : '0.5' }
      const options = KIND_OPTIONS[kind]
      const more = { ...own, ...(kind === 'ratio' ? { ratio: ratio() } : {}), ...(options ? { options } : {}) }
      return question(`${id}.${'ab'[index]}`, kind, more)
    })
    return group('indicator', id, `${weight}`, mean ? 'mean' : 'sum', questions)
  })

const weightOf = (nodes: readonly (Group | Question)[]) => nodes.reduce((sum, { weight }) => sum + Number(weight), 0)

const criterionOver = (id: string, nodes: readonly (Group | Question)[], share: number) => {
  const minimum = Math.floor(weightOf(nodes) * share * 100) / 100
  return points(
    id,
    nodes.map((node) => node.id),
    `${minimum}`,
  )
}

/** Rubrics whose criteria are some sums of indicators and questions: nested, apart, the same or overlapping. */
const rubrics: fc.Arbitrary<Rubric & Checked> = fc
  .tuple(
    shapes,
    fc.array(
      fc.record({
        chosen: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        share: fc.constantFrom(0, 0.25, 0.5, 0.6, 0.75, 0.9, 1),
        question: fc.boolean(),
      }),
      { minLength: 0, maxLength: 3 },
    ),
    fc.constantFrom(0, 0.4, 0.6, 0.75, 0.85),
    fc.constantFrom(null, '0.3', '0.6'),
    fc.boolean(),
  )
  .map(([shape, sums, total, areaShare, needsHeld]) => {
    const indicators = indicatorsOf(shape)
    const component = group('component', 'K', `${weightOf(indicators)}`, 'sum', indicators)
    const criteria = sums.flatMap(({ chosen, share, question: single }, at) => {
      const some = indicators.filter((_, index) => chosen[index])
      const asked = single ? some.flatMap((one) => one.children.filter((child) => child.weight !== undefined)) : some
      return asked.length === 0 ? [] : [criterionOver(`sum.${at}`, asked, share)]
    })
    const areas = indicators.slice(0, 2).map(({ id, weight }, at) => ({
      id: `${at + 1}`,
      label: text(id),
      weight,
      nodes: [id],
      ...cited,
    }))
    const held = { type: 'heldPredicate', id: 'held', label: text('held'), anyOf: ['LULUS'], ...cited } as const
    const own = rubricOf([component], {
      answerKinds: OWN_KINDS,
      areas,
      conventions: [
        nothing,
        { ...nothing, id: 'percentGiven', choices: { accept: text('ya'), reject: text('tidak') }, default: 'accept' },
      ],
      predicates: [
        predicate('LULUS', [
          ...(total > 0 || (criteria.length === 0 && !areaShare) ? [criterionOver('total', [component], total)] : []),
          ...criteria,
          ...(areaShare ? [everyArea(areaShare)] : []),
        ]),
        predicate('UNGGUL', [criterionOver('total', [component], 0.9), ...(needsHeld ? [held] : [])]),
      ],
      countChecks: checksOf(indicators),
    })
    return defineRubric(own)
  })

/** A check within each ratio question, and one between the first two of them. */
function checksOf(indicators: readonly Group[]): Rubric['countChecks'] {
  const ratios = indicators
    .flatMap(({ children }) => children.filter(({ level, id }) => level === 'question' && id))
    .filter((one) => one.level === 'question' && one.ratio)
  const [first, second] = ratios
  return first && second
    ? [
        {
          id: 'due',
          label: text('due'),
          left: [`${first.id}.due`],
          contradictsWhen: 'different',
          right: [`${second.id}.due`],
          ...cited,
        },
      ]
    : []
}

/** Perhaps a list: seldom for a choice, which moves without, and mostly with the best for what moves by it only. */
const listFor = ({ kind }: Question): fc.Arbitrary<readonly ReferenceAnswer[] | undefined> => {
  const list = fc.array(answerTo(kind), { maxLength: 3 })
  if (KIND_OPTIONS[kind]) {
    return fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: list })
  }
  const best = kind === 'index' ? '4' : kind === 'share' ? { percent: '100' } : { due: 3, done: 3 }
  const withBest = list.map((others) => [...others, best])
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: list },
    { weight: 4, arbitrary: withBest },
  )
}

const questionsIn = (rubric: Rubric): readonly Question[] =>
  rubric.components.flatMap(({ children }) =>
    children.flatMap((one) => (one.level === 'question' ? [one] : (one.children as readonly Question[]))),
  )

/** Cases of every kind of cost, lock, list and treatment of unanswered questions. */
export const priorityCases: fc.Arbitrary<PriorityCase> = rubrics.chain((rubric) => {
  const asked = questionsIn(rubric)
  const ids = asked.map(({ id }) => id)
  const some = <T>(one: (asked: Question) => fc.Arbitrary<T>, share: number): fc.Arbitrary<Record<string, T>> =>
    fc
      .tuple(...asked.map((each) => fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), one(each))))
      .map((all) =>
        Object.fromEntries(all.flatMap(([chance, value], at) => (chance < share ? [[ids[at] as string, value]] : []))),
      )
  const answers = fc
    .constantFrom(...(['reject', 'zero', 'exclude'] as const))
    .chain((unanswered) =>
      some(({ kind }) => answerTo(kind), unanswered === 'reject' ? 2 : 0.7).map((given) => ({ unanswered, given })),
    )
  const options = fc.record({
    cost: fc.oneof(
      fc.constantFrom('questions' as const, 'levels' as const),
      some(() => fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 100 })), 0.8),
    ),
    locked: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(ids, { maxLength: 1 }) },
    ),
    movable: some(listFor, 1),
    contradictions: fc.constantFrom('warn' as const, 'reject' as const),
    heldPredicate: fc.constantFrom(undefined, null, 'LULUS'),
    conventions: fc.constantFrom({}, { nothing: 'full' }),
  })
  return fc.tuple(answers, options).map(([{ unanswered, given }, more]) => ({
    rubric,
    answers: given,
    options: { ...more, unanswered } as ReferencePriorityOptions,
  }))
})
