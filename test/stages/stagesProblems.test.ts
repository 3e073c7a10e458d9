import { describe, expect, test } from 'vitest'
import { defineRubric, evaluateStages } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { rubric } from '../helpers/arbitraries'
import { smallRubric } from '../helpers/smallRubric'
import { best, placesOf, problemsOf, stagesOf, wordsOf } from '../helpers/stageCases'

const zero = { unanswered: 'zero' } as const
const inAnswers = (answers: unknown, options: unknown = zero) =>
  problemsOf(() => stagesOf(answers, options), 'AnswersError')
const inInput = (answers: unknown, options: unknown = zero) => problemsOf(() => stagesOf(answers, options))
const inOptions = (options: unknown, answers: unknown = { unit: best }) =>
  problemsOf(() => stagesOf(answers, options), 'OptionsError')

describe('problems of answers', () => {
  test('are told at the stage where they were made, in both languages', () => {
    const answers = { unit: { 'B.I.b': 'F' }, tpi: { 'A.I.1.i.a': 'ya' }, tpn: { 'B.II.a': '3,6' } }
    expect(placesOf(inAnswers(answers))).toEqual([
      ['invalid_choice', ['unit', 'B.I.b']],
      ['invalid_choice', ['tpi', 'A.I.1.i.a']],
      ['invalid_index', ['tpn', 'B.II.a']],
    ])
    expect(wordsOf(inAnswers(answers)).slice(1)).toEqual([
      ['"ya" bukan pilihan untuk A.I.1.i.a; yang diterima: Ya, Tidak.', 'Mungkin maksudnya "Ya".'],
      [
        '"3,6" bukan indeks survei untuk B.II.a; yang diterima: angka atau teks desimal dengan titik dari 0 sampai 4, atau { sum, count }.',
        'Tulis "3.6".',
      ],
    ])
    expect(wordsOf(inAnswers(answers, { ...zero, locale: 'en' }))[1]).toEqual([
      '"ya" is no option of A.I.1.i.a; accepted: Ya, Tidak.',
      'Perhaps "Ya" is meant.',
    ])
  })

  test('are told once, and again only where a later stage makes them again', () => {
    expect(placesOf(inAnswers({ unit: { 'B.I.b': 'F' }, preliminary: {}, tpi: { 'B.I.a': 4 }, tpn: {} }))).toEqual([
      ['invalid_choice', ['unit', 'B.I.b']],
    ])
    expect(placesOf(inAnswers({ unit: { 'B.I.b': 'F' }, tpi: { 'B.I.b': 'A' }, tpn: { 'B.I.b': 'G' } }))).toEqual([
      ['invalid_choice', ['unit', 'B.I.b']],
      ['invalid_choice', ['tpn', 'B.I.b']],
    ])
  })

  test('reach into counts', () => {
    const counts = { sasaran: 1.5, tercapai: 1 }
    expect(placesOf(inAnswers({ unit: { 'A.II.4.i.a': counts }, tpn: {} }))).toEqual([
      ['invalid_count', ['unit', 'A.II.4.i.a', 'sasaran']],
      ['missing_count', ['unit', 'A.II.4.i.a', 'sasaranTercapai']],
      ['unknown_count', ['unit', 'A.II.4.i.a', 'tercapai']],
    ])
  })

  test('include questions that there are not', () => {
    expect(inAnswers({ unit: { 'B.I.c': 'A' }, tpn: { 'A.I.1.i.a ': 'Ya' } }, { ...zero, locale: 'en' })).toEqual([
      expect.objectContaining({ code: 'unknown_question', path: ['unit', 'B.I.c'] }),
      expect.objectContaining({ code: 'unknown_question', path: ['tpn', 'A.I.1.i.a '] }),
    ])
  })

  test('include null, which is no answer to evaluate either', () => {
    expect(placesOf(inAnswers({ unit: { 'B.I.a': 4, 'B.I.b': 'A' }, tpn: { 'B.I.b': null, 'B.I.a': null } }))).toEqual([
      ['invalid_index', ['tpn', 'B.I.a']],
      ['invalid_choice', ['tpn', 'B.I.b']],
    ])
  })

  test('are missing answers of the last stage only, and only where no stage gave one', () => {
    const { 'B.I.a': _, 'A.I.1.i.a': __, ...most } = best
    const tpi = { ...most, 'B.II.a': undefined }
    const issues = inAnswers({ unit: { 'A.I.1.i.a': 'Ya' }, tpi, tpn: { 'B.I.b': 'A' } }, {})
    expect(placesOf(issues)).toEqual([
      ['missing_answer', ['tpn', 'B.I.a']],
      ['missing_answer', ['tpn', 'B.II.a']],
    ])
    expect(inAnswers({ tpn: {} }, {}).length).toBe(113)
  })

  test('of an unfinished stage do not make its open questions problems', () => {
    const issues = inAnswers({ unit: { 'B.I.b': 'F' }, tpn: { ...best, 'B.II.a': 5 } }, {})
    expect(placesOf(issues)).toEqual([
      ['invalid_choice', ['unit', 'B.I.b']],
      ['index_out_of_range', ['tpn', 'B.II.a']],
    ])
  })

  test('include what a convention or an option refuses', () => {
    const percents = { ...zero, conventions: { percentGiven: 'reject' } }
    expect(placesOf(inAnswers({ unit: {}, tpi: { 'A.II.4.i.a': { percent: 50 } }, tpn: {} }, percents))).toEqual([
      ['percent_rejected', ['tpi', 'A.II.4.i.a']],
    ])
    const counts = { 'A.II.4.i.a': { sasaran: 1, sasaranTercapai: 2 } }
    const reject = { ...zero, contradictions: 'reject' }
    expect(placesOf(inAnswers({ unit: {}, tpi: counts, tpn: {} }, reject))).toEqual([
      ['part_exceeds_whole', ['tpi', 'A.II.4.i.a']],
    ])
    expect(stagesOf({ tpi: counts, tpn: {} }).prevailing.warnings.map(({ code }) => code)).toEqual([
      'part_exceeds_whole',
    ])
  })

  test('between the counts of two questions are told once, at a stage that gave the cell named', () => {
    const a = { 'A.II.1.i.a': { agenPerubahan: 1, perubahan: 1 } }
    const b = { 'A.II.1.i.b': { perubahan: 2, perubahanTerintegrasi: 1 } }
    const reject = { ...zero, contradictions: 'reject' }
    for (const [unit, tpi] of [
      [a, b],
      [b, a],
    ]) {
      const given = { unit, tpi, tpn: {} }
      const [issue, ...others] = inAnswers(given, reject)
      expect([issue?.code, others]).toEqual(['counts_contradict', []])
      const [stage, cell] = issue?.path ?? []
      const [question] = Object.keys(given[stage as 'unit' | 'tpi'] ?? {})
      expect(cell).toBe(`${question}.perubahan`)
    }
  })
})

