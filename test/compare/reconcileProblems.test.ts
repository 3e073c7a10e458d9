import { describe, expect, test } from 'vitest'
import { reconcile, type StageCells } from 'zona-integritas'
import { rubric } from '../helpers/arbitraries'
import { codesOf, placesOf, problemsOf, wordsOf } from '../helpers/stageCases'

const call =
  (stages: unknown, options: unknown = { unanswered: 'zero' }) =>
  () =>
    reconcile(rubric, stages as StageCells, options as never)

const run = (): never => {
  throw new Error('run')
}

describe('problems of cells', () => {
  test('are told all at once, with where they stand', () => {
    const stages = {
      unit: 'A',
      tpi: [
        null,
        { value: 'A' },
        { id: 5, value: 'A' },
        { id: 'B.I.b', value: new Date(0), unit: 1, note: 2, evidence: 3 },
        { id: 'B.I.b', value: Number.NaN, notes: 'x', evidence: ['a', 1] },
        { id: 'B.I.b', value: 3n, catatan: 'x', evidence: [undefined] },
        ['B.I.b', 'A'],
      ],
      tpm: [],
    }
    const issues = problemsOf(call(stages, { unanswered: 'zero', locale: 'en' }))
    expect(placesOf(issues)).toEqual([
      ['unknown_field', ['tpm']],
      ['facts_not_list', ['unit']],
      ['facts_not_object', ['tpi', 0]],
      ['missing_field', ['tpi', 1, 'id']],
      ['invalid_field', ['tpi', 2, 'id']],
      ['invalid_field', ['tpi', 3, 'value']],
      ['invalid_field', ['tpi', 3, 'unit']],
      ['invalid_field', ['tpi', 3, 'note']],
      ['facts_not_list', ['tpi', 3, 'evidence']],
      ['unknown_field', ['tpi', 4, 'notes']],
      ['invalid_field', ['tpi', 4, 'value']],
      ['invalid_field', ['tpi', 4, 'evidence', 1]],
      ['unknown_field', ['tpi', 5, 'catatan']],
      ['invalid_field', ['tpi', 5, 'value']],
      ['invalid_field', ['tpi', 5, 'evidence', 0]],
      ['facts_not_object', ['tpi', 6]],
    ])
    expect(wordsOf(issues)).toEqual([
      ['There is no "tpm" here; there are: unit, preliminary, tpi, tpn.', 'Perhaps "tpi" is meant.'],
      ['"unit" must be a list (array), not "A".'],
      ['"tpi.0" must be a plain object, not null.', 'Its fields: id, value, unit, note, evidence.'],
      ['"tpi.1.id" is not given.', 'Accepted: "...".'],
      ['"tpi.2.id" does not take 5; accepted: "...".'],
      ['"tpi.3.value" does not take Date; accepted: "...", 0, true, false, null.'],
      ['"tpi.3.unit" does not take 1; accepted: "...", null.'],
      ['"tpi.3.note" does not take 2; accepted: "...", null.'],
      ['"tpi.3.evidence" must be a list (array), not 3.'],
      ['There is no "notes" here; there are: id, value, unit, note, evidence.', 'Perhaps "note" is meant.'],
      ['"tpi.4.value" does not take NaN; accepted: "...", 0, true, false, null.'],
      ['"tpi.4.evidence.1" does not take 1; accepted: "...".'],
      ['There is no "catatan" here; there are: id, value, unit, note, evidence.'],
      ['"tpi.5.value" does not take 3n; accepted: "...", 0, true, false, null.'],
      ['"tpi.5.evidence.0" does not take undefined; accepted: "...".'],
      ['"tpi.6" must be a plain object, not Array.', 'Its fields: id, value, unit, note, evidence.'],
    ])
    expect(wordsOf(problemsOf(call({ tpi: [{ id: 'B.I.b', note: 2 }] })))).toEqual([
      ['"tpi.0.note" tidak menerima 2; yang diterima: "...", null.'],
    ])
  })

  test('are told when there is nothing to reconcile', () => {
    for (const stages of [{}, { tpi: null, tpn: undefined }]) {
      expect(placesOf(problemsOf(call(stages)))).toEqual([['empty_list', []]])
    }
    for (const stages of [null, 5, [], 'tpi', new Map()]) {
      expect(placesOf(problemsOf(call(stages)))).toEqual([['facts_not_object', []]])
    }
  })

  test('come after those of options', () => {
    const issues = problemsOf(call({ tpi: [{}] }, { unansered: 'zero', zeroOne: 'x' }))
    expect(placesOf(issues)).toEqual([
      ['unknown_option', ['unansered']],
      ['invalid_option', ['zeroOne']],
      ['missing_field', ['tpi', 0, 'id']],
    ])
  })
})

