import { describe, expect, test } from 'vitest'
import {
  type Checked,
  defineRubric,
  evaluate,
  explain,
  InputError,
  IssuesError,
  OptionsError,
  type Rubric,
  RubricError,
  verify,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { soundLke } from '../helpers/soundLke'

const rubric: Rubric & Checked = permenpanrb90_2021
const best = soundLke(rubric)
const result = evaluate(rubric, best, { heldPredicate: null })

/** Parsed JSON, in which anything may be changed. */
type Anything = ReturnType<typeof JSON.parse>
const changed = (change: (copy: Anything) => void): Anything => {
  const copy = JSON.parse(JSON.stringify(result))
  change(copy)
  return copy
}

/** The result with one value changed, however deep. */
const withValue = (path: readonly string[], value: unknown): Anything =>
  changed((copy) => {
    const [last = '', ...above] = [...path].reverse()
    const holder = above.reverse().reduce((part, key) => part[key], copy)
    holder[last] = value
  })

const issuesOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (error instanceof IssuesError) return [error.name, ...error.issues.map(({ code, path }) => [code, ...path])]
    throw error
  }
  return []
}

const refused = (value: unknown, target: unknown = 'WBK', options?: unknown) =>
  issuesOf(() => explain(rubric, value as never, target as never, options as never))

