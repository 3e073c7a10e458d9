import { type Convention, defineRubric, type Issue, type Rubric, RubricError } from 'zona-integritas'
import { cited, type Draft, draftOf, smallRubric, text } from './smallRubric'

/** A convention with the choices given; the first is the default. */
export const convention = (id: string, choices: readonly string[]): Convention => ({
  id,
  label: text(id),
  default: choices[0] ?? '',
  choices: Object.fromEntries(choices.map((one) => [one, text(one)])),
  ...cited,
})

const named = (id: string) => ({ id, label: text(id), ...cited })

type Sections = Required<
  Pick<
    Rubric,
    | 'categories'
    | 'instansiKinds'
    | 'surveys'
    | 'submission'
    | 'stages'
    | 'kawasan'
    | 'monitoring'
    | 'profile'
    | 'variants'
  >
>

/** Every section around the score of the small rubric, each with every kind of part once. */
export const sections = (): Sections => ({
  categories: [
    { id: 'LULUS', label: text('Lulus'), predicate: 'LULUS', ownThresholds: true, ...cited },
    { id: 'RINGAN', label: text('Ringan'), predicate: 'LULUS', ownThresholds: false, ...cited },
  ],
  instansiKinds: [
    { id: 'pusat', label: text('Pusat'), group: 'nasional', ...cited },
    { id: 'provinsi', label: text('Provinsi'), group: 'daerah', ...cited },
    { id: 'kota', label: text('Kota'), group: 'daerah', ...cited },
  ],
  surveys: {
    surveys: [
      {
        id: 'SATU',
        label: text('Survei'),
        index: 'INDEKS',
        question: 'H.a',
        answers: { minimum: '1', maximum: '4', ...cited },
        elements: [named('e1'), named('e2')],
        ...cited,
      },
    ],
    minimumRespondents: { count: 30, ...cited },
    conductors: [
      { id: 'sendiri', label: text('Sendiri'), external: false, ...cited },
      { id: 'luar', label: text('Luar'), external: true, ...cited },
    ],
    blanks: 'kosong',
    skm: { factor: '25', lowest: '25', highest: '100', ...cited },
    conventions: [convention('kosong', ['leaveOut', 'dropRespondent'])],
  },
  submission: {
    scales: [
      {
        id: 'nilai',
        label: text('Nilai'),
        grades: ['A', 'B', 'C'].map((id) => ({ id, label: text(id) })),
        conversion: {
          label: text('Nilai ke huruf'),
          maximum: '100',
          edge: 'tepi',
          bands: [
            { grade: 'A', from: '80' },
            { grade: 'B', from: '60' },
            { grade: 'C', from: '0' },
          ],
          ...cited,
        },
        equivalents: [{ grade: 'B', as: 'A', convention: 'setara' }],
        ...cited,
      },
    ],
    conditions: [
      {
        type: 'grade',
        id: 'nilai',
        level: 'instansi',
        label: text('Nilai'),
        scale: 'nilai',
        minimum: { LULUS: 'B', UNGGUL: { nasional: 'A', daerah: 'B' } },
        ...cited,
      },
      { type: 'fact', id: 'inti', level: 'unit', label: text('Inti'), required: true, ...cited },
      {
        type: 'percent',
        id: 'lapor',
        level: 'unit',
        label: text('Lapor'),
        minimum: '100',
        nothingDue: 'takAda',
        ...cited,
      },
      { type: 'elapsed', id: 'sejak', level: 'unit', label: text('Sejak'), years: 1, ...cited },
      {
        type: 'preliminary',
        id: 'awal',
        level: 'unit',
        label: text('Awal'),
        group: 'nasional',
        tiers: [
          { id: 'atas', label: text('Atas') },
          { id: 'bawah', label: text('Bawah'), by: text('Atas') },
        ],
        ...cited,
      },
      { type: 'fact', id: 'surat', level: 'documents', label: text('Surat'), required: true, drops: true, ...cited },
      { type: 'deadline', id: 'batas', level: 'schedule', label: text('Batas'), month: 2, day: 28, ...cited },
      { type: 'revocationBar', id: 'jeda', level: 'schedule', label: text('Jeda'), ...cited },
      {
        type: 'held',
        id: 'punya',
        level: 'schedule',
        label: text('Punya'),
        anyOf: { UNGGUL: ['LULUS', 'UNGGUL'] },
        ...cited,
      },
    ],
    holders: { label: text('Pemegang'), abovePercent: '30', ...cited },
    dutyStamp: { rupiah: 10_000, ...cited },
    conventions: [
      convention('tepi', ['above', 'atLeast']),
      convention('setara', ['below', 'counts']),
      convention('takAda', ['met', 'notMet']),
    ],
  },
  stages: {
    order: (['unit', 'preliminary', 'tpi', 'tpn'] as const).map((id) => ({ id, label: text(id), ...cited })),
    preEvaluation: [
      { number: 1, label: text('Syarat'), conditions: ['nilai', 'inti'], exception: true, ...cited },
      { number: 2, label: text('Nilai'), criteria: ['total', 'area', 'H.a'], exception: false, ...cited },
    ],
    conclusions: (['tpi', 'tpn'] as const).map((by) => ({
      by,
      label: text(by),
      heldPredicate: by === 'tpn',
      recommend: named('b'),
      coach: named('a'),
    })),
    grant: { label: text('Penetapan'), ...cited },
  },
  kawasan: {
    kinds: [
      {
        id: 'terminal',
        label: text('Terminal'),
        roles: ['loket', 'parkir'].map((id) => ({ ...named(id), instansi: 'Dinas', office: 'Kantor' })),
        ...cited,
      },
      { id: 'lain', label: text('Lain'), ...cited },
    ],
    aspects: [named('peta'), named('sistem')],
    scale: { maximum: '10', ...cited },
    aspectsCombined: 'gabungan',
    predicates: [
      { predicate: 'LULUS', minimumIntegration: '6.5', ...cited },
      { predicate: 'UNGGUL', minimumIntegration: '10', heldPredicate: ['LULUS'], ...cited },
    ],
    criteria: { units: text('Unit'), integration: text('Integrasi'), heldPredicate: text('Punya') },
    recommendations: {
      coachUnit: named('a'),
      grantUnit: named('b'),
      buildIntegration: named('c'),
      coachUnits: named('d'),
      grantKawasan: named('e'),
    },
    conventions: [convention('gabungan', ['mean', 'lowest'])],
  },
  monitoring: {
    reports: [
      { predicate: 'LULUS', years: 2, unlessProposedFor: 'UNGGUL', ...cited },
      { predicate: 'UNGGUL', years: 3, ...cited },
    ],
    proposal: 'usulan',
    conclusions: { stillMeets: text('masih'), noLongerMeets: text('tidak'), ...cited },
    grounds: [
      { id: 'syarat', label: text('Syarat'), subjects: ['unit', 'kawasan'], ...cited },
      { id: 'bukti', label: text('Bukti'), subjects: ['kawasan'], ...cited },
    ],
    bar: { years: 2, predicates: ['LULUS'], ...cited },
    conventions: [convention('usulan', ['restarts', 'ignored'])],
  },
  profile: {
    failures: [
      { id: 'pengungkit', label: text('Pengungkit'), criteria: ['area'], ...cited },
      { id: 'survey', label: text('Survei'), criteria: ['H.a'], ...cited },
    ],
    failedOnBoth: 'dua',
    conventions: [convention('dua', ['pengungkit', 'survey'])],
    ...cited,
  },
  variants: [
    {
      id: 'lain',
      label: text('Lain'),
      minima: [
        { predicate: 'LULUS', criterion: 'total', minimum: '15', ...cited },
        { predicate: 'UNGGUL', criterion: 'H.a', minimum: '3', ...cited },
      ],
    },
  ],
})

/** The small rubric with every section. */
export const sectionedRubric = (): Rubric => smallRubric(sections())

type SectionedDraft = Draft<Rubric & Sections>

/** The sectioned rubric with something changed. */
export const sectioned = (change: (draft: SectionedDraft) => void): Rubric => {
  const draft = draftOf(sectionedRubric()) as SectionedDraft
  change(draft)
  return draft as Rubric
}

/** The issues for which a rubric is refused; none when it is not. */
export const refusalOf = (rubric: unknown, locale: 'id' | 'en' = 'id'): readonly Issue[] => {
  try {
    defineRubric(rubric as Rubric, locale)
  } catch (error) {
    if (error instanceof RubricError) return error.issues
    throw error
  }
  return []
}

/** Takes what must be there. */
export const must = <T>(value: T | undefined | null): T => {
  if (value === undefined || value === null) throw new Error('missing')
  return value
}
