import { describe, expect, test } from 'vitest'
import type { SubmissionRules } from 'zona-integritas'
import { must, refusalOf, sectioned } from '../helpers/sectionedRubric'
import { cited, type Draft, draftOf, text } from '../helpers/smallRubric'

type Change = Parameters<typeof sectioned>[0]
type Expected = readonly [code: string, path: readonly string[], params: Readonly<Record<string, unknown>>]
type Case = readonly [name: string, issues: readonly Expected[], change: Change]
type Conditions = Draft<SubmissionRules>['conditions']
type Condition<T extends string> = Extract<Conditions[number], { type: T }>

const issuesOf = (change: Change) => refusalOf(sectioned(change)).map(({ code, path, params }) => [code, path, params])

const twice = (name: string, id: string): Expected => ['rubric_duplicate_id', [name, id], { id }]
const unsafe = (name: string, id: string): Expected => ['rubric_unsafe_id', [name, id], { id }]
const unknown = (id: string, reference: string, closest: string | null = null): Expected => [
  'rubric_unknown_reference',
  [id],
  { id, reference, closest },
]
const bands = (from: string): Expected => ['rubric_bands', ['submission', 'nilai'], { id: 'nilai', from }]
const reach = (id: string, minimum: string, weight: string): Expected => [
  'rubric_threshold',
  ['variants', 'lain', id],
  { id, minimum, weight },
]

type SectionedDraft = Parameters<Change>[0]
const scaleIn = (d: SectionedDraft) => must(d.submission.scales[0])
const conversionIn = (d: SectionedDraft) => must(scaleIn(d).conversion)
const bandIn = (d: SectionedDraft, index: number) => must(conversionIn(d).bands[index])
const equivalentIn = (d: SectionedDraft) => must(scaleIn(d).equivalents?.[0])
const conditionIn = <T extends Conditions[number]['type']>(d: SectionedDraft, type: T, id?: string): Condition<T> =>
  must(d.submission.conditions.find((one) => one.type === type && (id ?? one.id) === one.id)) as Condition<T>
const gradeIn = (d: SectionedDraft) => conditionIn(d, 'grade')

const SCALES: readonly Case[] = [
  [
    'two conventions with one id',
    [twice('submission.conventions', 'tepi')],
    (d) => d.submission.conventions.push(must(d.submission.conventions[0])),
  ],
  [
    'a default that is no choice',
    [unknown('takAda', 'nomet', 'notMet')],
    (d) => (must(d.submission.conventions[2]).default = 'nomet'),
  ],
  ['two scales with one id', [twice('submission.scales', 'nilai')], (d) => d.submission.scales.push(scaleIn(d))],
  [
    'an unsafe scale',
    [unsafe('submission.scales', 'a b')],
    (d) => d.submission.scales.push({ ...scaleIn(d), id: 'a b' }),
  ],
  ['two grades with one id', [twice('nilai', 'C')], (d) => scaleIn(d).grades.push({ id: 'C', label: text('C') })],
  ['an unsafe grade', [unsafe('nilai', 'A+')], (d) => scaleIn(d).grades.push({ id: 'A+', label: text('A+') })],
  ['an equivalent of no grade', [unknown('nilai', 'X')], (d) => (equivalentIn(d).grade = 'X')],
  ['an equivalent to no grade', [unknown('nilai', 'Y')], (d) => (equivalentIn(d).as = 'Y')],
  [
    'an equivalent by no convention',
    [unknown('nilai', 'seara', 'setara')],
    (d) => (equivalentIn(d).convention = 'seara'),
  ],
  ['an edge by no convention', [unknown('nilai', 'tepii', 'tepi')], (d) => (conversionIn(d).edge = 'tepii')],
  ['a band of no grade', [unknown('nilai', 'D')], (d) => (bandIn(d, 0).grade = 'D')],
  ['a band above the scale', [bands('100.1')], (d) => (bandIn(d, 0).from = '100.1')],
  ['a band above the one before', [bands('80.1')], (d) => (bandIn(d, 1).from = '80.1')],
  ['a band like the one before', [bands('80')], (d) => (bandIn(d, 1).from = '80')],
  [
    'bands of grades in another order',
    [bands('60')],
    (d) => {
      bandIn(d, 0).grade = 'B'
      bandIn(d, 1).grade = 'A'
    },
  ],
  ['two bands of one grade', [bands('60')], (d) => (bandIn(d, 1).grade = 'A')],
  [
    'several bands',
    [bands('101'), bands('102'), bands('103')],
    (d) => {
      for (const [index, from] of ['101', '102', '103'].entries()) bandIn(d, index).from = from
    },
  ],
]

