import { describe, expect, test } from 'vitest'
import { defineRubric } from 'zona-integritas'
import { must, refusalOf, sectioned, sectionedRubric } from '../helpers/sectionedRubric'
import { cited, draftOf, group, question, ratio, rubricOf, text } from '../helpers/smallRubric'

type Change = Parameters<typeof sectioned>[0]
type Expected = readonly [code: string, path: readonly string[], params: Readonly<Record<string, unknown>>]
type Case = readonly [name: string, issues: readonly Expected[], change: Change]

const issuesOf = (change: Change) => refusalOf(sectioned(change)).map(({ code, path, params }) => [code, path, params])

const twice = (name: string, id: string): Expected => ['rubric_duplicate_id', [name, id], { id }]
const unsafe = (name: string, id: string): Expected => ['rubric_unsafe_id', [name, id], { id }]
const unknown = (id: string, reference: string, closest: string | null = null): Expected => [
  'rubric_unknown_reference',
  [id],
  { id, reference, closest },
]
const scale = (id: string, named: string): Expected => ['rubric_survey_scale', ['surveys', id], { id, question: named }]
const named = (id: string) => ({ id, label: text(id), ...draftOf(cited) })

test('a rubric with every section is accepted, frozen, and the given one stays as it was', () => {
  const mine = sectionedRubric()
  const before = JSON.stringify(mine)
  const own = defineRubric(mine)
  expect(JSON.parse(JSON.stringify(own))).toEqual(JSON.parse(before))
  expect(JSON.stringify(mine)).toBe(before)
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
  expect(frozen(own)).toBe(true)
  expect([mine, mine.submission, mine.kawasan?.kinds].some(Object.isFrozen)).toBe(false)
})

test('every section may be left out, unless another one needs it', () => {
  for (const name of ['categories', 'surveys', 'stages', 'kawasan', 'profile', 'variants'] as const) {
    expect([name, issuesOf((d) => Reflect.deleteProperty(d, name))]).toEqual([name, []])
  }
})

test('kinds of instansi may not be left out of what counts by them', () => {
  expect(issuesOf((d) => Reflect.deleteProperty(d, 'instansiKinds'))).toEqual([
    unknown('nilai', 'nasional'),
    unknown('nilai', 'daerah'),
    unknown('awal', 'nasional'),
    ['rubric_missing_section', ['profile'], { id: 'profile', section: 'instansiKinds' }],
  ])
})

const CATEGORIES: readonly Case[] = [
  ['two categories with one id', [twice('categories', 'LULUS')], (d) => (must(d.categories[1]).id = 'LULUS')],
  ['an unsafe category', [unsafe('categories', 'A B')], (d) => (must(d.categories[1]).id = 'A B')],
  [
    'a category of no predicate',
    [unknown('RINGAN', 'LULU', 'LULUS')],
    (d) => (must(d.categories[1]).predicate = 'LULU'),
  ],
  [
    'two kinds of instansi with one id',
    [twice('instansiKinds', 'pusat')],
    (d) => (must(d.instansiKinds[1]).id = 'pusat'),
  ],
  ['an unsafe kind of instansi', [unsafe('instansiKinds', '_')], (d) => (must(d.instansiKinds[1]).id = '_')],
]