describe('problems of options', () => {
  test('belong to no stage, and are told once', () => {
    const options = {
      unanswered: 'nol',
      heldPredicate: 'WKB',
      held: 1,
      conventions: { percentGiven: 'no', other: 'x' },
    }
    const own: readonly unknown[] = [
      ['unknown_option', ['held']],
      ['invalid_option', ['heldPredicate']],
      ['invalid_option', ['unanswered']],
      ['invalid_convention', ['conventions', 'percentGiven']],
      ['unknown_convention', ['conventions', 'other']],
    ]
    expect(placesOf(inOptions(options, { unit: best, tpi: {}, tpn: {} }))).toEqual(own)
    // Problems of answers come after them.
    expect(placesOf(inAnswers({ unit: {}, tpi: best, tpn: { 'B.I.b': 'F' } }, options))).toEqual([
      ...own,
      ['invalid_choice', ['tpn', 'B.I.b']],
    ])
  })

  test('are told in the language asked for', () => {
    expect(wordsOf(inOptions({ unanswered: 'Zero' }))).toEqual([
      ['Opsi "unanswered" tidak menerima "Zero"; yang diterima: reject, zero, exclude.', 'Mungkin maksudnya "zero".'],
    ])
    expect(wordsOf(inOptions({ unanswered: 'Zero', locale: 'en' }))).toEqual([
      ['Option "unanswered" does not take "Zero"; accepted: reject, zero, exclude.', 'Perhaps "zero" is meant.'],
    ])
    expect(placesOf(inOptions({ ...zero, locale: 'fr' }))).toEqual([['invalid_option', ['locale']]])
  })

  test.each([null, 5, 'zero', [], new Map()])('are no options at all: %o', (options) => {
    expect(placesOf(inOptions(options))).toEqual([['options_not_object', []]])
  })

  test('are refused when they cannot be looked at', () => {
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    expect(placesOf(inOptions(revoked.proxy))).toEqual([['options_not_object', []]])
  })

  test('are refused when one is a getter, which does not run', () => {
    const getter = Object.defineProperty({ ...zero }, 'locale', {
      enumerable: true,
      get: () => {
        throw new Error('was run')
      },
    })
    expect(placesOf(inOptions(getter))).toEqual([['accessor_property', ['locale']]])
  })
})

