import { describe, expect, test } from 'vitest'
import {
  checkOf,
  codesOf,
  expectPlain,
  failing,
  lke,
  metOf,
  placesOf,
  preEvaluateAny,
  preEvaluated,
  problemsOf,
  submissionOf,
  wordsOf,
} from '../helpers/stageCases'

const rejected = submissionOf({ instansi: { bpk: 'WDP' } })
const unsure = submissionOf({ instansi: { bpk: null } })

describe("TPN's technical consideration", () => {
  test('excepts check 1 with its reason, in both languages', () => {
    const exceptions = { 1: 'Opini belum terbit' }
    const result = preEvaluated({ submission: rejected, exceptions })
    expect([result.outcome, result.failed]).toEqual(['eligible', []])
    expect(checkOf(result, 1)).toMatchObject({ met: false, excepted: 'Opini belum terbit' })
    expect(result.warnings).toEqual([
      {
        code: 'exception_by_tpn',
        path: ['exceptions', 1],
        params: { check: 1, reason: 'Opini belum terbit' },
        message:
          'Syarat angka 1 belum terbukti terpenuhi, tetapi dikecualikan dengan pertimbangan teknis TPN (Opini belum terbit).',
      },
    ])
    expect(wordsOf(preEvaluated({ submission: rejected, exceptions }, { locale: 'en' }).warnings)).toEqual([
      ['Check 1 is not shown to be met, but TPN excepts it on technical consideration (Opini belum terbit).'],
    ])
  })

  test('says nothing where the check is met', () => {
    const result = preEvaluated({ exceptions: { 1: 'Alasan', 2: 'Alasan' } })
    expect(result.warnings).toEqual([])
    expect(result.checks.map(({ excepted }) => excepted)).toEqual([null, null, null, null, null, null])
    expect(result).toStrictEqual(preEvaluated())
  })

  test('of one check does not help the other', () => {
    expect(preEvaluated({ submission: rejected, exceptions: { 2: 'Alasan' } })).toMatchObject({
      outcome: 'rejected',
      failed: [1],
      warnings: [],
    })
  })

  test('does not help where the scores are too low', () => {
    const result = preEvaluated({ submission: rejected, evaluation: lke(failing[6]), exceptions: { 1: 'Alasan' } })
    expect([result.outcome, result.failed]).toEqual(['notEligible', [6]])
  })

  test.each([null, undefined, {}, { 1: null, 2: null }, { 1: undefined }])('may be left out: %o', (exceptions) => {
    const input = { category: 'WBK', submission: rejected, evaluation: lke(), exceptions }
    expect(preEvaluateAny(input)).toStrictEqual(preEvaluated({ submission: rejected }))
  })

  test.each([3, 4, 5, 6] as const)('cannot except check %i', (number) => {
    const input = { category: 'WBK', submission: submissionOf(), evaluation: lke(failing[number]) }
    const [issues, english] = [undefined, { locale: 'en' }].map((options) =>
      problemsOf(() => preEvaluateAny({ ...input, exceptions: { [number]: 'Alasan' } }, options)),
    )
    expect(issues?.map(({ code, path, params }) => [code, path, params])).toEqual([
      [
        'unknown_field',
        ['exceptions', String(number)],
        { field: String(number), allowed: ['1', '2'], closest: expect.toSatisfy((near) => near !== String(number)) },
      ],
    ])
    expect(issues?.[0]?.message).toBe(`Tidak ada "${number}" di sini; yang ada: 1, 2.`)
    expect(english?.[0]?.message).toBe(`There is no "${number}" here; there are: 1, 2.`)
  })

  test('of no check that there is, or without a reason, is refused; all of them at once', () => {
    const input = { category: 'WBK', submission: rejected, evaluation: lke() }
    const exceptions = { 0: 'Alasan', 7: 'Alasan', 1: ' ', 2: 5 }
    expect(placesOf(problemsOf(() => preEvaluateAny({ ...input, exceptions })))).toEqual([
      ['unknown_field', ['exceptions', '0']],
      ['unknown_field', ['exceptions', '7']],
      ['invalid_field', ['exceptions', '1']],
      ['invalid_field', ['exceptions', '2']],
    ])
    expect(problemsOf(() => preEvaluateAny({ ...input, exceptions: ['Alasan'] }, { locale: 'en' }))).toEqual([
      {
        code: 'facts_not_object',
        path: ['exceptions'],
        params: { field: 'exceptions', given: 'Array', allowed: ['1', '2'] },
        message: '"exceptions" must be a plain object, not Array.',
        suggestion: 'Its fields: 1, 2.',
      },
    ])
  })
})