const SURVEYS: readonly Case[] = [
  [
    'two conventions with one id',
    [twice('surveys.conventions', 'kosong')],
    (d) => d.surveys.conventions.push(must(d.surveys.conventions[0])),
  ],
  [
    'an unsafe convention',
    [unsafe('surveys.conventions', 'a b')],
    (d) => d.surveys.conventions.push({ ...must(d.surveys.conventions[0]), id: 'a b' }),
  ],
  [
    'a default that is no choice',
    [unknown('kosong', 'leaveout', 'leaveOut')],
    (d) => (must(d.surveys.conventions[0]).default = 'leaveout'),
  ],
  ['two surveys with one id', [twice('surveys', 'SATU')], (d) => d.surveys.surveys.push(must(d.surveys.surveys[0]))],
  ['an unsafe survey', [unsafe('surveys', 'SATU?')], (d) => (must(d.surveys.surveys[0]).id = 'SATU?')],
  ['two conductors with one id', [twice('conductors', 'luar')], (d) => (must(d.surveys.conductors[0]).id = 'luar')],
  ['an unsafe conductor', [unsafe('conductors', 'a/b')], (d) => (must(d.surveys.conductors[0]).id = 'a/b')],
  [
    'a convention on blanks that is none',
    [unknown('surveys.blanks', 'kosng', 'kosong')],
    (d) => (d.surveys.blanks = 'kosng'),
  ],
  [
    'a choice on blanks that the engine does not know',
    [unknown('kosong', 'x')],
    (d) => Object.assign(must(d.surveys.conventions[0]), { default: 'x', choices: { x: text('x') } }),
  ],
  ['two elements with one id', [twice('SATU', 'e2')], (d) => (must(must(d.surveys.surveys[0]).elements[0]).id = 'e2')],
  [
    'an unsafe element',
    [unsafe('SATU', 'toString')],
    (d) => (must(must(d.surveys.surveys[0]).elements[0]).id = 'toString'),
  ],
  ['a question that is none', [unknown('SATU', 'H.z', 'H.a')], (d) => (must(d.surveys.surveys[0]).question = 'H.z')],
  ['a question of another kind', [scale('SATU', 'H.b')], (d) => (must(d.surveys.surveys[0]).question = 'H.b')],
  ['a group for a question', [scale('SATU', 'H')], (d) => (must(d.surveys.surveys[0]).question = 'H')],
  ['answers above the index', [scale('SATU', 'H.a')], (d) => (must(d.surveys.surveys[0]).answers.maximum = '4.0001')],
  [
    'answers that all are the same',
    [scale('SATU', 'H.a')],
    (d) => (must(d.surveys.surveys[0]).answers.minimum = '4.00'),
  ],
  [
    'answers from above the index, the wrong way round',
    [scale('SATU', 'H.a'), scale('SATU', 'H.a')],
    (d) => Object.assign(must(d.surveys.surveys[0]).answers, { minimum: '6', maximum: '5' }),
  ],
  ['an SKM scale of one figure', [scale('skm', 'skm')], (d) => (d.surveys.skm.lowest = '100')],
  ['an SKM scale the wrong way round', [scale('skm', 'skm')], (d) => (d.surveys.skm.lowest = '100.01')],
  ['an SKM factor of nothing', [scale('skm', 'skm')], (d) => (d.surveys.skm.factor = '0.0')],
]

const STAGES: readonly Case[] = [
  ['two stages with one id', [twice('stages.order', 'tpn')], (d) => (must(d.stages.order[0]).id = 'tpn')],
  [
    'two checks with one number',
    [twice('stages.preEvaluation', '2')],
    (d) => (must(d.stages.preEvaluation[0]).number = 2),
  ],
  ['two conclusions of one', [twice('stages.conclusions', 'tpn')], (d) => (must(d.stages.conclusions[0]).by = 'tpn')],
  [
    'a condition that is none',
    [unknown('preEvaluation 1', 'intii', 'inti')],
    (d) => (must(d.stages.preEvaluation[0]).conditions = ['nilai', 'intii']),
  ],
  [
    'criteria that are none',
    [unknown('preEvaluation 2', 'area.1'), unknown('preEvaluation 2', 'bukan')],
    (d) => (must(d.stages.preEvaluation[1]).criteria = ['area.1', 'bukan', 'held']),
  ],
  [
    'conditions without a submission',
    [unknown('preEvaluation 1', 'nilai'), unknown('preEvaluation 1', 'inti')],
    (d) => Reflect.deleteProperty(d, 'submission'),
  ],
]