describe('problems of the stages themselves', () => {
  test.each([{}, { unit: null }, { tpi: undefined, tpn: null }])('none is given: %o', (answers) => {
    expect(placesOf(inInput(answers))).toEqual([['empty_list', []]])
    expect(wordsOf(inInput(answers))).toEqual([['"input" kosong; paling sedikit satu diperlukan.']])
    expect(wordsOf(inInput(answers, { locale: 'en' }))).toEqual([['"input" is empty; at least one is needed.']])
  })

  test('one is given that there is not', () => {
    const [issue, ...others] = inInput({ TPN: {}, tpi: {} })
    expect(others).toEqual([])
    expect(issue).toEqual({
      code: 'unknown_field',
      path: ['TPN'],
      params: { field: 'TPN', allowed: ['unit', 'preliminary', 'tpi', 'tpn'], closest: 'tpn' },
      message: 'Tidak ada "TPN" di sini; yang ada: unit, preliminary, tpi, tpn.',
      suggestion: 'Mungkin maksudnya "tpn".',
    })
    expect(wordsOf(inInput({ Tpi: {}, tpn: {} }, { locale: 'en' }))).toEqual([
      ['There is no "Tpi" here; there are: unit, preliminary, tpi, tpn.', 'Perhaps "tpi" is meant.'],
    ])
  })

  test.each([null, undefined, 5, 'tpn', [], () => null])('they are no object: %o', (answers) => {
    expect(placesOf(inInput(answers))).toEqual([['facts_not_object', []]])
  })

  test('their answers are no object, each told', () => {
    expect(placesOf(inInput({ unit: 'Ya', preliminary: 5, tpi: true, tpn: () => null }))).toEqual([
      ['answers_not_object', ['unit']],
      ['answers_not_object', ['preliminary']],
      ['answers_not_object', ['tpi']],
      ['answers_not_object', ['tpn']],
    ])
    expect(wordsOf(inInput({ tpn: 'Ya' }, { locale: 'en' }))[0]?.[0]).toBe(
      'Answers must be a plain object from question id to answer, not "Ya".',
    )
  })

  test.each([[['Ya']], [new Map([['B.I.b', 'A']])], [new Date(0)], [new (class Lke {})()]])(
    'their answers are no plain object, as evaluate wants them: %o',
    (tpn) => {
      expect(placesOf(inInput({ tpi: { 'B.I.b': 'A' }, tpn }))).toEqual([['answers_not_object', ['tpn']]])
    },
  )

  test('are hostile: refused, and no getter runs', () => {
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    expect(placesOf(inInput(revoked.proxy))).toEqual([['facts_not_object', []]])
    expect(inInput({ tpn: revoked.proxy }).map(({ path }) => path)).toEqual([['tpn']])
    const lke = Object.defineProperty({}, 'B.I.b', {
      enumerable: true,
      get: () => {
        throw new Error('was run')
      },
    })
    expect(placesOf(inInput({ unit: lke, tpn: {} }))).toEqual([['accessor_property', ['unit', 'B.I.b']]])
    const hidden = Object.defineProperty({}, 'B.I.b', { value: 'A' })
    expect(placesOf(inInput({ unit: hidden }))).toEqual([['hidden_property', ['unit', 'B.I.b']]])
  })

  test('carry a symbol as a key, which evaluate refuses, too', () => {
    expect(placesOf(inAnswers({ unit: { 'B.I.b': 'A', [Symbol('B.I.a')]: 4 } }))).toEqual([
      ['unknown_question', ['unit', 'Symbol(B.I.a)']],
    ])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('name a question %s: told once', (name) => {
    const unit = JSON.parse(`{ "${name}": "A" }`)
    expect(placesOf(inAnswers({ unit, tpi: {}, tpn: { 'B.I.b': 'A' } }))).toEqual([
      ['unknown_question', ['unit', name]],
    ])
    expect(({} as Record<string, unknown>)['A']).toBe(undefined)
    expect(Object.isFrozen(Object.prototype)).toBe(false)
  })
})

describe('the rubric', () => {
  test('must have a section on stages', () => {
    const issues = problemsOf(
      () => evaluateStages(permenpanrb10_2019, { unit: {} }, { unanswered: 'zero' }),
      'RubricError',
    )
    expect(placesOf(issues)).toEqual([['rubric_missing_section', ['stages']]])
    expect(wordsOf(issues)).toEqual([['"permenpanrb-10-2019" memerlukan bagian "stages" dalam rubrik.']])
    const small = defineRubric(smallRubric())
    expect(placesOf(problemsOf(() => evaluateStages(small, { unit: {} }), 'RubricError'))).toEqual([
      ['rubric_missing_section', ['stages']],
    ])
  })

  test('must be a checked one', () => {
    const unchecked = { ...rubric } as typeof rubric
    expect(placesOf(problemsOf(() => evaluateStages(unchecked, { unit: {} }), 'RubricError'))).toEqual([
      ['rubric_unchecked', []],
    ])
  })
})