describe('a result handed in to explain', () => {
  test('may be fresh or parsed from JSON, in either language, and is left as it is', () => {
    const parsed = changed(() => undefined)
    const before = structuredClone(parsed)
    const fromFresh = explain(rubric, result, 'WBBM', { locale: 'en' })
    expect(explain(rubric, parsed, 'WBBM', { locale: 'en' })).toEqual(fromFresh)
    expect(parsed).toEqual(before)
    const english = evaluate(rubric, best, { heldPredicate: null, locale: 'en' })
    expect(explain(rubric, english, 'WBBM')).toEqual(explain(rubric, result, 'WBBM'))
    expect(fromFresh.label).toBe('Menuju WBBM (clean and serving bureaucracy area)')
    expect(explain(rubric, result, 'WBBM').label).toBe('Menuju WBBM (Wilayah Birokrasi Bersih dan Melayani)')
    expect([fromFresh.format, fromFresh.rubric]).toEqual(['zona-integritas.explanation.v1', result.rubric])
  })

  test('is explained in plain data, frozen through and through', () => {
    const explanation = explain(rubric, evaluate(rubric, { 'B.I.a': 3 }, { unanswered: 'zero' }), 'WBBM')
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
    const loose: unknown[] = []
    const visit = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) loose.push(value)
      Object.values(value).forEach(visit)
    }
    visit(explanation)
    expect(loose).toEqual([])
  })

  test('keeps the options under which it was made', () => {
    const { 'A.I.1.i.a': _, ...open } = best
    const held = explain(rubric, evaluate(rubric, open, { unanswered: 'zero', heldPredicate: 'WBK' }), 'WBBM')
    expect([held.met, held.conventions.map(({ id }) => id)]).toEqual([true, ['unanswered']])
    const counts = { 'A.II.5.ii.a': { harusDitindaklanjuti: 0, sedangDiproses: 0, selesai: 0 } }
    const conventions = { 'nothingToCount.A.II.5.ii.a': 'zero' }
    const zero = explain(rubric, evaluate(rubric, { ...best, ...counts }, { conventions }), 'WBBM')
    expect(zero.conventions.map(({ id, choice }) => [id, choice])).toEqual([
      ['nothingToCount.A.II.5.ii.a', 'zero'],
      ['heldPredicateNotStated', 'none'],
    ])
    expect(zero.statements[0]?.params['total']).toBe('97')
  })

  test('that was altered is evaluated again, and a warning says in how much it differs and whether that decides', () => {
    const altered = changed((copy) => {
      copy.total = '99'
      copy.determinations.WBK.met = false
      copy.determinations.WBK.label = 'x'
    })
    const explanation = explain(rubric, altered, 'WBK', { locale: 'en' })
    expect([explanation.met, verify(rubric, altered).differences.length]).toEqual([true, 2])
    const met = { from: true, to: false }
    expect(explanation.warnings).toEqual([
      {
        code: 'stored_result_differs',
        path: ['result'],
        params: { field: 'result', count: 2, first: 'total' },
        message:
          'In "result", 2 stored figures or verdicts were not found again, beginning with total; those evaluated again are used.',
        suggestion: 'Check it with verify.',
        alternatives: [
          {
            choice: 'stored',
            meaning: 'The verdicts of the result handed in',
            changes: [{ predicate: 'WBK', met, scoresMet: { from: true, to: true } }],
          },
        ],
        decisive: true,
      },
    ])
    expect(explanation.statements.slice(2).map(({ code, message }) => [code, message])).toEqual([
      ['stored_result_differs', explanation.warnings[0]?.message],
      [
        'alternative_no_longer_meets',
        'With another choice (The verdicts of the result handed in): this LKE would no longer meet the minimum scores of Menuju WBK.',
      ],
    ])
    const figure = explain(rubric, withValue(['nodes', 'A.I', 'score'], '1'), 'WBK')
    expect(figure.warnings.map(({ code, params, decisive }) => [code, params['count'], decisive])).toEqual([
      ['stored_result_differs', 1, false],
    ])
  })

  test('of another version of the rubric is explained with a warning', () => {
    const older = withValue(['rubric', 'version'], '0.9.0')
    const explanation = explain(rubric, older, 'WBK', { locale: 'en' })
    expect(explanation.rubric.version).toBe(rubric.version)
    expect(explanation.warnings.map(({ code, alternatives, decisive }) => [code, alternatives, decisive])).toEqual([
      ['other_rubric_version', [], false],
    ])
    expect(explanation.statements.at(-1)?.message).toBe(
      `"result" was made with version "0.9.0" of the rubric; version ${rubric.version} is used here.`,
    )
  })

  test('whose answers cannot be evaluated any more is refused with the reasons', () => {
    const wrong = changed((copy) => {
      copy.nodes['A.I.1.i.a'].answer = 'X'
      copy.nodes['B.I.a'].answer = '9'
    })
    expect(refused(wrong)).toEqual([
      'InputError',
      ['invalid_choice', 'result', 'A.I.1.i.a'],
      ['index_out_of_range', 'result', 'B.I.a'],
    ])
    expect(refused(withValue(['options', 'unanswered'], 'none'))).toEqual([
      'InputError',
      ['invalid_option', 'result', 'unanswered'],
    ])
    const missing = withValue(['nodes', 'A.I.1.i.a', 'answer'], null)
    expect(refused(missing)).toEqual(['InputError', ['missing_answer', 'result', 'A.I.1.i.a']])
    const counts = changed((copy) => {
      copy.options.contradictions = 'reject'
      copy.nodes['A.II.5.ii.a'].answer.selesai = 7
    })
    expect(refused(counts)).toEqual([
      'InputError',
      ['part_exceeds_whole', 'result', 'A.II.5.ii.a'],
      ['counts_contradict', 'result', 'A.II.5.ii.a.selesai'],
    ])
  })

  test('that is none, or one of another rubric, is refused, and so is a target that there is not', () => {
    expect(refused(null)).toEqual(['InputError', ['missing_field', 'result']])
    for (const value of [
      1,
      'x',
      [],
      {},
      Number.NaN,
      () => result,
      { ...result, total: 1 },
      { ...result, nodes: null },
    ]) {
      expect(refused(value)).toEqual(['InputError', ['not_a_result', 'result']])
    }
    const older = evaluate(permenpanrb10_2019, {}, { unanswered: 'zero' })
    expect(refused(older)).toEqual(['InputError', ['other_rubric', 'result']])
    for (const target of ['wbk', 'total', '__proto__', 7, Number.NaN, {}, Symbol('WBK'), 'toString']) {
      expect(refused(result, target)).toEqual(['InputError', ['invalid_field', 'target']])
    }
    expect(refused(undefined, null)).toEqual(['InputError', ['missing_field', 'result'], ['missing_field', 'target']])
  })

  test('tells problems of options before its own', () => {
    expect(refused(result, 'WBK', { locale: 'fr' })).toEqual(['OptionsError', ['invalid_option', 'locale']])
    expect(refused(result, 'WBK', { unanswered: 'zero' })).toEqual(['OptionsError', ['unknown_option', 'unanswered']])
    expect(refused(result, 'X', 7)).toEqual(['InputError', ['options_not_object'], ['invalid_field', 'target']])
    expect(() => explain(rubric, result, 'WBK', { locale: 'fr' as never })).toThrow(OptionsError)
    expect(() => explain(rubric, {} as never, 'WBK')).toThrow(InputError)
    const unchecked = JSON.parse(JSON.stringify(rubric)) as typeof rubric
    expect(() => explain(unchecked, result, 'WBK')).toThrow(RubricError)
    expect(explain(defineRubric(unchecked), result, 'WBK')).toEqual(explain(rubric, result, 'WBK'))
  })

  test('never crashes, however hostile', () => {
    const getter = (object: object, key: string) =>
      Object.defineProperty(object, key, {
        enumerable: true,
        get() {
          throw new Error('read')
        },
      })
    const hostile: readonly Anything[] = [
      changed((copy) => void getter(copy, 'total')),
      changed((copy) => void getter(copy.nodes, 'A.I.1.i.a')),
      changed((copy) => void getter(copy.nodes['A.I.1.i.a'], 'answer')),
      changed((copy) => void getter(copy.options, 'unanswered')),
      withValue(['nodes', 'A.I'], null),
      withValue(['nodes', 'A.I'], 7),
      withValue(['assumptions'], [null]),
      withValue(['assumptions'], ['x']),
      withValue(['nodes', 'A.I.1.i.a', 'answer'], 1n),
      changed((copy) => {
        copy.self = copy
      }),
      new Proxy(result, {
        get() {
          throw new Error('get')
        },
      }),
      Object.freeze({ ...result, nodes: Object.freeze(getter({ ...result.nodes }, 'A.I.1.i.a')) }),
      // Frozen as results are, with a getter further down.
      Object.freeze({ ...result, nodes: Object.freeze({ ...result.nodes, 'A.I.1.i.a': getter({}, 'answer') }) }),
      Object.freeze({ ...result, assumptions: Object.freeze([null]) }),
      Object.freeze({ ...result, nodes: Object.freeze({ ...result.nodes, 'A.I': null }) }),
    ]
    for (const value of hostile) {
      expect(refused(value)).toEqual(['InputError', ['not_a_result', 'result']])
      expect(issuesOf(() => verify(rubric, value as never))).toEqual(['InputError', ['not_a_result', 'result']])
    }
    const odd: readonly Anything[] = [
      withValue(['nodes', 'A.I.1.i.a', 'answer'], JSON.parse('{"__proto__": {"x": 1}}')),
      withValue(['nodes', 'B.I.a', 'answer'], Number.NaN),
      withValue(['nodes', 'B.I.a', 'answer'], [1]),
      withValue(['nodes', 'extra'], { answer: 'A' }),
      withValue(['options', 'conventions'], { x: 'y' }),
      withValue(['options', 'heldPredicate'], 'WBBM'),
      withValue(['warnings'], [null, 7]),
    ]
    for (const value of odd) {
      const told = refused(value)
      expect(['InputError', undefined]).toContain(told[0])
    }
  })
})
