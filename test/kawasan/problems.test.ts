import { describe, expect, test } from 'vitest'
import { determineKawasan, evaluate, type KawasanInput, type Rubric, type RuleOptions, safely } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { rubric } from '../helpers/arbitraries'
import { determine, fromJson, kawasanOf, lke, placesOf, problemsOf } from '../helpers/kawasanCases'

/** The problems of any value as input. */
const refused = (input: unknown, options?: RuleOptions) =>
  problemsOf(() => determineKawasan(rubric, input as KawasanInput, options))

/** The problems of a kawasan in which something is not right. */
const changed = (changes: Readonly<Record<string, unknown>>, options?: RuleOptions) =>
  refused({ ...kawasanOf(), ...changes }, options)

const withUnit = (unit: unknown, options?: RuleOptions) => changed({ units: [unit] }, options)

const left = (...names: readonly string[]) =>
  Object.fromEntries(Object.entries(kawasanOf()).filter(([name]) => !names.includes(name)))

const older = evaluate(permenpanrb10_2019, {}, { unanswered: 'zero' })

describe('the input as a whole', () => {
  test.each([
    [null, 'null'],
    [[], 'Array'],
    ['land', '"land"'],
    [new Map(), 'Map'],
  ])('is no %s', (input, given) => {
    expect(refused(input)).toEqual([
      {
        code: 'facts_not_object',
        path: [],
        params: { field: 'input', given, allowed: ['name', 'kind', 'units', 'integration', 'heldPredicate'] },
        message: `"input" harus berupa objek biasa, bukan ${given}.`,
        suggestion: 'Isinya: name, kind, units, integration, heldPredicate.',
      },
    ])
  })

  test('empty lacks everything that must be stated', () => {
    const accepted = [
      'airport, seaport, lawEnforcement, land, localGovernment, other',
      '[...]',
      '0..10, { processMap, procedures, application, review, informationSystem }, null',
      'WBK, WBBM, null',
    ]
    expect(refused({}, { locale: 'en' })).toEqual(
      ['kind', 'units', 'integration', 'heldPredicate'].map((field, index) => ({
        code: 'missing_field',
        path: [field],
        params: { field, allowed: accepted[index] },
        message: `"${field}" is not given.`,
        suggestion: `Accepted: ${accepted[index]}.`,
      })),
    )
  })

  test.each(['kind', 'units', 'integration', 'heldPredicate'])('without %s', (field) => {
    expect(placesOf(refused(left(field)))).toEqual([[[field], 'missing_field']])
    expect(placesOf(changed({ [field]: undefined }))).toEqual([[[field], 'missing_field']])
  })

  test.each(['kind', 'units'])('null is no %s', (field) => {
    expect(placesOf(changed({ [field]: null }))).toEqual([[[field], 'missing_field']])
  })

  test('with a field that there is not', () => {
    expect(changed({ intergration: 7 }, { locale: 'en' })).toEqual([
      {
        code: 'unknown_field',
        path: ['intergration'],
        params: {
          field: 'intergration',
          allowed: ['name', 'kind', 'units', 'integration', 'heldPredicate'],
          closest: 'integration',
        },
        message: 'There is no "intergration" here; there are: name, kind, units, integration, heldPredicate.',
        suggestion: 'Perhaps "integration" is meant.',
      },
    ])
  })

  test('with a getter, which is not run', () => {
    const input = Object.defineProperty({ ...left('heldPredicate') }, 'heldPredicate', {
      enumerable: true,
      get: () => expect.unreachable(),
    })
    expect(placesOf(refused(input))).toEqual([[['heldPredicate'], 'accessor_property']])
    const hidden = Object.defineProperty({ ...left('kind') }, 'kind', { value: 'land' })
    expect(placesOf(refused(hidden))).toEqual([[['kind'], 'hidden_property']])
  })
})

