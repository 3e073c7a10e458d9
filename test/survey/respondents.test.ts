import { describe, expect, test } from 'vitest'
import type { Respondent } from 'zona-integritas'
import { alike, isDeepFrozen, lke, placesAndCodes, resultOf, SPAK, survey } from '../helpers/surveys'

const codes = (result: ReturnType<typeof resultOf>) => result.warnings.map(({ code }) => code)
const sufficiency = ({ respondents }: ReturnType<typeof resultOf>) => {
  const { given, counted, minimum, byException, sufficient } = respondents
  return { given, counted, minimum, byException, sufficient }
}
const full = Object.fromEntries(SPAK.map((id) => [id, 4]))
const served = (service: string | null, count: number): Respondent[] =>
  Array.from({ length: count }, () => ({ service, answers: full }))

describe('at least 30 respondents', () => {
  test.each([
    [1, false],
    [29, false],
    [30, true],
    [31, true],
  ])('%i: sufficient %s', (count, sufficient) => {
    const result = resultOf({ respondents: alike(count, 4) })
    expect(sufficiency(result)).toEqual({ given: count, counted: count, minimum: 30, byException: false, sufficient })
    expect(codes(result)).toEqual(sufficient ? [] : ['too_few_respondents'])
    expect(result.index).toBe('4')
    expect([result.respondents.source.place, result.respondents.basis]).toEqual(['Lampiran II, BAB III C 2 d', 'law'])
  })

  test('29 are told in both languages', () => {
    const few = { respondents: alike(29, 4) }
    expect(resultOf(few).warnings).toEqual([
      {
        code: 'too_few_respondents',
        path: ['respondents'],
        params: { count: 29, minimum: 30, usual: 30 },
        message: 'Responden: 29; paling sedikit 30.',
        suggestion:
          'Bila penerima layanan kurang dari 30 orang karena unit bukan pelayanan kebutuhan dasar, nyatakan dalam "exception".',
      },
    ])
    const [warning] = resultOf(few, { locale: 'en' }).warnings
    expect([warning?.message, warning?.suggestion]).toEqual([
      'Respondents: 29; at least 30 are needed.',
      'If fewer than 30 people were served because the unit serves no basic need, say so in "exception".',
    ])
  })

  test('those dropped for a blank do not count', () => {
    const respondents = [...alike(29, 4), { answers: { ...full, percaloan: null } }]
    const kept = resultOf({ respondents })
    expect(sufficiency(kept)).toMatchObject({ given: 30, counted: 30, sufficient: true })
    const dropped = resultOf({ respondents }, { conventions: { blankElements: 'dropRespondent' } })
    expect(sufficiency(dropped)).toMatchObject({ given: 30, counted: 29, sufficient: false })
    expect(codes(dropped)).toEqual(['too_few_respondents', 'unanswered_elements'])
  })
})

describe('respondents who answer nothing', () => {
  const silent = { service: 'paspor', answers: { imbalan: null } }

  test('were not surveyed', () => {
    for (const blankElements of ['leaveOut', 'dropRespondent']) {
      const result = resultOf({ respondents: [...alike(29, 4), silent] }, { conventions: { blankElements } })
      expect(sufficiency(result)).toMatchObject({ given: 30, counted: 29, sufficient: false })
      expect(result.warnings.map(({ code, path, params }) => [code, path, params])).toEqual([
        ['blank_respondents', ['respondents'], { count: 1 }],
        ['too_few_respondents', ['respondents'], { count: 29, minimum: 30, usual: 30 }],
      ])
      expect(result.composition).toMatchObject([{ service: null, respondents: 29, percent: '100' }])
      expect(result.elements.map(({ answered, blank }) => [answered, blank])).toEqual(SPAK.map(() => [29, 0]))
      expect(result.assumptions).toEqual([])
    }
  })

  test('are told in both languages', () => {
    const input = { respondents: [...alike(30, 4), silent, silent] }
    expect(resultOf(input).warnings.map(({ message }) => message)).toEqual([
      'Responden yang tidak menjawab apa pun: 2; mereka tidak dihitung.',
    ])
    expect(resultOf(input, { locale: 'en' }).warnings.map(({ message }) => message)).toEqual([
      'Respondents who answered nothing: 2; they do not count.',
    ])
  })
})