const CONDITIONS: readonly Case[] = [
  [
    'two conditions of a level with one id',
    [twice('submission.unit', 'inti')],
    (d) => (conditionIn(d, 'percent').id = 'inti'),
  ],
  ...(['tepi', 'setara', 'takAda'] as const).map(
    (id): Case => [
      `a choice of ${id} that the engine does not know`,
      [unknown(id, 'x')],
      (d) => {
        must(d.submission.conventions.find((one) => one.id === id)).choices['x'] = text('x')
      },
    ],
  ),
  [
    'more than all of a percentage',
    [['rubric_threshold', ['submission', 'lapor'], { id: 'lapor', minimum: '100.01', weight: '100' }]],
    (d) => (conditionIn(d, 'percent').minimum = '100.01'),
  ],
  ...(
    [
      [2, 29],
      [4, 31],
    ] as const
  ).map(
    ([month, day]): Case => [
      `day ${day} of month ${month}, which does not come every year`,
      [['rubric_no_date', ['submission', 'batas'], { id: 'batas', month, day }]],
      (d) => Object.assign(conditionIn(d, 'deadline'), { month, day }),
    ],
  ),
  [
    'a fact of the schedule, where none can be stated',
    [['rubric_fact_place', ['submission', 'surat'], { id: 'surat' }]],
    (d) => (conditionIn(d, 'fact', 'surat').level = 'schedule'),
  ],
  ...(['name', 'tier', 'heldPredicate', 'revokedOn'] as const).map(
    (id): Case => [
      `a condition of a unit called ${id}, which is a field already`,
      [['rubric_unsafe_id', ['submission', id], { id }]],
      (d) => (conditionIn(d, 'percent').id = id),
    ],
  ),
  ...(['name', 'kind', 'units'] as const).map(
    (id): Case => [
      `a condition of an instansi called ${id}, which is a field already`,
      [['rubric_unsafe_id', ['submission', id], { id }]],
      (d) => {
        gradeIn(d).id = id
        must(d.stages.preEvaluation[0]).conditions = [id]
      },
    ],
  ),
  ['an unsafe condition', [unsafe('submission.unit', 'a b')], (d) => (conditionIn(d, 'percent').id = 'a b')],
  [
    'a convention on nothing due that is none',
    [unknown('lapor', 'takada', 'takAda')],
    (d) => (conditionIn(d, 'percent').nothingDue = 'takada'),
  ],
  [
    'a group of no kind of instansi',
    [unknown('awal', 'nasionl', 'nasional')],
    (d) => (conditionIn(d, 'preliminary').group = 'nasionl'),
  ],
  [
    'a bar without the section that names its length',
    [['rubric_missing_section', ['submission', 'jeda'], { id: 'jeda', section: 'monitoring' }]],
    (d) => Reflect.deleteProperty(d, 'monitoring'),
  ],
  [
    'predicates to be held that are none',
    [unknown('punya', 'UNGUL', 'UNGGUL'), unknown('punya', 'LLUS', 'LULUS')],
    (d) => (conditionIn(d, 'held').anyOf = { UNGUL: ['LULUS', 'LLUS'] }),
  ],
  ['a scale that is none', [unknown('nilai', 'nila', 'nilai')], (d) => (gradeIn(d).scale = 'nila')],
  ['no minimum for a predicate', [unknown('nilai', 'UNGGUL')], (d) => (gradeIn(d).minimum = { LULUS: 'B' })],
  [
    'a minimum for no predicate',
    [unknown('nilai', 'UNGUL', 'UNGGUL')],
    (d) => (gradeIn(d).minimum = { LULUS: 'B', UNGGUL: 'A', UNGUL: 'C' }),
  ],
  ['a minimum of no grade', [unknown('nilai', 'Z')], (d) => (gradeIn(d).minimum = { LULUS: 'Z', UNGGUL: 'A' })],
  [
    'a minimum of no grade for one group',
    [unknown('nilai', 'Z')],
    (d) => (gradeIn(d).minimum = { LULUS: 'B', UNGGUL: { nasional: 'A', daerah: 'Z' } }),
  ],
  [
    'no minimum for one group',
    [unknown('nilai', 'daerah')],
    (d) => (gradeIn(d).minimum = { LULUS: 'B', UNGGUL: { nasional: 'A' } }),
  ],
  [
    'a minimum for no group',
    [unknown('nilai', 'daera', 'daerah')],
    (d) => (gradeIn(d).minimum = { LULUS: 'B', UNGGUL: { nasional: 'A', daerah: 'A', daera: 'A' } }),
  ],
  [
    'groups without kinds of instansi',
    [unknown('nilai', 'nasional'), unknown('nilai', 'daerah'), unknown('awal', 'nasional')],
    (d) => {
      // A profile needs them, too; that is another test's.
      Reflect.deleteProperty(d, 'instansiKinds')
      Reflect.deleteProperty(d, 'profile')
    },
  ],
]