describe('kind, name and the predicate held', () => {
  test.each([
    ['kind', 'airprot', 'airport, seaport, lawEnforcement, land, localGovernment, other', 'airport'],
    ['heldPredicate', 'WBKK', 'WBK, WBBM, null', 'WBK'],
    ['heldPredicate', 'none', 'WBK, WBBM, null', null],
    ['heldPredicate', 'wbbm', 'WBK, WBBM, null', 'WBBM'],
    ['name', '  ', '"..."', null],
    ['name', 7, '"..."', null],
  ])('%s does not take %j', (field, given, allowed, closest) => {
    const [problem, ...more] = changed({ [field]: given }, { locale: 'en' })
    const shown = JSON.stringify(given)
    expect(more).toEqual([])
    expect(problem).toEqual({
      code: 'invalid_field',
      path: [field],
      params: { field, given: shown, allowed, closest },
      message: `"${field}" does not take ${shown}; accepted: ${allowed}.`,
      ...(closest && { suggestion: `Perhaps "${closest}" is meant.` }),
    })
  })
})

describe('integration', () => {
  const allowed = '0..10, { processMap, procedures, application, review, informationSystem }, null'

  test('with a decimal comma', () => {
    expect(changed({ integration: ' 6,5 ' })).toEqual([
      {
        code: 'invalid_field',
        path: ['integration'],
        params: { field: 'integration', given: '" 6,5 "', allowed, closest: '6.5' },
        message: `"integration" tidak menerima " 6,5 "; yang diterima: ${allowed}.`,
        suggestion: 'Mungkin maksudnya "6.5".',
      },
    ])
  })

  test('with aspects that lack, exceed, or do not exist', () => {
    const integration = { processMap: '10,5', procedures: '9,5', application: 10.5, review: null, system: 7 }
    expect(changed({ integration }).map(({ code, path, params }) => [code, path, params['closest']])).toEqual([
      ['unknown_field', ['integration', 'system'], null],
      ['invalid_field', ['integration', 'processMap'], null],
      ['invalid_field', ['integration', 'procedures'], '9.5'],
      ['invalid_field', ['integration', 'application'], null],
      ['missing_field', ['integration', 'review'], undefined],
      ['missing_field', ['integration', 'informationSystem'], undefined],
    ])
  })

  test('with no aspect at all', () => {
    expect(changed({ integration: {} }).map(({ code, message }) => [code, message])).toEqual(
      ['processMap', 'procedures', 'application', 'review', 'informationSystem'].map((name) => [
        'missing_field',
        `"integration.${name}" belum diberikan.`,
      ]),
    )
  })
})