describe('the exception for few people served', () => {
  test.each([
    [9, false],
    [10, true],
    [11, true],
  ])('lowers the minimum to 10: with %i respondents sufficient %s', (count, sufficient) => {
    const result = resultOf({ respondents: alike(count, 4), exception: { served: 12, minimum: 10, basicNeed: false } })
    expect(sufficiency(result)).toEqual({ given: count, counted: count, minimum: 10, byException: true, sufficient })
    expect(codes(result)).toEqual(sufficient ? [] : ['too_few_respondents'])
    expect(result.warnings.map(({ params }) => params)).toEqual(sufficient ? [] : [{ count, minimum: 10, usual: null }])
  })

  test('does not send whoever has stated it back to state it', () => {
    const { warnings } = resultOf({
      respondents: alike(4, 4),
      exception: { served: 12, minimum: 10, basicNeed: false },
    })
    expect(warnings.map(({ suggestion }) => suggestion)).toEqual([undefined])
  })

  test.each([
    [29, 29],
    [1, 1],
    [29, 1],
  ])('takes %i people served and a minimum of %i', (people, minimum) => {
    const { respondents } = resultOf({ exception: { served: people, minimum, basicNeed: false } })
    expect(respondents).toMatchObject({ minimum, byException: true, sufficient: true })
  })

  const usual = { served: 10, minimum: 5, basicNeed: false }
  const at = (name: string, code: string) => [['exception', name], code] as const
  const refusals: readonly (readonly [unknown, readonly (readonly [readonly string[], string])[]])[] = [
    [{ ...usual, served: 30 }, [at('served', 'invalid_field')]],
    [{ ...usual, served: 31, minimum: 31 }, [at('served', 'invalid_field')]],
    [{ ...usual, minimum: 11 }, [at('minimum', 'part_above_whole')]],
    [{ ...usual, served: 0, minimum: 0 }, [at('served', 'invalid_field'), at('minimum', 'invalid_field')]],
    [{ ...usual, basicNeed: 'tidak' }, [at('basicNeed', 'invalid_field')]],
    [{ served: 10 }, [at('minimum', 'missing_field'), at('basicNeed', 'missing_field')]],
    [{}, [at('served', 'missing_field'), at('minimum', 'missing_field'), at('basicNeed', 'missing_field')]],
    [{ ...usual, why: 'x' }, [at('why', 'unknown_field')]],
    [{ ...usual, served: 10.5, minimum: '5' }, [at('served', 'invalid_field'), at('minimum', 'invalid_field')]],
    [true, [[['exception'], 'facts_not_object']]],
  ]
  test.each(refusals)('refuses %j', (exception, expected) => {
    expect(placesAndCodes(() => resultOf({ exception: exception as never }))).toEqual(expected)
  })

  test('does not hold for a unit that serves a basic need', () => {
    const result = resultOf({ respondents: alike(29, 4), exception: { served: 29, minimum: 10, basicNeed: true } })
    expect(sufficiency(result)).toEqual({ given: 29, counted: 29, minimum: 30, byException: false, sufficient: false })
    expect(result.warnings.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['exception_for_basic_need', ['exception'], { minimum: 30 }],
      ['too_few_respondents', ['respondents'], { count: 29, minimum: 30, usual: 30 }],
    ])
    const enough = resultOf({ exception: { served: 29, minimum: 10, basicNeed: true } }, { locale: 'en' })
    expect(enough.warnings.map(({ message }) => message)).toEqual([
      'The exception on respondents holds only for units that serve no basic need; the minimum stays 30.',
    ])
    expect(enough.respondents.sufficient).toBe(true)
  })

  test('null is none', () => {
    expect(resultOf({ exception: null }).respondents).toMatchObject({ minimum: 30, byException: false })
  })
})