const KAWASAN: readonly Case[] = [
  [
    'two conventions with one id',
    [twice('kawasan.conventions', 'gabungan')],
    (d) => d.kawasan.conventions.push(must(d.kawasan.conventions[0])),
  ],
  ['two kinds with one id', [twice('kawasan.kinds', 'lain')], (d) => (must(d.kawasan.kinds[0]).id = 'lain')],
  ['an unsafe kind', [unsafe('kawasan.kinds', '.')], (d) => (must(d.kawasan.kinds[0]).id = '.')],
  ['two roles with one id', [twice('terminal', 'parkir')], (d) => (must(d.kawasan.kinds[0]?.roles?.[0]).id = 'parkir')],
  ['an unsafe role', [unsafe('terminal', 'a b')], (d) => (must(d.kawasan.kinds[0]?.roles?.[0]).id = 'a b')],
  ['two aspects with one id', [twice('kawasan.aspects', 'peta')], (d) => d.kawasan.aspects.push(named('peta'))],
  ['an unsafe aspect', [unsafe('kawasan.aspects', 'é')], (d) => d.kawasan.aspects.push(named('é'))],
  [
    'a convention on aspects that is none',
    [unknown('kawasan.aspectsCombined', 'gabung', 'gabungan')],
    (d) => (d.kawasan.aspectsCombined = 'gabung'),
  ],
  [
    'predicates that are none',
    [unknown('kawasan', 'LULU', 'LULUS'), unknown('kawasan', 'unggul', 'UNGGUL')],
    (d) => {
      must(d.kawasan.predicates[0]).predicate = 'LULU'
      must(d.kawasan.predicates[1]).heldPredicate = ['LULUS', 'unggul']
    },
  ],
  [
    'a choice on aspects that the engine does not know',
    [unknown('gabungan', 'x')],
    (d) => Object.assign(must(d.kawasan.conventions[0]), { default: 'x', choices: { x: text('x') } }),
  ],
  [
    'two sets of conditions for one predicate',
    [twice('kawasan.predicates', 'UNGGUL')],
    (d) => d.kawasan.predicates.push(must(d.kawasan.predicates[1])),
  ],
  [
    'a minimum beyond the scale',
    [['rubric_threshold', ['kawasan', 'UNGGUL'], { id: 'UNGGUL', minimum: '10.01', weight: '10' }]],
    (d) => (must(d.kawasan.predicates[1]).minimumIntegration = '10.01'),
  ],
]

const MONITORING: readonly Case[] = [
  [
    'two conventions with one id',
    [twice('monitoring.conventions', 'usulan')],
    (d) => d.monitoring.conventions.push(must(d.monitoring.conventions[0])),
  ],
  [
    'a convention on proposals that is none',
    [unknown('monitoring.proposal', 'usul', 'usulan')],
    (d) => (d.monitoring.proposal = 'usul'),
  ],
  [
    'a choice on proposals that the engine does not know',
    [unknown('usulan', 'x')],
    (d) => Object.assign(must(d.monitoring.conventions[0]), { default: 'x', choices: { x: text('x') } }),
  ],
  [
    'two reports on one predicate',
    [twice('monitoring.reports', 'LULUS')],
    (d) => (must(d.monitoring.reports[1]).predicate = 'LULUS'),
  ],
  [
    'two grounds with one id',
    [twice('monitoring.grounds', 'bukti')],
    (d) => (must(d.monitoring.grounds[0]).id = 'bukti'),
  ],
  ['an unsafe ground', [unsafe('monitoring.grounds', 'a,b')], (d) => (must(d.monitoring.grounds[0]).id = 'a,b')],
  [
    'reports on predicates that are none',
    [
      unknown('monitoring.reports', 'UNGUL', 'UNGGUL'),
      unknown('monitoring.reports', 'X'),
      unknown('monitoring.reports', 'X'),
    ],
    (d) => {
      must(d.monitoring.reports[0]).unlessProposedFor = 'UNGUL'
      must(d.monitoring.reports[1]).predicate = 'X'
    },
  ],
  [
    'a bar from no predicate',
    [unknown('monitoring.bar', 'lulus', 'LULUS')],
    (d) => (d.monitoring.bar.predicates = ['lulus']),
  ],
]

const PROFILE: readonly Case[] = [
  [
    'two conventions with one id',
    [twice('profile.conventions', 'dua')],
    (d) => d.profile.conventions.push(must(d.profile.conventions[0])),
  ],
  [
    'a choice on both that the engine does not know',
    [unknown('dua', 'x')],
    (d) => Object.assign(must(d.profile.conventions[0]), { default: 'x', choices: { x: text('x') } }),
  ],
  [
    'a convention on both that is none',
    [unknown('profile.failedOnBoth', 'tiga')],
    (d) => (d.profile.failedOnBoth = 'tiga'),
  ],
  [
    'criteria that are none',
    [unknown('pengungkit', 'area.1'), unknown('survey', 'H.b', 'H.a')],
    (d) => {
      must(d.profile.failures[0]).criteria = ['area.1']
      must(d.profile.failures[1]).criteria = ['H.a', 'H.b']
    },
  ],
]

describe.each([
  ['categories and kinds of instansi', CATEGORIES],
  ['surveys', SURVEYS],
  ['stages', STAGES],
  ['kawasan', KAWASAN],
  ['monitoring', MONITORING],
  ['profile', PROFILE],
])('%s: defineRubric refuses', (_, cases) => {
  test.each(cases)('%s', (__, expected, change) => {
    expect(issuesOf(change)).toEqual(expected)
  })
})