describe('units', () => {
  test('are a list of one or more', () => {
    expect(changed({ units: [] }, { locale: 'en' })).toEqual([
      {
        code: 'empty_list',
        path: ['units'],
        params: { field: 'units' },
        message: '"units" is empty; at least one is needed.',
      },
    ])
    expect(changed({ units: { id: 'a' } })).toEqual([
      {
        code: 'facts_not_list',
        path: ['units'],
        params: { field: 'units', given: 'Object' },
        message: '"units" harus berupa daftar (array), bukan Object.',
      },
    ])
    expect(placesOf(changed({ units: ['a', null] }))).toEqual([
      [['units', 0], 'facts_not_object'],
      [['units', 1], 'facts_not_object'],
    ])
  })

  test('have ids of their own', () => {
    const units = [
      { id: 'a', predicate: null },
      { id: 'b', predicate: null },
      { id: 'a', predicate: 'WBK' },
    ]
    expect(changed({ units }, { locale: 'en' })).toEqual([
      {
        code: 'duplicate_entry',
        path: ['units', 2, 'id'],
        params: { field: 'units.2.id', given: 'a' },
        message: '"a" comes more than once.',
        suggestion: 'Give every unit or element an id of its own.',
      },
    ])
  })

  test('without an id are told as that, not as the same unit', () => {
    expect(placesOf(changed({ units: [{ predicate: null }, { predicate: null, id: '' }] }))).toEqual([
      [['units', 0, 'id'], 'missing_field'],
      [['units', 1, 'id'], 'invalid_field'],
    ])
  })

  test('have an evaluation or a predicate, not both and not neither', () => {
    const told = {
      code: 'one_of_fields',
      path: ['units', 0],
      params: { field: 'units.0', allowed: ['evaluation', 'predicate'] },
    }
    const units: readonly unknown[] = [
      { id: 'a' },
      { id: 'a', evaluation: null },
      { id: 'a', evaluation: lke(), predicate: 'WBK' },
    ]
    for (const unit of units) {
      expect(withUnit(unit)).toEqual([
        { ...told, message: '"units.0" memerlukan tepat satu dari evaluation, predicate.' },
      ])
    }
    expect(withUnit({ id: 'a' }, { locale: 'en' })[0]?.message).toBe(
      '"units.0" needs exactly one of evaluation, predicate.',
    )
  })

  test('with a predicate that is undefined have none stated, as after JSON', () => {
    expect(placesOf(withUnit({ id: 'a', predicate: undefined }))).toEqual([[['units', 0], 'one_of_fields']])
    const units = [{ id: 'a', evaluation: lke(), predicate: undefined }]
    expect(determine({ units: units as never }).predicate).toBe('WBK')
  })

  test('hold a predicate that exists, since a day that exists', () => {
    expect(
      withUnit({ id: 'a', predicate: 'WKB', grantedOn: '09-12-2024', unit: 1 }).map(({ params }) => params),
    ).toEqual([
      { field: 'unit', allowed: ['id', 'roles', 'evaluation', 'predicate', 'grantedOn'], closest: null },
      { field: 'units.0.predicate', given: '"WKB"', allowed: 'WBK, WBBM', closest: null },
      { field: 'units.0.grantedOn', given: '"09-12-2024"', closest: '2024-12-09' },
    ])
    expect(withUnit({ id: 'a', predicate: 'WBK', grantedOn: '2023-02-29' })).toEqual([
      {
        code: 'invalid_date',
        path: ['units', 0, 'grantedOn'],
        params: { field: 'units.0.grantedOn', given: '"2023-02-29"', closest: null },
        message:
          '"units.0.grantedOn" tidak menerima "2023-02-29"; tulis tanggal yang ada sebagai TTTT-BB-HH, misalnya 2026-05-31.',
      },
    ])
  })

  test('have roles of their kind of kawasan, each told at its place', () => {
    const units = [{ id: 'a', predicate: 'WBK', roles: ['customs', 'pilot', 7] }]
    const allowed = 'airportAuthority, customs, immigration, fishQuarantine, healthQuarantine, animalPlantQuarantine'
    const found = changed({ kind: 'airport', units }, { locale: 'en' })
    expect(found.map(({ message }) => message)).toEqual([
      `"units.0.roles.1" does not take "pilot"; accepted: ${allowed}.`,
      `"units.0.roles.2" does not take 7; accepted: ${allowed}.`,
    ])
    expect(placesOf(changed({ units: [{ id: 'a', predicate: 'WBK', roles: 'customs' }] }))).toEqual([
      [['units', 0, 'roles'], 'facts_not_list'],
    ])
    expect(changed({ units: [{ id: 'a', predicate: 'WBK', roles: [' '] }] })[0]?.params['allowed']).toBe('"..."')
  })

  test('have problems of a role told by keys from the outermost in', () => {
    const units = [{ id: 'a', predicate: 'WBK', roles: ['customs', 'pilot'] }]
    expect(placesOf(changed({ kind: 'airport', units }))).toEqual([[['units', 0, 'roles', 1], 'invalid_field']])
  })

  test('have a result of evaluate', () => {
    const broken = { ...fromJson(lke()), determinations: {} }
    for (const evaluation of [{}, 'WBK', [], broken, { format: 'zona-integritas.result.v1' }]) {
      const [problem, ...more] = withUnit({ id: 'a', evaluation }, { locale: 'en' })
      expect(more).toEqual([])
      expect(problem).toMatchObject({
        code: 'not_a_result',
        path: ['units', 0, 'evaluation'],
        params: { field: 'units.0.evaluation', maker: 'evaluate' },
        suggestion: 'Pass the result of evaluate as a whole.',
      })
    }
    expect(withUnit({ id: 'a', evaluation: 'WBK' })[0]?.message).toBe(
      '"units.0.evaluation" bukan hasil evaluate: "WBK".',
    )
  })

  test('have a result of the same rubric', () => {
    expect(withUnit({ id: 'a', evaluation: older }, { locale: 'en' })).toEqual([
      {
        code: 'other_rubric',
        path: ['units', 0, 'evaluation'],
        params: { field: 'units.0.evaluation', given: 'permenpanrb-10-2019', rubric: rubric.id },
        message: `"units.0.evaluation" was made with the rubric "permenpanrb-10-2019", not "${rubric.id}".`,
      },
    ])
  })
})