const VARIANTS: readonly Case[] = [
  ['two variants with one id', [twice('variants', 'lain')], (d) => d.variants.push(must(d.variants[0]))],
  ['an unsafe variant', [unsafe('variants', 'a,b')], (d) => (must(d.variants[0]).id = 'a,b')],
  ['taken variants that are none', [unknown('variant', 'lin', 'lain')], (d) => (d.variant = ['lain', 'lin'])],
  [
    'a variant taken where there are none',
    [unknown('variant', 'lain')],
    (d) => {
      d.variants = []
      d.variant = ['lain']
    },
  ],
  [
    'a minimum of no predicate',
    [unknown('lain', 'LULU', 'LULUS')],
    (d) => (must(d.variants[0]?.minima[0]).predicate = 'LULU'),
  ],
  [
    'a minimum of no criterion',
    [unknown('lain', 'totl', 'total')],
    (d) => (must(d.variants[0]?.minima[0]).criterion = 'totl'),
  ],
  [
    'a minimum of a criterion of another predicate',
    [unknown('lain', 'H.a')],
    (d) => (must(d.variants[0]?.minima[0]).criterion = 'H.a'),
  ],
  ['a minimum of a share', [unknown('lain', 'area')], (d) => (must(d.variants[0]?.minima[0]).criterion = 'area')],
  [
    'a minimum of a held predicate',
    [unknown('lain', 'held')],
    (d) => (must(d.variants[0]?.minima[1]).criterion = 'held'),
  ],
  [
    'minima that cannot be reached',
    [reach('total', '15.01', '15'), reach('H.a', '3.5', '3')],
    (d) => {
      must(d.variants[0]?.minima[0]).minimum = '15.01'
      must(d.variants[0]?.minima[1]).minimum = '3.5'
    },
  ],
]

describe.each([
  ['scales of grades', SCALES],
  ['conditions', CONDITIONS],
  ['variants', VARIANTS],
])('%s: defineRubric refuses', (_, cases) => {
  test.each(cases)('%s', (__, expected, change) => {
    expect(issuesOf(change)).toEqual(expected)
  })
})