describe('what lies just within', () => {
  test.each<readonly [name: string, change: Change]>([
    ['answers up to the index itself', (d) => (must(d.surveys.surveys[0]).answers.maximum = '4.0')],
    ['answers a hair apart', (d) => (must(d.surveys.surveys[0]).answers.minimum = '3.9999')],
    ['an SKM scale a hair wide', (d) => (d.surveys.skm.lowest = '99.9999')],
    ['a minimum of the whole scale', (d) => (must(d.kawasan.predicates[0]).minimumIntegration = '10.00')],
    ['a held predicate that is the same', (d) => (must(d.kawasan.predicates[1]).heldPredicate = ['UNGGUL'])],
    ['the same role in two kinds', (d) => (must(d.kawasan.kinds[1]).roles = must(d.kawasan.kinds[0]).roles ?? [])],
    ['a check of nothing', (d) => Object.assign(must(d.stages.preEvaluation[0]), { conditions: [] })],
  ])('%s is accepted', (_, change) => {
    expect(issuesOf(change)).toEqual([])
  })

  test('an index of its own scale takes answers up to that', () => {
    const five = sectioned((d) => {
      d.answerKinds['index'] = { type: 'index', label: text('Indeks'), maximum: '5', ...draftOf(cited) }
      must(d.surveys.surveys[0]).answers.maximum = '5'
    })
    expect(refusalOf(five)).toEqual([])
  })
})

test('everything is told at once, in the order of the sections', () => {
  const found = issuesOf((d) => {
    must(d.categories[0]).predicate = 'C'
    must(d.instansiKinds[2]).id = 'pusat'
    d.surveys.blanks = 'S'
    d.submission.conventions.push(must(d.submission.conventions[0]))
    must(d.stages.order[0]).id = 'tpi'
    d.kawasan.aspectsCombined = 'K'
    d.monitoring.proposal = 'M'
    d.profile.failedOnBoth = 'P'
    d.variant = ['V']
  })
  expect(found).toEqual([
    unknown('variant', 'V'),
    unknown('LULUS', 'C'),
    twice('instansiKinds', 'pusat'),
    unknown('surveys.blanks', 'S'),
    twice('submission.conventions', 'tepi'),
    twice('stages.order', 'tpi'),
    unknown('kawasan.aspectsCombined', 'K'),
    unknown('monitoring.proposal', 'M'),
    unknown('profile.failedOnBoth', 'P'),
  ])
})

describe('words', () => {
  const bad = sectioned((d) => {
    must(d.surveys.surveys[0]).question = 'H.b'
    d.kawasan.aspectsCombined = 'gabung'
    must(d.kawasan.predicates[0]).minimumIntegration = '11'
  })
  const wordsIn = (locale: 'id' | 'en') =>
    refusalOf(bad, locale).map(({ message, suggestion }) => [message, suggestion])

  test('in Indonesian', () => {
    expect(wordsIn('id')).toEqual([
      ['Skala jawaban survei "SATU" tidak cocok dengan pertanyaan "H.b".', undefined],
      ['"kawasan.aspectsCombined" merujuk "gabung" yang tidak ada.', 'Mungkin maksudnya "gabungan".'],
      ['Minimal 11 pada "LULUS" tidak dapat dicapai; paling banyak 10.', undefined],
    ])
  })

  test('in English', () => {
    expect(wordsIn('en')).toEqual([
      ['The scale of answers of survey "SATU" does not fit the question "H.b".', undefined],
      ['"kawasan.aspectsCombined" refers to "gabung", which does not exist.', 'Perhaps "gabungan" is meant.'],
      ['The minimum 11 of "LULUS" cannot be reached; at most 10 can.', undefined],
    ])
  })
})

test('a survey cannot answer a ratio either', () => {
  const rubric = rubricOf([
    group('component', 'K', '1', 'sum', [question('K.a', 'ratio', { weight: '1', ratio: ratio() })]),
  ])
  const { surveys } = sectionedRubric()
  const given = {
    ...rubric,
    surveys: { ...must(surveys), surveys: [{ ...must(surveys?.surveys[0]), question: 'K.a' }] },
  }
  expect(refusalOf(given).map(({ code, path }) => [code, path])).toEqual([['rubric_survey_scale', ['surveys', 'SATU']]])
})