describe('all problems', () => {
  const input = {
    name: '',
    kind: 'harbour',
    colour: 'red',
    units: [
      { id: 'a', evaluation: older, grantedOn: '2024-13-01' },
      { id: 'a', predicate: 'AA', roles: 'customs' },
      7,
      { id: 'c' },
    ],
    integration: { processMap: 11 },
    heldPredicate: 'none',
  }

  test('are told at once, each at its place', () => {
    expect(placesOf(refused(input))).toEqual([
      [['colour'], 'unknown_field'],
      [['kind'], 'invalid_field'],
      [['units', 0, 'evaluation'], 'other_rubric'],
      [['units', 0, 'grantedOn'], 'invalid_date'],
      [['units', 1, 'id'], 'duplicate_entry'],
      [['units', 1, 'predicate'], 'invalid_field'],
      [['units', 1, 'roles'], 'facts_not_list'],
      [['units', 2], 'facts_not_object'],
      [['units', 3], 'one_of_fields'],
      [['integration', 'processMap'], 'invalid_field'],
      [['integration', 'procedures'], 'missing_field'],
      [['integration', 'application'], 'missing_field'],
      [['integration', 'review'], 'missing_field'],
      [['integration', 'informationSystem'], 'missing_field'],
      [['heldPredicate'], 'invalid_field'],
      [['name'], 'invalid_field'],
    ])
  })

  test('come as values through safely', () => {
    const outcome = safely(() => determineKawasan(rubric, input as never))
    expect(outcome).toEqual({ success: false, issues: refused(input) })
  })
})

describe('options and rubric', () => {
  test('unknown options are told, together with the problems of the input', () => {
    const options = { lang: 'en', locale: 'de', conventions: { aspects: 'mean' } } as unknown as RuleOptions
    const told = [
      [['lang'], 'unknown_option'],
      [['locale'], 'invalid_option'],
      [['conventions', 'aspects'], 'unused_convention'],
    ]
    expect(placesOf(problemsOf(() => determine({}, options), 'OptionsError'))).toEqual(told)
    expect(placesOf(changed({ kind: 'harbour' }, options))).toEqual([...told, [['kind'], 'invalid_field']])
  })

  test('a rubric without kawasan, or not checked, is refused', () => {
    const input = kawasanOf() as never
    expect(placesOf(problemsOf(() => determineKawasan(permenpanrb10_2019, input), 'RubricError'))).toEqual([
      [['kawasan'], 'rubric_missing_section'],
    ])
    const unchecked = fromJson<Rubric>(rubric) as typeof rubric
    expect(problemsOf(() => determineKawasan(unchecked, input), 'RubricError').length).toBe(1)
  })
})
