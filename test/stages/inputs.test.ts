import { describe, expect, test } from 'vitest'
import {
  conclude,
  defineRubric,
  determineUnit,
  evaluate,
  preEvaluate,
  type Rubric,
  withVariants,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import document from '../../rubrics/permenpanrb-90-2021.json'
import { rubric } from '../helpers/arbitraries'
import {
  best,
  concludeAny,
  determineAny,
  expectUntouched,
  failing,
  fromJson,
  lke,
  placesOf,
  preEvaluateAny,
  problemsOf,
  submissionOf,
  verdictOf,
  wordsOf,
} from '../helpers/stageCases'

const evaluation = lke()
const submission = submissionOf()

/** Each function with an input that it takes. */
const functions = [
  { name: 'preEvaluate', call: preEvaluateAny, input: { category: 'WBK', submission, evaluation } },
  { name: 'conclude', call: concludeAny, input: { by: 'tpn', category: 'WBK', evaluation } },
  { name: 'determineUnit', call: determineAny, input: { category: 'WBK', evaluation } },
] as const

describe.each(functions)('$name', ({ call, input }) => {
  const places = (changes: object, options?: unknown) =>
    placesOf(problemsOf(() => call({ ...input, ...changes }, options)))
  const words = (changes: object, options?: unknown) =>
    wordsOf(problemsOf(() => call({ ...input, ...changes }, options)))

  test('takes the input as it is, fresh or parsed from JSON', () => {
    expect(call(fromJson(input))).toStrictEqual(call(input))
  })

  test('neither changes nor freezes an input parsed from JSON', () => {
    expectUntouched(fromJson(input), call)
  })

  test.each([null, undefined, 5, 'WBK', [], new Date(0), () => null])('refuses what is no object: %o', (value) => {
    expect(placesOf(problemsOf(() => call(value)))).toEqual([['facts_not_object', []]])
  })

  test('refuses an empty one, field by field', () => {
    const required = Object.keys(input).sort()
    const issues = problemsOf(() => call({}))
    expect(issues.map(({ path }) => path[0]).sort()).toEqual(required)
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['missing_field']))
  })

  test('tells every problem at once', () => {
    const other = { category: 'wbk', evaluation: 5, today: '2026-05-20', by: 'TPN', submission: 'x' }
    const expected = ['category', 'evaluation', 'today', ...['by', 'submission'].filter((name) => name in input)].sort()
    const given = Object.fromEntries(Object.entries(other).filter(([name]) => expected.includes(name)))
    expect(
      places(given)
        .map(([, path]) => String(path))
        .sort(),
    ).toEqual(expected)
  })

  test('guesses at a category and a field, in both languages', () => {
    expect(words({ category: 'wbbm' })).toEqual([
      ['"category" tidak menerima "wbbm"; yang diterima: WBK, WBK-AFIRMASI, WBBM.', 'Mungkin maksudnya "WBBM".'],
    ])
    expect(words({ category: 'wbbm' }, { locale: 'en' })).toEqual([
      ['"category" does not take "wbbm"; accepted: WBK, WBK-AFIRMASI, WBBM.', 'Perhaps "WBBM" is meant.'],
    ])
    const [issue, ...others] = problemsOf(() => call({ ...input, evalution: 1 }, { locale: 'en' }))
    expect(others).toEqual([])
    expect(issue).toMatchObject({
      code: 'unknown_field',
      path: ['evalution'],
      params: { field: 'evalution', closest: 'evaluation' },
      suggestion: 'Perhaps "evaluation" is meant.',
    })
  })

  test.each([null, undefined])('misses a category or an evaluation that is %o', (value) => {
    expect(places({ category: value })).toEqual([['missing_field', ['category']]])
    expect(places({ evaluation: value })).toEqual([['missing_field', ['evaluation']]])
    expect(words({ evaluation: value })).toEqual([['"evaluation" belum diberikan.', 'Yang diterima: evaluate(...).']])
    expect(words({ category: value }, { locale: 'en' })).toEqual([
      ['"category" is not given.', 'Accepted: WBK, WBK-AFIRMASI, WBBM.'],
    ])
  })

  test('refuses options that there are not', () => {
    const refused = (options: unknown) => placesOf(problemsOf(() => call(input, options), 'OptionsError'))
    expect(refused({ locale: 'fr', unanswered: 'zero' })).toEqual([
      ['unknown_option', ['unanswered']],
      ['invalid_option', ['locale']],
    ])
    expect(refused({ conventions: { percentGiven: 'reject' } })).toEqual([
      ['unused_convention', ['conventions', 'percentGiven']],
    ])
    expect(refused(null)).toEqual([['options_not_object', []]])
    expect(refused([])).toEqual([['options_not_object', []]])
    expect(call(input, {})).toStrictEqual(call(input))
    expect(call(input, { locale: 'id' })).toStrictEqual(call(input))
  })

  test('runs no getter and survives a proxy', () => {
    const throwing = () => {
      throw new Error('was run')
    }
    const getter = Object.defineProperty({ ...input }, 'evaluation', { enumerable: true, get: throwing })
    expect(placesOf(problemsOf(() => call(getter)))).toEqual([['accessor_property', ['evaluation']]])
    const hidden = Object.defineProperty({ ...input }, 'category', { enumerable: false })
    expect(placesOf(problemsOf(() => call(hidden)))).toEqual([['hidden_property', ['category']]])
    const proxy = new Proxy(input, { ownKeys: throwing })
    expect(placesOf(problemsOf(() => call(proxy)))).toEqual([['unreadable', []]])
    expect(places({ evaluation: new Proxy(evaluation, { get: throwing }) })).toEqual([['not_a_result', ['evaluation']]])
  })

  test('refuses what is no result of evaluate', () => {
    const { format, rubric: made, determinations, nodes, areas, options, unanswered, complete, total } = evaluation
    expect([format, total, complete, unanswered]).toEqual(['zona-integritas.result.v1', '100', true, []])
    const worded = verdictOf(evaluation, 'WBK').criteria.map((criterion) => ({ ...criterion, met: 'ya' }))
    const wrongs: readonly unknown[] = [
      5,
      true,
      'WBK',
      [],
      {},
      { format },
      submission,
      { format, rubric: made, determinations, nodes, areas, options },
      { ...evaluation, format: 'zona-integritas.result.v2' },
      { ...evaluation, rubric: null },
      { ...evaluation, determinations: null },
      { ...evaluation, determinations: {} },
      { ...evaluation, determinations: { WBK: verdictOf(evaluation, 'WBK') } },
      { ...evaluation, determinations: { ...determinations, WBBM: { ...verdictOf(evaluation, 'WBBM'), met: 'ya' } } },
      { ...evaluation, determinations: { ...determinations, WBK: { ...verdictOf(evaluation, 'WBK'), criteria: [] } } },
      {
        ...evaluation,
        determinations: { ...determinations, WBK: { ...verdictOf(evaluation, 'WBK'), criteria: [null] } },
      },
      {
        ...evaluation,
        determinations: { ...determinations, WBK: { ...verdictOf(evaluation, 'WBK'), criteria: worded } },
      },
      { ...evaluation, nodes: [] },
      { ...evaluation, areas: null },
      { ...evaluation, options: undefined },
      { ...evaluation, unanswered: 0 },
      { ...evaluation, complete: 'ya' },
      { ...evaluation, total: 100 },
      { ...evaluation, display: null },
    ]
    const codeOf = (wrong: unknown) => {
      try {
        return problemsOf(() => call({ ...input, evaluation: wrong }))[0]?.code
      } catch (error) {
        return String(error)
      }
    }
    expect(wrongs.map((wrong, index) => [index, codeOf(wrong)])).toEqual(
      wrongs.map((_, index) => [index, 'not_a_result']),
    )
    expect(words({ evaluation: 'WBK' })).toEqual([
      ['"evaluation" bukan hasil evaluate: "WBK".', 'Berikan hasil evaluate seutuhnya.'],
    ])
    expect(words({ evaluation: [] }, { locale: 'en' })).toEqual([
      ['"evaluation" is no result of evaluate: Array.', 'Pass the result of evaluate as a whole.'],
    ])
  })

  test('refuses a result that names no rubric', () => {
    expect(places({ evaluation: { ...evaluation, rubric: {} } })).toEqual([['not_a_result', ['evaluation']]])
  })

  test('refuses a result that lacks some of the criteria', () => {
    const low = lke(failing[6])
    const { criteria, ...verdict } = verdictOf(low, 'WBK')
    const cut = { ...verdict, criteria: criteria.filter(({ met }) => met) }
    const shortened = { ...low, determinations: { ...low.determinations, WBK: cut } }
    expect(places({ evaluation: shortened })).toEqual([['not_a_result', ['evaluation']]])
  })

  test('refuses a result of another rubric', () => {
    const other = evaluate(permenpanrb10_2019, {}, { unanswered: 'zero' })
    expect(words({ evaluation: other })).toEqual([
      ['"evaluation" dibuat dengan rubrik "permenpanrb-10-2019", bukan "permenpanrb-90-2021".'],
    ])
    expect(words({ evaluation: fromJson(other) }, { locale: 'en' })).toEqual([
      ['"evaluation" was made with the rubric "permenpanrb-10-2019", not "permenpanrb-90-2021".'],
    ])
    expect(places({ evaluation: other })).toEqual([['other_rubric', ['evaluation']]])
  })

  test('needs a checked rubric with a section on stages', () => {
    const refused = (other: unknown) =>
      placesOf(
        problemsOf(() => {
          const own = input as never
          const given = other as typeof rubric
          if (call === preEvaluateAny) preEvaluate(given, own)
          else if (call === concludeAny) conclude(given, own)
          else determineUnit(given, own)
        }, 'RubricError'),
      )
    expect(refused(permenpanrb10_2019)).toEqual([['rubric_missing_section', ['stages']]])
    expect(refused({ ...rubric })).toEqual([['rubric_unchecked', []]])
  })
})

