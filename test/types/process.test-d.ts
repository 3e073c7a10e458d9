import { describe, expectTypeOf, test } from 'vitest'
import {
  type Checked,
  checkSubmission,
  determineKawasan,
  determineRevocation,
  determineUnit,
  type Evaluation,
  evaluateStages,
  type IsoDate,
  monitorPredicate,
  type Rubric,
  type Submission,
  surveyIndex,
  withVariants,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

const lke = permenpanrb90_2021
declare const ready: Submission<typeof lke>
declare const evaluation: Evaluation<typeof lke>

describe('a submission', () => {
  test('takes its own facts', () => {
    expectTypeOf(ready.instansi.bpk).toEqualTypeOf<'WTP' | 'WTP-DPP' | 'WDP' | 'TW' | 'TMP' | null>()
    expectTypeOf(ready.unit.buildingSince).toEqualTypeOf<IsoDate | null>()
    checkSubmission(lke, { ...ready, instansi: { ...ready.instansi, sakip: 68.4, spip: '3.12' } })
    // @ts-expect-error an opinion that there is not
    checkSubmission(lke, { ...ready, instansi: { ...ready.instansi, bpk: 'WTP-XYZ' } })
    // @ts-expect-error a category that there is not
    checkSubmission(lke, { ...ready, category: 'WBA' })
    // @ts-expect-error a day in another form
    checkSubmission(lke, { ...ready, today: '31/05/2026' })
    // @ts-expect-error a fact of the unit left out
    checkSubmission(lke, { ...ready, unit: { heldPredicate: null, revokedOn: null } })
    // @ts-expect-error the facts of another regulation
    checkSubmission(permenpanrb10_2019, ready)
  })
})

describe('a kawasan', () => {
  test('takes the roles and aspects of the rubric', () => {
    const kawasan = { kind: 'airport', units: [{ id: 'A', predicate: 'WBK' }], heldPredicate: null } as const
    determineKawasan(lke, { ...kawasan, integration: 7 })
    determineKawasan(lke, { ...kawasan, units: [{ id: 'A', roles: ['customs'], evaluation }], integration: null })
    determineKawasan(lke, {
      ...kawasan,
      kind: 'land',
      units: [{ id: 'A', roles: ['loket'], predicate: null }],
      integration: 7,
    })
    // @ts-expect-error an aspect left out
    determineKawasan(lke, { ...kawasan, integration: { processMap: 7 } })
    // @ts-expect-error a kind that there is not
    determineKawasan(lke, { ...kawasan, kind: 'station', integration: 7 })
  })
})

describe('a rubric of one’s own, known only as such', () => {
  test('takes the types without their parameter', () => {
    const own: Rubric & Checked = lke
    const facts = null as unknown as Submission
    const result = null as unknown as Evaluation
    expectTypeOf(checkSubmission(own, facts).target).toEqualTypeOf<string>()
    expectTypeOf(determineUnit(own, { category: 'X', evaluation: result }).met).toEqualTypeOf<boolean>()
  })

  test('chains its results', () => {
    const unit = determineUnit(lke, { category: 'WBBM', evaluation })
    const held = { today: '2026-01-01', grantedOn: '2025-01-01', predicate: unit.target } as const
    expectTypeOf(monitorPredicate(lke, held).overdue).toEqualTypeOf<boolean>()
    const kawasan = determineKawasan(lke, { kind: 'land', units: [], integration: null, heldPredicate: null })
    expectTypeOf(kawasan.determinations.WBK.met).toEqualTypeOf<boolean>()
    expectTypeOf(kawasan.predicate).toEqualTypeOf<'WBK' | 'WBBM' | null>()
  })
})

describe('other functions', () => {
  test('take the ids of the rubric', () => {
    surveyIndex(lke, { survey: 'SPAK', conductor: 'bps', respondents: [{ answers: { diskriminasi: 4 } }] })
    // @ts-expect-error a survey that there is not
    surveyIndex(lke, { survey: 'SKM', conductor: 'bps', respondents: [] })
    // @ts-expect-error a conductor that there is not
    surveyIndex(lke, { survey: 'SPAK', conductor: 'KPK', respondents: [] })
    determineUnit(lke, { category: 'WBK-AFIRMASI', evaluation, heldPredicate: { predicate: 'WBK' } })
    // @ts-expect-error a predicate that there is not
    determineUnit(lke, { category: 'WBK', evaluation, heldPredicate: 'WBB' })
    evaluateStages(lke, { tpi: { 'A.I.1.i.a': 'Ya' }, tpn: null })
    // @ts-expect-error an answer that there is not
    evaluateStages(lke, { tpi: { 'A.I.1.i.a': 'ya' } })
    const revocation = { today: '2026-01-01', subject: 'unit', predicate: 'WBK', decidedOn: null } as const
    determineRevocation(lke, { ...revocation, grounds: { maladministration: true } })
    // @ts-expect-error a ground that there is not
    determineRevocation(lke, { ...revocation, grounds: { other: true } })
    expectTypeOf(withVariants(permenpanrb10_2019, ['lke-2020'])).toEqualTypeOf<typeof permenpanrb10_2019>()
    // @ts-expect-error a variant that there is not
    withVariants(permenpanrb10_2019, ['lke-2021'])
  })
})
