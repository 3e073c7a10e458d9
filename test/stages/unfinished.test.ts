import { describe, expect, test } from 'vitest'
import { best, codesOf, lke, placesOf, preEvaluated, problemsOf, stagesOf } from '../helpers/stageCases'
import { check } from '../helpers/submissions'

describe('pra-evaluasi of a unit that lacks what no check asks for', () => {
  test.each([
    ['a document', 'notReady', check({ documents: { applicationLetter: false } })],
    ['word of a document', 'unknown', check({ documents: { applicationLetter: null } })],
    ['a timely proposal', 'notReady', check({ today: '2026-08-20' })],
  ] as const)('lets it pass without %s, with a warning', (_, status, submission) => {
    const { outcome, failed, warnings } = preEvaluated({ submission })
    expect([submission.status, outcome, failed]).toEqual([status, 'eligible', []])
    expect(codesOf(warnings)).toEqual(['conditions_outside_checks'])
  })

  test('warns of open questions also where the earlier predicate is missing, which it does not look at', () => {
    const evaluation = lke({ 'B.II.a': undefined }, { unanswered: 'zero', heldPredicate: null })
    const { outcome, failed, warnings } = preEvaluated({ category: 'WBBM', evaluation })
    expect([outcome, failed]).toEqual(['notEligible', [3, 6]])
    expect(codesOf(warnings)).toEqual(['lke_incomplete'])
  })
})

describe('stages before the last', () => {
  const strict = { contradictions: 'reject', unanswered: 'zero' }
  const unit = {
    ...best,
    'A.II.3.iii.a': { pelanggaranDisanksi: 9, pelanggaranTahunLalu: 1, pelanggaranTahunIni: 1 },
  }

  test('may contradict themselves, even where contradictions are refused', () => {
    const { stages } = stagesOf({ unit, tpn: { 'A.II.3.iii.a': { percent: '50' } } }, strict)
    expect(
      stages.map(({ id, evaluation }) => [id, codesOf(evaluation.warnings).includes('counts_contradict')]),
    ).toEqual([
      ['unit', true],
      ['tpn', false],
    ])
  })

  test('are refused where the contradiction prevails', () => {
    for (const answers of [{ unit }, { unit, tpn: {} }]) {
      expect(placesOf(problemsOf(() => stagesOf(answers, strict), 'AnswersError'))).toEqual([
        ['counts_contradict', ['unit', 'A.II.3.iii.a.pelanggaranDisanksi']],
      ])
    }
  })
})

test('options that are not known are told with the answers that are wrong', () => {
  const unit = { ...best, 'B.I.b': 'Z' }
  const options = { unansweredd: 'zero' }
  expect(placesOf(problemsOf(() => stagesOf({ unit, tpn: { 'B.I.b': 'A' } }, options), 'AnswersError'))).toEqual([
    ['unknown_option', ['unansweredd']],
    ['invalid_choice', ['unit', 'B.I.b']],
  ])
})

test('options whose names cannot be listed are refused as options, at no stage', () => {
  const options = new Proxy(
    { unanswered: 'zero' },
    {
      ownKeys: () => {
        throw new Error('was run')
      },
    },
  )
  for (const answers of [{ unit: best }, { unit: {}, tpn: best }]) {
    expect(placesOf(problemsOf(() => stagesOf(answers, options), 'OptionsError'))).toEqual([['unreadable', []]])
  }
})
