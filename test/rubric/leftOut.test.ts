import { describe, expect, test } from 'vitest'
import {
  type Checked,
  checkSubmission,
  defineRubric,
  determineKawasan,
  determineUnit,
  evaluate,
  evaluateStages,
  monitorPredicate,
  preEvaluate,
  profile,
  type Rubric,
} from 'zona-integritas'
import { must, sectioned, sectionedRubric } from '../helpers/sectionedRubric'
import { smallRubric, wholeAnswers } from '../helpers/smallRubric'
import { codesOf, refusal } from '../helpers/submissions'

type Own = Rubric & Checked
const without = (...names: readonly string[]): Own =>
  defineRubric(
    sectioned((draft) => {
      for (const name of names) Reflect.deleteProperty(draft, name)
    }),
  )

const evaluated = (own: Own) => evaluate(own, wholeAnswers as never, { heldPredicate: null } as never)

const facts = (instansi: object = {}) => ({
  category: 'LULUS',
  today: '2026-02-01',
  instansi: { kind: 'provinsi', nilai: 'A', ...instansi },
  unit: { heldPredicate: null, revokedOn: null, inti: true, lapor: 100, sejak: '2020-01-01' },
  documents: { surat: true },
})
const checked = (own: Own, instansi?: object) => checkSubmission(own, facts(instansi) as never)
const told = (run: () => unknown) => refusal(run).issues.map(({ code, path, message }) => [code, path, message])

describe('a rubric without categories', () => {
  const own = without('categories')
  const unit = (category: string) =>
    determineUnit(own, { category, evaluation: evaluated(own), heldPredicate: null } as never)

  test('has those of its predicates', () => {
    expect(unit('LULUS')).toMatchObject({ category: 'LULUS', target: 'LULUS', met: true, warnings: [] })
    expect(unit('UNGGUL')).toMatchObject({ category: 'UNGGUL', target: 'UNGGUL', met: false, failed: ['held'] })
    expect(told(() => unit('RINGAN'))).toEqual([
      ['invalid_field', ['category'], '"category" tidak menerima "RINGAN"; yang diterima: LULUS, UNGGUL.'],
    ])
  })
})

describe('a rubric that does not say when it is in force', () => {
  test('is in force on any day', () => {
    const own = defineRubric(sectionedRubric())
    expect(own.regulation.inForce).toBe(undefined)
    const { status, warnings } = checked(own)
    expect([status, codesOf(warnings)]).toEqual(['ready', []])
  })
})

describe('a rubric without a share of holders', () => {
  const own = defineRubric(sectioned((draft) => Reflect.deleteProperty(draft.submission, 'holders')))

  test('takes no numbers of units', () => {
    expect(checked(own).status).toBe('ready')
    expect(told(() => checked(own, { units: { total: 1, holders: 1 } }))).toEqual([
      ['unknown_field', ['instansi', 'units'], 'Tidak ada "units" di sini; yang ada: -.'],
    ])
  })
})

describe('a rubric without kinds of instansi', () => {
  const own = defineRubric(
    sectioned((draft) => {
      for (const name of ['instansiKinds', 'profile']) Reflect.deleteProperty(draft, name)
      draft.submission.conditions = draft.submission.conditions.filter(({ type }) => type !== 'preliminary')
      const [grade] = draft.submission.conditions
      if (grade?.type === 'grade') grade.minimum = { LULUS: 'B', UNGGUL: 'A' }
    }),
  )

  test('knows no kind that a unit could be of', () => {
    expect(refusal(() => checked(own)).issues.map(({ code, path }) => [code, path])).toEqual([
      ['invalid_field', ['instansi', 'kind']],
    ])
  })
})

describe('a rubric without conditions of a proposal', () => {
  const own = defineRubric(
    sectioned((draft) => {
      Reflect.deleteProperty(draft, 'submission')
      Reflect.deleteProperty(must(draft.stages.preEvaluation[0]), 'conditions')
    }),
  )
  const submission = (conditions: readonly object[]) => ({
    format: 'zona-integritas.submission.v1',
    rubric: { id: own.id, version: own.version },
    category: 'LULUS',
    target: 'LULUS',
    status: 'ready',
    names: { instansi: null, unit: null },
    conditions,
  })
  const preEvaluated = (conditions: readonly object[] = []) =>
    preEvaluate(own, { category: 'LULUS', submission: submission(conditions), evaluation: evaluated(own) } as never)

  test('pre-evaluates by criteria alone', () => {
    const { outcome, checks, warnings } = preEvaluated()
    expect([outcome, warnings]).toEqual(['eligible', []])
    expect(checks.map(({ conditions, criteria }) => [conditions, criteria.map(({ id }) => id)])).toEqual([
      [[], []],
      [[], ['total', 'area.1', 'area.2']],
    ])
  })

  test('takes no result with conditions of another one', () => {
    expect(refusal(() => preEvaluated([{ id: 'nilai', status: 'met' }])).issues).toMatchObject([
      { code: 'not_a_result', path: ['submission'] },
    ])
  })
})

describe('a rubric without surveys', () => {
  test('does not ask who made them', () => {
    const stages = { unit: wholeAnswers, tpn: { 'H.b': 'B' } }
    const warned = (own: Own) => evaluateStages(own, stages as never).warnings.map(({ code, path }) => [code, path])
    expect(warned(defineRubric(sectionedRubric()))).toEqual([['survey_not_external', ['H.a']]])
    expect(warned(without('surveys'))).toEqual([])
  })
})

describe('a rubric without kawasan', () => {
  test('monitors none', () => {
    const input = { kind: 'terminal', units: [{ id: 'a', predicate: 'LULUS' }], integration: '9', heldPredicate: null }
    const full = defineRubric(sectionedRubric())
    const kawasan = determineKawasan(full, input as never)
    const monitored = (own: Own, changes: object = {}) =>
      monitorPredicate(own, {
        today: '2026-03-01',
        predicate: 'LULUS',
        grantedOn: '2024-12-09',
        kawasan: { ...kawasan, ...changes },
      } as never)
    expect(monitored(full).stillMeets).toBe(true)
    expect(told(() => monitored(without('kawasan'), { determinations: {} }))).toEqual([
      ['invalid_field', ['predicate'], '"predicate" tidak menerima "LULUS"; yang diterima: .'],
    ])
  })
})

describe('a rubric without predicates', () => {
  test('has units that fail, on nothing that it names', () => {
    const { instansiKinds, profile: rules } = sectionedRubric()
    const own = defineRubric(
      smallRubric({
        predicates: [],
        instansiKinds: must(instansiKinds),
        profile: { ...must(rules), failures: [] },
      }),
    )
    const { total } = profile(own, [{ instansi: 'A', kind: 'kota', evaluation: evaluated(own) }] as never)
    expect(total).toMatchObject({ units: 1, succeeded: 0, notYet: 1, failed: { pengungkit: 0, survey: 0, other: 1 } })
  })
})