describe('facts that are not known yet', () => {
  test('leave check 1 open, and the outcome unknown', () => {
    const result = preEvaluated({ submission: unsure })
    expect(metOf(result)).toEqual({ 1: null, 2: true, 3: true, 4: true, 5: true, 6: true })
    expect([result.outcome, result.failed]).toEqual(['unknown', []])
    expectPlain(result)
  })

  test('leave check 2 open as well', () => {
    const result = preEvaluated({ submission: submissionOf({ instansi: { rb: null }, unit: { core: null } }) })
    expect(metOf(result)).toMatchObject({ 1: null, 2: null })
    expect([result.outcome, result.failed]).toEqual(['unknown', []])
  })

  test('do not hide a condition of the same check that is not met', () => {
    const result = preEvaluated({ submission: submissionOf({ instansi: { bpk: null, spip: '2' } }) })
    expect(metOf(result)).toMatchObject({ 1: false, 2: true })
    expect([result.outcome, result.failed]).toEqual(['rejected', [1]])
  })

  test('do not hide scores that are too low, or another check', () => {
    expect(preEvaluated({ submission: unsure, evaluation: lke(failing[5]) })).toMatchObject({
      outcome: 'notEligible',
      failed: [5],
    })
    expect(
      preEvaluated({ submission: submissionOf({ instansi: { bpk: null }, unit: { impact: false } }) }),
    ).toMatchObject({ outcome: 'rejected', failed: [2] })
  })

  test('of conditions that belong to no check do not matter', () => {
    const submission = submissionOf({ unit: { heldPredicate: null } })
    expect(submission.status).toBe('ready')
    expect(preEvaluated({ submission }).outcome).toBe('eligible')
  })

  test('of an unlawful KKN act leave the outcome unknown', () => {
    const result = preEvaluated({ submission: submissionOf({ instansi: { kkn: null } }) })
    expect([result.outcome, result.failed]).toEqual(['unknown', []])
    expect(codesOf(result.warnings)).toEqual(['conditions_outside_checks'])
  })
})

describe('a predicate that was revoked', () => {
  const revoked = (revokedOn: string) => submissionOf({ unit: { heldPredicate: null, revokedOn } })

  test('bars the unit for two years to the day, whatever the checks say', () => {
    const barred = preEvaluated({ submission: revoked('2024-05-21'), exceptions: { 1: 'Alasan', 2: 'Alasan' } })
    expect([barred.outcome, barred.failed]).toEqual(['rejected', []])
    expect(codesOf(barred.warnings)).toEqual(['conditions_outside_checks'])
    expect(preEvaluated({ submission: revoked('2024-05-20') })).toMatchObject({ outcome: 'eligible', warnings: [] })
  })
})

describe('an unlawful KKN act', () => {
  const dropped = submissionOf({ instansi: { kkn: true } })

  test('drops the proposal whatever else holds', () => {
    expect(dropped.status).toBe('dropped')
    const result = preEvaluated({ submission: dropped })
    expect([result.outcome, result.failed]).toEqual(['dropped', []])
    expect(metOf(result)).toEqual({ 1: true, 2: true, 3: true, 4: true, 5: true, 6: true })
  })

  test('cannot be excepted, and comes before the other outcomes', () => {
    const exceptions = { 1: 'Alasan', 2: 'Alasan' }
    expect(preEvaluated({ submission: dropped, exceptions }).outcome).toBe('dropped')
    const both = submissionOf({ instansi: { kkn: true, bpk: 'WDP' } })
    expect(preEvaluated({ submission: both, evaluation: lke(failing[4]) })).toMatchObject({
      outcome: 'dropped',
      failed: [1, 4],
    })
  })
})