describe('composition', () => {
  test('counts respondents by service beside the people served', () => {
    const result = resultOf({
      respondents: [...served('paspor', 10), ...served('visa', 20), ...served(null, 5), ...served('lain', 1)],
      served: { visa: 300, paspor: 100, tinggal: 200, tutup: 0 },
    })
    expect(result.composition).toEqual([
      { service: 'visa', respondents: 20, percent: '55.55555555555555555555', served: 300, servedPercent: '50' },
      {
        service: 'paspor',
        respondents: 10,
        percent: '27.77777777777777777777',
        served: 100,
        servedPercent: '16.66666666666666666666',
      },
      { service: 'tinggal', respondents: 0, percent: '0', served: 200, servedPercent: '33.33333333333333333333' },
      { service: 'tutup', respondents: 0, percent: '0', served: 0, servedPercent: '0' },
      { service: null, respondents: 5, percent: '13.88888888888888888888', served: null, servedPercent: null },
      { service: 'lain', respondents: 1, percent: '2.77777777777777777777', served: 0, servedPercent: '0' },
    ])
    expect(result.warnings).toEqual([
      {
        code: 'service_without_respondents',
        path: ['served', 'tinggal'],
        params: { service: 'tinggal' },
        message: 'Jenis layanan "tinggal" tidak memiliki responden.',
      },
    ])
  })

  test('is told in English', () => {
    const [warning] = resultOf({ served: { visa: 1 } }, { locale: 'en' }).warnings
    expect(warning?.message).toBe('Service "visa" has no respondents.')
  })

  test('without people served has respondents only, in the order in which they come', () => {
    const { composition, warnings } = resultOf({ respondents: [...served('visa', 15), ...served('paspor', 15)] })
    expect(composition).toEqual([
      { service: 'visa', respondents: 15, percent: '50', served: null, servedPercent: null },
      { service: 'paspor', respondents: 15, percent: '50', served: null, servedPercent: null },
    ])
    expect(warnings).toEqual([])
    expect(resultOf().composition).toEqual([
      { service: null, respondents: 30, percent: '100', served: null, servedPercent: null },
    ])
  })

  test('counts those who count', () => {
    const blank = { service: 'visa', answers: { ...full, imbalan: null } }
    const input = { respondents: [...served('paspor', 30), blank], served: { visa: 5, paspor: 5 } }
    const serviceCounts = (blankElements: string) => {
      const result = resultOf(input, { conventions: { blankElements } })
      return [result.composition.map(({ respondents }) => respondents), codes(result)]
    }
    expect(serviceCounts('leaveOut')).toEqual([[1, 30], ['unanswered_elements']])
    expect(serviceCounts('dropRespondent')).toEqual([
      [0, 30],
      ['service_without_respondents', 'unanswered_elements'],
    ])
  })

  test('0 served in all is no division by zero', () => {
    const { composition } = resultOf({ served: { visa: 0 }, respondents: served('visa', 30) })
    expect(composition).toEqual([{ service: 'visa', respondents: 30, percent: '100', served: 0, servedPercent: '0' }])
  })
})

describe('who carried it out', () => {
  test.each([
    ['internal', false, 'Survei internal (TPI atau unit)', ['internal_survey']],
    ['bps', true, 'TPN melalui Badan Pusat Statistik', []],
    ['thirdParty', true, 'TPN melalui pihak ketiga yang ditunjuk', []],
  ] as const)('%s: external %s', (conductor, external, label, warned) => {
    const result = resultOf({ conductor })
    expect(result.conductor).toMatchObject({ id: conductor, external, label })
    expect(result.conductor.source.regulation).toBe('PermenPANRB 90/2021')
    expect(codes(result)).toEqual(warned)
    expect(result.index).toBe('4')
  })

  test('an internal survey says what it is for', () => {
    const [warning] = resultOf({ conductor: 'internal' }).warnings
    expect(warning).toEqual({
      code: 'internal_survey',
      path: ['conductor'],
      params: {},
      message:
        'Survei internal dipakai untuk penilaian TPI dan pemantauan; evaluasi TPN memerlukan survei TPN melalui BPS atau pihak ketiga yang ditunjuk.',
    })
    expect(resultOf({ conductor: 'internal' }, { locale: 'en' }).warnings[0]?.message).toBe(
      'An internal survey serves the TPI and monitoring; the evaluation by TPN needs its survey through BPS or an appointed third party.',
    )
  })
})

describe('the result', () => {
  test('is frozen and JSON-ready, says what it comes from, and leaves the input alone', () => {
    const input = survey({
      respondents: [...served('visa', 29), { answers: { ...full, imbalan: null } }],
      served: { visa: 9 },
    })
    const before = structuredClone(input)
    const result = resultOf(input)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(isDeepFrozen(result)).toBe(true)
    expect(input).toEqual(before)
    expect(Object.isFrozen(input.respondents[0]?.answers) || Object.isFrozen(input.served)).toBe(false)
    expect(result).toMatchObject({
      format: 'zona-integritas.survey.v1',
      rubric: { id: lke.id, version: lke.version, regulation: 'PermenPANRB 90/2021' },
      survey: 'SPAK',
      label: 'Survei Persepsi Anti Korupsi',
      indexName: 'IPAK',
      question: 'B.I.a',
      source: { regulation: 'PermenPANRB 90/2021', place: 'Lampiran II, BAB III C 2; Tabel 4' },
    })
    const english = resultOf(
      { survey: 'SPKP', elements: ['x'], respondents: [{ answers: { x: 2 } }] },
      { locale: 'en' },
    )
    expect([english.label, english.indexName, english.question, english.conductor.label]).toEqual([
      'Public service perception survey',
      'IPKP',
      'B.II.a',
      'TPN through Badan Pusat Statistik',
    ])
  })
})