describe('what lies just within', () => {
  test.each<readonly [name: string, change: Change]>([
    ['a band from the very top', (d) => (bandIn(d, 0).from = '100')],
    ['bands a hair apart', (d) => (bandIn(d, 1).from = '79.9999')],
    ['bands of some grades only', (d) => conversionIn(d).bands.splice(1, 1)],
    ['a scale without a conversion', (d) => Reflect.deleteProperty(scaleIn(d), 'conversion')],
    ['a scale without equivalents', (d) => Reflect.deleteProperty(scaleIn(d), 'equivalents')],
    ['the last day of a month', (d) => Object.assign(conditionIn(d, 'deadline'), { month: 12, day: 31 })],
    ['all of a percentage', (d) => (conditionIn(d, 'percent').minimum = '100.00')],
    ['one name at two levels', (d) => (conditionIn(d, 'fact', 'surat').id = 'inti')],
    [
      'a submission without a bar needs no monitoring',
      (d) => {
        d.submission.conditions = d.submission.conditions.filter(({ type }) => type !== 'revocationBar')
        Reflect.deleteProperty(d, 'monitoring')
      },
    ],
    ['a minimum of all points', (d) => (must(d.variants[0]?.minima[0]).minimum = '15.00')],
    ['a variant that is taken', (d) => (d.variant = ['lain'])],
  ])('%s is accepted', (_, change) => {
    expect(issuesOf(change)).toEqual([])
  })
})

test('everything is told at once', () => {
  const found = issuesOf((d) => {
    must(d.variants[0]?.minima[0]).minimum = '16'
    bandIn(d, 0).from = '101'
    equivalentIn(d).as = 'Y'
    conditionIn(d, 'percent').nothingDue = 'X'
    conditionIn(d, 'held').anyOf = { UNGGUL: ['Q'] }
    gradeIn(d).minimum = { LULUS: 'Z', UNGGUL: { daerah: 'B' } }
    Reflect.deleteProperty(d, 'monitoring')
  })
  expect(found).toEqual([
    reach('total', '16', '15'),
    unknown('nilai', 'Y'),
    bands('101'),
    unknown('nilai', 'Z'),
    unknown('nilai', 'nasional'),
    unknown('lapor', 'X'),
    ['rubric_missing_section', ['submission', 'jeda'], { id: 'jeda', section: 'monitoring' }],
    unknown('punya', 'Q'),
  ])
})

test('in both languages', () => {
  const bad = sectioned((d) => {
    bandIn(d, 1).from = '80'
    Reflect.deleteProperty(d, 'monitoring')
    must(d.variants[0]).id = 'a b'
  })
  const wordsIn = (locale: 'id' | 'en') =>
    refusalOf(bad, locale).map(({ message, suggestion }) => [message, suggestion])
  expect(wordsIn('id')).toEqual([
    ['Id "a b" tidak boleh dipakai.', 'Pakai huruf, angka, titik, dan tanda hubung.'],
    ['Rentang pada "nilai" yang mulai dari 80 tidak bersambung urut dengan rentang di sebelahnya.', undefined],
    ['"jeda" memerlukan bagian "monitoring" dalam rubrik.', undefined],
  ])
  expect(wordsIn('en')).toEqual([
    ['Id "a b" must not be used.', 'Use letters, digits, dots and hyphens.'],
    ['The band of "nilai" that begins at 80 does not join the one beside it in order.', undefined],
    ['"jeda" needs the section "monitoring" in the rubric.', undefined],
  ])
})

test('a share of holders cannot be above all of them', () => {
  const above = (percent: string) => issuesOf((d) => (must(d.submission.holders).abovePercent = percent))
  expect(above('100')).toEqual([])
  expect(above('100.01')).toEqual([
    ['rubric_threshold', ['submission', 'holders'], { id: 'holders', minimum: '100.01', weight: '100' }],
  ])
})

test('a minimum of a variant counts the nodes that there are', () => {
  const nodes = (names: string[]) =>
    issuesOf((d) => {
      const [total] = must(d.predicates[0]).criteria
      if (total?.type === 'points') total.nodes = names
    })
  expect(nodes(['K', 'X'])).toEqual([
    unknown('total', 'X'),
    ['rubric_threshold', ['variants', 'lain', 'total'], { id: 'total', minimum: '15', weight: '10' }],
  ])
})

test('a minimum of several nodes may be as high as all of them together', () => {
  expect(
    issuesOf((d) => {
      d.variants = [
        {
          id: 'lain',
          label: text('Lain'),
          minima: [{ predicate: 'UNGGUL', criterion: 'total', minimum: '15', ...draftOf(cited) }],
        },
      ]
    }),
  ).toEqual([])
})