describe('a unit that does not serve the public directly', () => {
  test('is judged alike, with a warning of its own', () => {
    const result = preEvaluated({ directService: false })
    expect(result).toStrictEqual({ ...preEvaluated(), warnings: result.warnings })
    expect(result.warnings).toEqual([
      {
        code: 'similar_units_by_agreement',
        path: ['directService'],
        params: {},
        message:
          'Unit tidak melayani masyarakat secara langsung; jumlah unit sejenis yang dievaluasi ditentukan bersama oleh TPN dan TPI.',
      },
    ])
    expect(wordsOf(preEvaluated({ directService: false }, { locale: 'en' }).warnings)).toEqual([
      ['The unit does not serve the public directly; TPN and TPI agree on how many units of its kind are evaluated.'],
    ])
  })

  test.each([true, null])('otherwise has none: %o', (directService) => {
    expect(preEvaluated({ directService }).warnings).toEqual([])
  })
})

describe('WBK-AFIRMASI', () => {
  const category = 'WBK-AFIRMASI'

  test('is judged as WBK, at its minima, and says so', () => {
    const on = preEvaluated({ category, evaluation: lke({ 'B.II.a': '3.2' }) })
    expect(on).toMatchObject({ category, target: 'WBK', outcome: 'eligible' })
    expect(on.warnings).toEqual([
      {
        code: 'category_without_thresholds',
        path: ['category'],
        params: { category, target: 'WBK' },
        message:
          'Kategori WBK-AFIRMASI dinilai dengan syarat Menuju WBK; ambang batas khusus untuk kategori ini tidak ditemukan.',
      },
    ])
    expect(preEvaluated({ category, evaluation: lke(failing[6]) })).toMatchObject({
      outcome: 'notEligible',
      failed: [6],
    })
  })

  test('warns in English, before every other warning', () => {
    const submission = submissionOf({ category, instansi: { bpk: 'WDP' } })
    const input = { category, submission, exceptions: { 1: 'Why' }, directService: false, evaluation: lke() }
    const { warnings } = preEvaluated(input, { locale: 'en' })
    expect(codesOf(warnings)).toEqual(['category_without_thresholds', 'exception_by_tpn', 'similar_units_by_agreement'])
    expect(warnings[0]?.message).toBe(
      'Category WBK-AFIRMASI is judged by the conditions of Menuju WBK; no thresholds of its own were found.',
    )
  })
})

describe('an LKE that is not complete', () => {
  const open = (unanswered: 'zero' | 'exclude', id = 'A.I.1.i.a') => lke({ [id]: undefined }, { unanswered })

  test('counts what is missing as 0: enough is enough', () => {
    const result = preEvaluated({ evaluation: open('zero') })
    expect([result.outcome, result.warnings]).toEqual(['eligible', []])
  })

  test('says that the conclusion may change where it is not enough', () => {
    const result = preEvaluated({ evaluation: open('zero', 'B.II.a') })
    expect([result.outcome, result.failed]).toEqual(['notEligible', [6]])
    expect(result.warnings).toEqual([
      {
        code: 'lke_incomplete',
        path: ['evaluation'],
        params: { count: 1 },
        message: '1 pertanyaan belum dijawab; kesimpulannya masih dapat berubah.',
      },
    ])
    expect(wordsOf(preEvaluated({ evaluation: open('zero', 'B.II.a') }, { locale: 'en' }).warnings)).toEqual([
      ['1 questions are unanswered; the conclusion may still change.'],
    ])
  })

  test('with questions left out of their means never passes, and says so', () => {
    const result = preEvaluated({ evaluation: open('exclude') })
    expect(result.outcome).not.toBe('eligible')
    expect(codesOf(result.warnings)).toEqual(['lke_incomplete'])
  })

  test('has nothing to do with the conditions of the proposal', () => {
    const result = preEvaluated({ evaluation: open('exclude') })
    expect(metOf(result)).toMatchObject({ 1: true, 2: true })
    expect(result.outcome).not.toBe('rejected')
    expect(result.failed).not.toContain(1)
    expect(result.failed).not.toContain(2)
  })
})