describe('a variant of the rubric', () => {
  const source = { regulation: 'Surat edaran', place: 'Angka 1' }
  const own = defineRubric({
    ...(document as unknown as Rubric),
    variants: [
      {
        id: 'ketat',
        label: { id: 'Ketat', en: 'Strict' },
        minima: [{ predicate: 'WBK', criterion: 'B.II', minimum: '15', source, basis: 'practice' }],
      },
    ],
  })
  const strict = withVariants(own, ['ketat'])
  const answers = { ...best, 'B.II.a': '3.3' } as const
  const [plain, other] = [evaluate(own, answers), evaluate(strict, answers)]

  test('has minima of its own', () => {
    expect(determineUnit(own, { category: 'WBK', evaluation: plain }).met).toBe(true)
    const unit = determineUnit(strict, { category: 'WBK', evaluation: other })
    expect([unit.met, unit.failed, unit.rubric.variant]).toEqual([false, ['B.II'], ['ketat']])
    expect(conclude(strict, { by: 'tpi', category: 'WBK', evaluation: fromJson(other) }).failed).toEqual(['B.II'])
  })

  test('takes no result of the rubric itself, nor the other way round', () => {
    const refused = (given: typeof own, evaluated: typeof plain) =>
      problemsOf(() => determineUnit(given, { category: 'WBK', evaluation: evaluated }))
    expect(refused(strict, plain)).toMatchObject([
      { code: 'other_rubric', params: { given: 'permenpanrb-90-2021', rubric: 'permenpanrb-90-2021+ketat' } },
    ])
    expect(refused(own, other)).toMatchObject([
      { code: 'other_rubric', params: { given: 'permenpanrb-90-2021+ketat', rubric: 'permenpanrb-90-2021' } },
    ])
    expect(refused(permenpanrb90_2021 as unknown as typeof own, fromJson(other)).map(({ code }) => code)).toEqual([
      'other_rubric',
    ])
  })
})

