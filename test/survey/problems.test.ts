import { describe, expect, test } from 'vitest'
import type { Rubric } from 'zona-integritas'
import { surveyIndex } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { alike, lke, placesAndCodes, refusedWith, resultOf, resultOfAnything, SPAK, survey } from '../helpers/surveys'

const full = Object.fromEntries(SPAK.map((id) => [id, 4]))

describe('surveyIndex refuses', () => {
  test.each([null, undefined, 5, 'SPAK', [], new Date(0), new Map()])('%j as a whole', (input) => {
    const { name, issues } = refusedWith(() => resultOfAnything(input))
    expect(name).toBe('InputError')
    expect(issues.map(({ path, code }) => [path, code])).toEqual([[[], 'facts_not_object']])
    expect(issues[0]?.suggestion).toBe(
      'Isinya: survey, conductor, respondents, elements, weights, scale, served, exception.',
    )
  })

  test('what is missing, all of it at once', () => {
    expect(placesAndCodes(() => resultOfAnything({ survey: 'SPAK' }))).toEqual([
      [['conductor'], 'missing_field'],
      [['respondents'], 'missing_field'],
    ])
    expect(placesAndCodes(() => resultOfAnything({}))).toEqual([
      [['survey'], 'missing_field'],
      [['conductor'], 'missing_field'],
      [['respondents'], 'missing_field'],
    ])
  })

  test('names that there are not, with the nearest', () => {
    const input = { ...survey(), survey: 'SPA', conductor: 'bpk', respondent: [] }
    expect(refusedWith(() => resultOfAnything(input)).issues).toEqual([
      {
        code: 'unknown_field',
        path: ['respondent'],
        params: {
          field: 'respondent',
          allowed: ['survey', 'conductor', 'respondents', 'elements', 'weights', 'scale', 'served', 'exception'],
          closest: 'respondents',
        },
        message:
          'Tidak ada "respondent" di sini; yang ada: survey, conductor, respondents, elements, weights, scale, served, exception.',
        suggestion: 'Mungkin maksudnya "respondents".',
      },
      {
        code: 'invalid_field',
        path: ['survey'],
        params: { field: 'survey', given: '"SPA"', allowed: 'SPAK, SPKP', closest: 'SPAK' },
        message: '"survey" tidak menerima "SPA"; yang diterima: SPAK, SPKP.',
        suggestion: 'Mungkin maksudnya "SPAK".',
      },
      {
        code: 'invalid_field',
        path: ['conductor'],
        params: { field: 'conductor', given: '"bpk"', allowed: 'internal, bps, thirdParty', closest: 'bps' },
        message: '"conductor" tidak menerima "bpk"; yang diterima: internal, bps, thirdParty.',
        suggestion: 'Mungkin maksudnya "bps".',
      },
    ])
  })

  test('an empty list of respondents, in both languages', () => {
    const run = (locale: 'id' | 'en') => refusedWith(() => resultOf({ respondents: [] }, { locale })).issues
    expect(run('id').map(({ path, code }) => [path, code])).toEqual([[['respondents'], 'empty_list']])
    expect(run('id')[0]?.message).toBe('"respondents" kosong; paling sedikit satu diperlukan.')
    expect(run('en')[0]?.message).toBe('"respondents" is empty; at least one is needed.')
    expect(placesAndCodes(() => resultOfAnything({ ...survey(), respondents: { 0: {} } }))).toEqual([
      [['respondents'], 'facts_not_list'],
    ])
  })

  test('every wrong answer of every respondent at its place', () => {
    const respondents = [
      {
        answers: { ...full, diskriminasi: 5, kecurangan: '3,5', imbalan: 4n, percaloan: Number.NaN, pungutanLiar: '' },
      },
      { answers: full },
      null,
      { answers: [4, 4, 4, 4, 4] },
      {},
      { service: '  ', answers: full },
      { service: 7, answers: { ...full, lain: 4 }, umur: 30 },
    ]
    expect(placesAndCodes(() => resultOfAnything({ ...survey(), respondents }))).toEqual([
      [['respondents', 0, 'answers', 'diskriminasi'], 'invalid_field'],
      [['respondents', 0, 'answers', 'kecurangan'], 'invalid_field'],
      [['respondents', 0, 'answers', 'imbalan'], 'invalid_field'],
      [['respondents', 0, 'answers', 'percaloan'], 'invalid_field'],
      [['respondents', 0, 'answers', 'pungutanLiar'], 'invalid_field'],
      [['respondents', 2], 'facts_not_object'],
      [['respondents', 3, 'answers'], 'facts_not_object'],
      [['respondents', 4, 'answers'], 'missing_field'],
      [['respondents', 5, 'service'], 'invalid_field'],
      [['respondents', 6, 'umur'], 'unknown_field'],
      [['respondents', 6, 'answers', 'lain'], 'unknown_field'],
      [['respondents', 6, 'service'], 'invalid_field'],
    ])
    const english = refusedWith(() => resultOfAnything({ ...survey(), respondents }, { locale: 'en' })).issues[0]
    expect(english).toEqual({
      code: 'invalid_field',
      path: ['respondents', 0, 'answers', 'diskriminasi'],
      params: {
        field: 'respondents.0.answers.diskriminasi',
        given: '5',
        allowed: '0..4, null',
        closest: null,
      },
      message: '"respondents.0.answers.diskriminasi" does not take 5; accepted: 0..4, null.',
    })
  })

  test('a wrong answer again for each respondent who gives it, beyond any number of different ones', () => {
    const answers = Array.from({ length: 1200 }, (_, n) => (n % 2 === 0 ? `1.${n + 1000}` : `4.${n}1`))
    const respondents = [...answers, ...answers].map((x) => ({ answers: { x } }))
    const places = placesAndCodes(() => resultOfAnything({ ...survey(), elements: ['x'], respondents }))
    expect(places).toEqual(
      respondents.flatMap((_, n) => (n % 2 === 0 ? [] : [[['respondents', n, 'answers', 'x'], 'invalid_field']])),
    )
  })

  test('people served that are no counts', () => {
    const served = { visa: -1, paspor: 1.5, tinggal: '30', baru: null, tutup: 0 }
    expect(placesAndCodes(() => resultOfAnything({ ...survey(), served }))).toEqual([
      [['served', 'visa'], 'invalid_field'],
      [['served', 'paspor'], 'invalid_field'],
      [['served', 'tinggal'], 'invalid_field'],
      [['served', 'baru'], 'missing_field'],
    ])
    const { issues } = refusedWith(() => resultOfAnything({ ...survey(), served: 300 }, { locale: 'en' }))
    expect(issues.map(({ path, code, message }) => [path, code, message])).toEqual([
      [['served'], 'facts_not_object', '"served" must be a plain object, not 300.'],
    ])
    // There is no list of fields to name.
    expect(issues[0]?.suggestion ?? '').not.toMatch(/: \.$/)
  })

  test('problems of different parts at once', () => {
    const input = {
      survey: 'SPAK',
      conductor: 'x',
      respondents: [{ answers: { imbalan: 9 } }],
      weights: { imbalan: 1 },
      scale: { minimum: 1, maximum: 4 },
      served: { visa: 'x' },
      exception: { served: 40, minimum: 5, basicNeed: false },
    }
    expect(placesAndCodes(() => resultOfAnything(input)).map(([path]) => path.join('.'))).toEqual([
      'conductor',
      'weights.diskriminasi',
      'weights.kecurangan',
      'weights.percaloan',
      'weights.pungutanLiar',
      'respondents.0.answers.imbalan',
      'exception.served',
      'served.visa',
    ])
  })

  test('getters and hidden properties, without running them', () => {
    let ran = 0
    const answers = Object.defineProperties(
      { ...full },
      {
        imbalan: { enumerable: true, get: () => ran++ },
        percaloan: { enumerable: false, value: 4 },
      },
    )
    const served = Object.defineProperty({}, 'visa', { enumerable: true, get: () => ran++ })
    expect(placesAndCodes(() => resultOfAnything({ ...survey(), respondents: [{ answers }], served }))).toEqual([
      [['respondents', 0, 'answers', 'imbalan'], 'accessor_property'],
      [['respondents', 0, 'answers', 'percaloan'], 'hidden_property'],
      [['served', 'visa'], 'accessor_property'],
    ])
    expect(ran).toBe(0)
  })

  test.each(['respondents', 'elements', 'weights', 'scale', 'served', 'exception'])(
    'a hostile %s as a problem, never with an error of its own',
    (field) => {
      const hostile = new Proxy(field === 'respondents' || field === 'elements' ? [] : {}, {
        get() {
          throw new Error('hostile')
        },
        ownKeys() {
          throw new Error('hostile')
        },
      })
      const [first] = placesAndCodes(() => resultOfAnything({ ...survey(), [field]: hostile }))
      expect(first?.[0][0]).toBe(field)
    },
  )
})

