import { describe, expect, test } from 'vitest'
import {
  type Checked,
  defineRubric,
  InputError,
  type Issue,
  OptionsError,
  profile,
  type Rubric,
  RubricError,
  recap,
  safely,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { sectionedRubric } from '../helpers/sectionedRubric'
import { smallRubric } from '../helpers/smallRubric'
import { evaluated10, evaluated90, isDeeplyFrozen } from '../helpers/units'

type Locale = 'id' | 'en'
const evaluation = evaluated90()
const older = evaluated10()

const caught = (work: () => unknown): { readonly name: string; readonly issues: readonly Issue[] } => {
  try {
    work()
  } catch (error) {
    if (error instanceof InputError || error instanceof OptionsError || error instanceof RubricError) return error
    throw error
  }
  return { name: 'none', issues: [] }
}
const ofProfile = (units: unknown, options: object = {}) =>
  caught(() => profile(permenpanrb90_2021, units as never, options))
const ofRecap = (units: unknown, options: object = {}) =>
  caught(() => recap(permenpanrb90_2021, units as never, options))
const lines = (issues: readonly Issue[]) =>
  issues.map(({ code, path, message, suggestion }) => [code, path.join('.'), message, suggestion])
const inShort = (issues: readonly Issue[]) => issues.map(({ code, path }) => [code, path.join('.')])

describe('profile tells every problem at once', () => {
  const bad = [
    {},
    { instansi: ' ', kind: 'pemprv', predicate: 'WBKK' },
    { instansi: 'A', kind: 'kl', predicate: null },
    { instansi: 'A', kind: 'kl', predicate: null, failedOn: 'surve' },
    { instansi: 'A', kind: 'kl', predicate: 'WBK', evaluation },
    { instansi: 'A', kind: 'kl', evaluation, categry: 'WBK' },
    { instansi: 'A', kind: 'kl', evaluation, category: 'WBK-AFIRMAS' },
    { instansi: 'A', kind: 'kl', evaluation: { total: '100' } },
    { instansi: 'A', kind: 'kl', evaluation: older },
    'unit',
  ]
  const words = (locale: Locale) => lines(ofProfile(bad, { locale }).issues)

  test('in Indonesian', () => {
    expect(ofProfile(bad).name).toBe('InputError')
    expect(words('id')).toEqual([
      ['missing_field', 'units.0.instansi', '"units.0.instansi" belum diberikan.', 'Yang diterima: "...".'],
      ['missing_field', 'units.0.kind', '"units.0.kind" belum diberikan.', 'Yang diterima: kl, pemprov, pemkab.'],
      ['one_of_fields', 'units.0', '"units.0" memerlukan tepat satu dari evaluation, predicate.', undefined],
      ['invalid_field', 'units.1.instansi', '"units.1.instansi" tidak menerima " "; yang diterima: "...".', undefined],
      [
        'invalid_field',
        'units.1.kind',
        '"units.1.kind" tidak menerima "pemprv"; yang diterima: kl, pemprov, pemkab.',
        'Mungkin maksudnya "pemprov".',
      ],
      [
        'invalid_field',
        'units.1.predicate',
        '"units.1.predicate" tidak menerima "WBKK"; yang diterima: WBK, WBBM.',
        'Mungkin maksudnya "WBK".',
      ],
      [
        'missing_field',
        'units.2.failedOn',
        '"units.2.failedOn" belum diberikan.',
        'Yang diterima: pengungkit, survey, other.',
      ],
      [
        'invalid_field',
        'units.3.failedOn',
        '"units.3.failedOn" tidak menerima "surve"; yang diterima: pengungkit, survey, other.',
        'Mungkin maksudnya "survey".',
      ],
      ['one_of_fields', 'units.4', '"units.4" memerlukan tepat satu dari evaluation, predicate.', undefined],
      [
        'unknown_field',
        'units.5.categry',
        'Tidak ada "categry" di sini; yang ada: instansi, kind, category, evaluation, predicate, failedOn.',
        'Mungkin maksudnya "category".',
      ],
      [
        'invalid_field',
        'units.6.category',
        '"units.6.category" tidak menerima "WBK-AFIRMAS"; yang diterima: WBK, WBK-AFIRMASI, WBBM.',
        'Mungkin maksudnya "WBK-AFIRMASI".',
      ],
      [
        'not_a_result',
        'units.7.evaluation',
        '"units.7.evaluation" bukan hasil evaluate: Object.',
        'Berikan hasil evaluate seutuhnya.',
      ],
      [
        'other_rubric',
        'units.8.evaluation',
        '"units.8.evaluation" dibuat dengan rubrik "permenpanrb-10-2019", bukan "permenpanrb-90-2021".',
        undefined,
      ],
      [
        'facts_not_object',
        'units.9',
        '"units.9" harus berupa objek biasa, bukan "unit".',
        'Isinya: instansi, kind, category, evaluation, predicate, failedOn.',
      ],
    ])
  })

  test('in English, with the same codes and places', () => {
    const [id, en] = [words('id'), words('en')]
    expect(en.map(([code, path]) => [code, path])).toEqual(id.map(([code, path]) => [code, path]))
    expect(en.map(([, , message]) => message)).toEqual([
      '"units.0.instansi" is not given.',
      '"units.0.kind" is not given.',
      '"units.0" needs exactly one of evaluation, predicate.',
      '"units.1.instansi" does not take " "; accepted: "...".',
      '"units.1.kind" does not take "pemprv"; accepted: kl, pemprov, pemkab.',
      '"units.1.predicate" does not take "WBKK"; accepted: WBK, WBBM.',
      '"units.2.failedOn" is not given.',
      '"units.3.failedOn" does not take "surve"; accepted: pengungkit, survey, other.',
      '"units.4" needs exactly one of evaluation, predicate.',
      'There is no "categry" here; there are: instansi, kind, category, evaluation, predicate, failedOn.',
      '"units.6.category" does not take "WBK-AFIRMAS"; accepted: WBK, WBK-AFIRMASI, WBBM.',
      '"units.7.evaluation" is no result of evaluate: Object.',
      '"units.8.evaluation" was made with the rubric "permenpanrb-10-2019", not "permenpanrb-90-2021".',
      '"units.9" must be a plain object, not "unit".',
    ])
  })

  test('frozen, and leaves the units as they were', () => {
    const { issues } = ofProfile(bad)
    expect(isDeeplyFrozen(issues)).toBe(true)
    expect(bad.filter((one) => typeof one === 'object').some(Object.isFrozen)).toBe(false)
  })
})

describe('profile', () => {
  test('refuses no units, and what is no list', () => {
    expect(lines(ofProfile([]).issues)).toEqual([
      ['empty_list', 'units', '"units" kosong; paling sedikit satu diperlukan.', undefined],
    ])
    expect(lines(ofProfile([], { locale: 'en' }).issues)).toEqual([
      ['empty_list', 'units', '"units" is empty; at least one is needed.', undefined],
    ])
    expect(lines(ofProfile({ a: 1 }, { locale: 'en' }).issues)).toEqual([
      ['facts_not_list', 'units', '"units" must be a list (array), not Object.', undefined],
    ])
    expect(inShort(ofProfile(undefined).issues)).toEqual([['facts_not_list', 'units']])
  })

  test('does not take a category that there is not, also beside a predicate', () => {
    const unit = { instansi: 'A', kind: 'kl', predicate: 'WBK', category: 'WBKK' }
    expect(inShort(ofProfile([unit]).issues)).toEqual([['invalid_field', 'units.0.category']])
  })

  test('takes null for a field that is left out', () => {
    const none = { instansi: 'A', kind: 'kl', evaluation: null, category: null }
    expect(inShort(ofProfile([{ ...none, predicate: 'WBK', failedOn: null }]).issues)).toEqual([])
    expect(inShort(ofProfile([none]).issues)).toEqual([['one_of_fields', 'units.0']])
  })

  test('does not take where a unit failed that did not, or whose evaluation tells', () => {
    for (const outcome of [{ predicate: 'WBK' }, { evaluation }]) {
      const unit = { instansi: 'A', kind: 'kl', failedOn: 'survey', ...outcome }
      expect(lines(ofProfile([unit], { locale: 'en' }).issues)).toEqual([
        ['invalid_field', 'units.0.failedOn', '"units.0.failedOn" does not take "survey"; accepted: null.', undefined],
      ])
    }
  })

  test('takes no other predicate than that of the category', () => {
    const of = (predicate: string, category: string) =>
      ofProfile([{ instansi: 'A', kind: 'kl', predicate, category }]).issues.map(({ params }) => params['allowed'])
    expect([of('WBK', 'WBBM'), of('WBBM', 'WBK-AFIRMASI')]).toEqual([['WBBM'], ['WBK']])
    expect([of('WBK', 'WBK'), of('WBK', 'WBK-AFIRMASI'), of('WBBM', 'WBBM')]).toEqual([[], [], []])
  })

  test('tells options and units together', () => {
    const { name, issues } = ofProfile([], { local: 'en' })
    expect([name, inShort(issues)]).toEqual([
      'InputError',
      [
        ['unknown_option', 'local'],
        ['empty_list', 'units'],
      ],
    ])
  })

  test('refuses options that there are not', () => {
    const granted = [{ instansi: 'A', kind: 'kl', predicate: 'WBK' }]
    const { name, issues } = ofProfile(granted, {
      local: 'en',
      conventions: { failedOnBoth: 'both', x: 'y' },
      locale: 'en',
    })
    expect(name).toBe('OptionsError')
    expect(lines(issues)).toEqual([
      [
        'unknown_option',
        'local',
        'There is no option "local"; there are: conventions, locale.',
        'Perhaps "locale" is meant.',
      ],
      [
        'invalid_convention',
        'conventions.failedOnBoth',
        'Convention "failedOnBoth" does not take "both"; accepted: pengungkit, survey.',
        undefined,
      ],
      [
        'unused_convention',
        'conventions.x',
        'This function does not use a convention "x"; it uses: failedOnBoth.',
        undefined,
      ],
    ])
  })

  test('needs the section, of a checked rubric', () => {
    const bare: Rubric & Checked = defineRubric(smallRubric())
    const words = { id: 'latihan', section: 'profile' }
    expect(caught(() => profile(bare, [])).issues).toMatchObject([
      { code: 'rubric_missing_section', path: ['profile'], params: words },
    ])
    expect(inShort(caught(() => profile(sectionedRubric() as Rubric & Checked, [])).issues)).toEqual([
      ['rubric_unchecked', ''],
    ])
  })

  test('takes an evaluation of its own variant only', () => {
    const { success } = safely(() => profile(permenpanrb10_2019, [{ instansi: 'A', kind: 'kl', evaluation: older }]))
    expect(success).toBe(true)
  })
})

describe('recap tells every problem at once', () => {
  const bad = [
    { id: '', name: 5, evaluation },
    { name: 'X', evalution: 1 },
    { id: 'a', evaluation: older },
    { id: 'b', evaluation: JSON.stringify(evaluation) },
    null,
  ]

  test('in both languages', () => {
    expect(lines(ofRecap(bad).issues)).toEqual([
      ['invalid_field', 'units.0.id', '"units.0.id" tidak menerima ""; yang diterima: "...".', undefined],
      ['invalid_field', 'units.0.name', '"units.0.name" tidak menerima 5; yang diterima: "...".', undefined],
      [
        'unknown_field',
        'units.1.evalution',
        'Tidak ada "evalution" di sini; yang ada: id, name, evaluation.',
        'Mungkin maksudnya "evaluation".',
      ],
      ['missing_field', 'units.1.id', '"units.1.id" belum diberikan.', 'Yang diterima: "...".'],
      ['missing_field', 'units.1.evaluation', '"units.1.evaluation" belum diberikan.', 'Yang diterima: evaluate(...).'],
      [
        'other_rubric',
        'units.2.evaluation',
        '"units.2.evaluation" dibuat dengan rubrik "permenpanrb-10-2019", bukan "permenpanrb-90-2021".',
        undefined,
      ],
      expect.arrayContaining(['not_a_result', 'units.3.evaluation', 'Berikan hasil evaluate seutuhnya.']),
      [
        'facts_not_object',
        'units.4',
        '"units.4" harus berupa objek biasa, bukan null.',
        'Isinya: id, name, evaluation.',
      ],
    ])
    expect(inShort(ofRecap(bad, { locale: 'en' }).issues)).toEqual(inShort(ofRecap(bad).issues))
    expect(ofRecap(bad, { locale: 'en' }).issues[0]?.message).toBe('"units.0.id" does not take ""; accepted: "...".')
  })

  test('and of options and rubrics', () => {
    expect(inShort(ofRecap([], { conventions: { failedOnBoth: 'survey' } }).issues)).toEqual([
      ['unused_convention', 'conventions.failedOnBoth'],
    ])
    expect(inShort(ofRecap('x').issues)).toEqual([['facts_not_list', 'units']])
    expect(inShort(caught(() => recap(smallRubric() as Rubric & Checked, [])).issues)).toEqual([
      ['rubric_unchecked', ''],
    ])
  })
})