describe('preEvaluate', () => {
  const places = (changes: object) =>
    placesOf(problemsOf(() => preEvaluateAny({ category: 'WBK', submission, evaluation, ...changes })))

  test('takes a submission of the same category only', () => {
    const issues = problemsOf(() => preEvaluateAny({ category: 'WBBM', submission, evaluation }))
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      ['invalid_field', '"submission.category" tidak menerima "WBK"; yang diterima: WBBM.'],
    ])
    expect(places({ category: 'WBK-AFIRMASI' }).map(([code]) => code)).toEqual(['invalid_field'])
  })

  test('tells the place of that category key by key', () => {
    expect(places({ category: 'WBBM' })).toEqual([['invalid_field', ['submission', 'category']]])
  })

  test('refuses what is no result of checkSubmission', () => {
    const { conditions } = submission
    for (const wrong of [
      5,
      'x',
      [],
      {},
      evaluation,
      { ...submission, format: 'zona-integritas.submission.v2' },
      { ...submission, conditions: null },
      { ...submission, status: 1 },
      { ...submission, target: null },
    ]) {
      expect(places({ submission: wrong })).toEqual([['not_a_result', ['submission']]])
    }
    expect(conditions.length).toBeGreaterThan(11)
    expect(wordsOf(problemsOf(() => preEvaluateAny({ category: 'WBK', submission: 5, evaluation })))).toEqual([
      ['"submission" bukan hasil checkSubmission: 5.', 'Berikan hasil checkSubmission seutuhnya.'],
    ])
  })

  test.each([
    ['its rubric', { rubric: undefined }],
    ['its conditions', { conditions: [] }],
    ['a condition', { conditions: [null] }],
  ])('refuses a submission that has lost %s', (_, lost) => {
    expect(places({ submission: { ...submission, ...lost } })).toEqual([['not_a_result', ['submission']]])
  })

  test('refuses a submission of another rubric or of a variant', () => {
    const by = (changes: object) => ({ submission: { ...submission, rubric: { ...submission.rubric, ...changes } } })
    expect(places(by({ id: 'permenpanrb-10-2019' }))).toEqual([['other_rubric', ['submission']]])
    expect(places(by({ variant: ['ketat'] }))).toEqual([['other_rubric', ['submission']]])
  })

  test('refuses facts of another type', () => {
    expect(places({ directService: 'tidak' })).toEqual([['invalid_field', ['directService']]])
    expect(places({ submission: null })).toEqual([['missing_field', ['submission']]])
  })

  test('has no field for the predicate held, which pra-evaluasi does not look at', () => {
    expect(places({ heldPredicate: 'WBK' })).toEqual([['unknown_field', ['heldPredicate']]])
  })
})

describe('conclude', () => {
  const input = { by: 'tpi', category: 'WBK', evaluation }
  const words = (changes: object, options?: unknown) =>
    wordsOf(problemsOf(() => concludeAny({ ...input, ...changes }, options)))

  test('knows three assessors', () => {
    expect(words({ by: 'TPI' })).toEqual([
      ['"by" tidak menerima "TPI"; yang diterima: preliminary, tpi, tpn.', 'Mungkin maksudnya "tpi".'],
    ])
    expect(words({ by: 'unit' }, { locale: 'en' })).toEqual([
      ['"by" does not take "unit"; accepted: preliminary, tpi, tpn.'],
    ])
    expect(placesOf(problemsOf(() => concludeAny({ category: 'WBK', evaluation })))).toEqual([
      ['missing_field', ['by']],
    ])
  })

  test('takes a name of the unit and a yes or no', () => {
    expect(words({ unit: ' ', nationalTargetMet: 'ya' }).length).toBe(2)
    expect(placesOf(problemsOf(() => concludeAny({ ...input, unit: 5, nationalTargetMet: 0 }))).sort()).toEqual([
      ['invalid_field', ['nationalTargetMet']],
      ['invalid_field', ['unit']],
    ])
  })
})