describe('options and rubrics', () => {
  test('an unknown option or convention, and an unknown choice', () => {
    const { name, issues } = refusedWith(() =>
      resultOfAnything(survey(), { conventions: { blankElement: 'leaveOut' }, local: 'en' }),
    )
    expect(name).toBe('OptionsError')
    expect(issues.map(({ path, code, suggestion }) => [path, code, suggestion])).toEqual([
      [['local'], 'unknown_option', 'Mungkin maksudnya "locale".'],
      [['conventions', 'blankElement'], 'unused_convention', 'Mungkin maksudnya "blankElements".'],
    ])
    const choice = () => resultOfAnything(survey(), { conventions: { blankElements: 'zero' }, locale: 'en' })
    expect(refusedWith(choice).issues.map(({ path, message }) => [path, message])).toEqual([
      [
        ['conventions', 'blankElements'],
        'Convention "blankElements" does not take "zero"; accepted: leaveOut, dropRespondent.',
      ],
    ])
    expect(placesAndCodes(() => resultOfAnything(survey(), { locale: 'fr' }))).toEqual([[['locale'], 'invalid_option']])
    expect(placesAndCodes(() => resultOfAnything(survey(), 'en'))).toEqual([[[], 'options_not_object']])
  })

  test('a rubric without surveys, and one that was not checked', () => {
    const without = refusedWith(() => surveyIndex(permenpanrb10_2019 as Rubric as typeof lke, survey()))
    expect(without).toMatchObject({
      name: 'RubricError',
      issues: [{ code: 'rubric_missing_section', params: { id: 'permenpanrb-10-2019', section: 'surveys' } }],
    })
    const unchecked = refusedWith(() => surveyIndex({ ...lke } as typeof lke, survey()))
    expect(unchecked).toMatchObject({ name: 'RubricError', issues: [{ code: 'rubric_unchecked', path: [] }] })
  })

  test('frozen input and input from JSON are taken alike', () => {
    const input = survey({ respondents: alike(30, 3), served: { visa: 1 }, weights: { ...full } })
    const copy = JSON.parse(JSON.stringify(input))
    const frozen = Object.freeze({ ...input, respondents: Object.freeze([...input.respondents]) })
    expect(resultOfAnything(copy)).toEqual(resultOfAnything(frozen))
  })
})