describe('problems of answers', () => {
  test('are told with the cells that were refused, those of options first', () => {
    const stages = { unit: [{ id: 'x', value: 1 }], tpi: [{ id: 'B.I.b', value: 'Z' }] }
    const issues = problemsOf(
      call(stages, { locale: 'en', zeroOn: true, counts: 'x', heldPredicate: 'WKB' }),
      'AnswersError',
    )
    expect(placesOf(issues.slice(0, 6))).toEqual([
      ['unknown_option', ['zeroOn']],
      ['invalid_option', ['heldPredicate']],
      ['invalid_option', ['counts']],
      ['unknown_cell', ['unit', 0, 'value']],
      ['invalid_choice', ['tpi', 0, 'value']],
      ['missing_answer', ['tpi', 'A.I.1.i.a']],
    ])
    expect(issues.length).toBe(5 + 113)
    expect(wordsOf(issues.slice(0, 1))).toEqual([
      [
        'There is no option "zeroOn"; there are: heldPredicate, unanswered, conventions, contradictions, locale, counts, percentages, zeroOne, surveys.',
        'Perhaps "zeroOne" is meant.',
      ],
    ])
  })

  test('are told as by evaluateStages where an option refuses what was read', () => {
    const counts = [
      { id: 'A.II.4.i.a.sasaran', value: 1 },
      { id: 'A.II.4.i.a.sasaranTercapai', value: 2 },
    ]
    expect(
      placesOf(problemsOf(call({ tpn: counts }, { unanswered: 'zero', contradictions: 'reject' }), 'AnswersError')),
    ).toEqual([['part_exceeds_whole', ['tpn', 'A.II.4.i.a']]])
    const percent = [{ id: 'A.II.4.i.a', value: '50%' }]
    const conventions = { percentGiven: 'reject' }
    expect(placesOf(problemsOf(call({ tpn: percent }, { unanswered: 'zero', conventions }), 'AnswersError'))).toEqual([
      ['percent_rejected', ['tpn', 'A.II.4.i.a']],
    ])
  })
})

describe('problems of options alone', () => {
  test('are those of both kinds of option', () => {
    const options = { unanswered: 'zero', surveys: 'x', contradictions: 'no', locale: 'en', reading: 1 }
    const issues = problemsOf(call({ tpi: [] }, options), 'OptionsError')
    expect(placesOf(issues)).toEqual([
      ['unknown_option', ['reading']],
      ['invalid_option', ['contradictions']],
      ['invalid_option', ['surveys']],
    ])
    expect(issues.every(({ message }) => /^(There is no|Option)/.test(message))).toBe(true)
    expect(codesOf(problemsOf(call({ tpi: [] }, { locale: 'fr', unanswered: 'zero' }), 'OptionsError'))).toEqual([
      'invalid_option',
    ])
    expect(codesOf(problemsOf(call({ tpi: [] }, 5), 'AnswersError')).slice(0, 2)).toEqual([
      'options_not_object',
      'missing_answer',
    ])
  })
})

describe('hostile input', () => {
  test('is refused without being run', () => {
    const row = { id: 'B.I.b', value: 'A' }
    const getter = Object.defineProperty({ ...row }, 'note', { get: run, enumerable: true })
    expect(placesOf(problemsOf(call({ tpi: [getter] })))).toEqual([['accessor_property', ['tpi', 0, 'note']]])
    const stage = Object.defineProperty({}, 'tpi', { get: run, enumerable: true })
    expect(codesOf(problemsOf(call(stage)))).toEqual(['accessor_property'])
    const proxy = new Proxy({}, { getOwnPropertyDescriptor: run, ownKeys: run, get: run })
    expect(codesOf(problemsOf(call({ tpi: [proxy] })))).toEqual(['unreadable'])
    const list = new Proxy([], { get: run })
    expect(codesOf(problemsOf(call({ tpi: list })))).toEqual(['facts_not_list'])
    expect(codesOf(problemsOf(call({ tpi: [{ ...row, evidence: list }] })))).toEqual(['facts_not_list'])
    const revoked = Proxy.revocable([], {})
    revoked.revoke()
    expect(codesOf(problemsOf(call({ tpi: revoked.proxy })))).toEqual(['facts_not_list'])
    const links = Object.defineProperty(['x'], 0, { get: run, enumerable: true })
    expect(placesOf(problemsOf(call({ tpi: [{ ...row, evidence: links }] })))).toEqual([
      ['facts_not_list', ['tpi', 0, 'evidence']],
    ])
    const option = Object.defineProperty({ unanswered: 'zero' }, 'counts', { get: run, enumerable: true })
    expect(placesOf(problemsOf(call({ tpi: [row] }, option), 'OptionsError'))).toEqual([
      ['accessor_property', ['counts']],
    ])
  })

  test('such as many holes in a list of links is told once', () => {
    const evidence = new Array(100_000)
    expect(placesOf(problemsOf(call({ tpi: [{ id: 'B.I.b', evidence }] })))).toEqual([
      ['invalid_field', ['tpi', 0, 'evidence', 0]],
    ])
  })

  test('that is of no harm is carried: very long ids and notes, symbols of other scripts', () => {
    const long = 'x'.repeat(100_000)
    const result = call({
      tpi: [
        { id: long, note: long },
        { id: 'B.I.b', value: 'A', note: '\u0000\ud800 \u202e' },
      ],
    })()
    expect(result.cells.map(({ given }) => given[0]?.note)).toEqual(['\u0000\ud800 \u202e', long])
    expect(result.stages[0]?.refused.map(({ params }) => String(params['id']).length)).toEqual([200])
  })
})
