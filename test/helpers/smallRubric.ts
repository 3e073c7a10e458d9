import type {
  AnswerKind,
  Convention,
  CriterionRule,
  Group,
  GroupLevel,
  Predicate,
  Question,
  Ratio,
  Rubric,
} from '../../src/rubric'

/** Anything read-only, made writable, so that a test can break one thing. */
export type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T

export const cited = { source: { regulation: 'Latihan 1/2030', place: 'Pasal 1' }, basis: 'convention' } as const

export const text = (words: string) => ({ id: words, en: `${words} (en)` })

/** A choice from option to value. */
export const choice = (values: Readonly<Record<string, string>>): AnswerKind => ({
  type: 'choice',
  label: text('Pilihan'),
  options: Object.fromEntries(Object.entries(values).map(([option, value]) => [option, { value, ...cited }])),
})

export const KINDS: Readonly<Record<string, AnswerKind>> = {
  yn: choice({ Ya: '1', Tidak: '0' }),
  abc: choice({ A: '1', B: '0.5', C: '0' }),
  index: { type: 'index', label: text('Indeks'), maximum: '4', ...cited },
  ratio: { type: 'ratio', label: text('Rasio'), ...cited },
}

export const group = (
  level: GroupLevel,
  id: string,
  weight: string,
  combine: 'sum' | 'mean',
  children: readonly (Group | Question)[],
): Group => ({ level, id, label: text(id), weight, combine, children, ...cited })

/** A question whose kind is one of KINDS, or another choice with the options given. */
export const question = (
  id: string,
  kind: string,
  more: { readonly weight?: string; readonly options?: readonly string[]; readonly ratio?: Ratio } = {},
): Question => {
  const { options = [], ...rest } = more
  const known = KINDS[kind]
  const words = options.length > 0 ? options : known?.type === 'choice' ? Object.keys(known.options) : []
  const worded = words.length > 0 ? { options: Object.fromEntries(words.map((word) => [word, text(word)])) } : {}
  return { level: 'question', id, kind, text: text(id), ...worded, ...rest, ...cited }
}

/** A ratio of `done` over `due`. */
export const ratio = (more: Partial<Ratio> = {}): Ratio => ({
  counts: [
    { id: 'due', label: text('Harus') },
    { id: 'done', label: text('Selesai') },
  ],
  part: { add: ['done'] },
  whole: { add: ['due'] },
  partAboveWhole: 'contradiction',
  nothingToCount: 'nothing',
  ...more,
})

export const points = (id: string, nodes: readonly string[], minimum: string): CriterionRule => ({
  type: 'points',
  id,
  label: text(id),
  nodes,
  minimum,
  ...cited,
})

export const everyArea = (minimumShare: string): CriterionRule => ({
  type: 'everyArea',
  id: 'area',
  label: text('area'),
  minimumShare,
  ...cited,
})

export const predicate = (id: string, criteria: readonly CriterionRule[]): Predicate => ({
  id,
  label: text(id),
  criteria,
  ...cited,
})

export const nothing: Convention = {
  id: 'nothing',
  label: text('Tidak ada'),
  default: 'zero',
  choices: { zero: text('0'), full: text('1') },
  ...cited,
}

/** A rubric of the components given; its other parts are empty unless given. */
export const rubricOf = (components: readonly Group[], more: Partial<Rubric> = {}): Rubric => ({
  format: 'zona-integritas.rubric.v1',
  id: 'latihan',
  version: '1.0.0',
  title: text('Latihan'),
  regulation: { number: 'Latihan 1/2030', title: 'Latihan' },
  answerKinds: KINDS,
  components,
  areas: [],
  predicates: [],
  conventions: [nothing],
  countChecks: [],
  ...more,
})

/** A rubric of 15 points with every kind of part once: 10 in two areas, 5 in two questions with weights of their own. */
export const smallRubric = (more: Partial<Rubric> = {}): Rubric =>
  rubricOf(
    [
      group('component', 'K', '10', 'sum', [
        group('area', 'K.1', '6', 'sum', [
          group('indicator', 'K.1.i', '4', 'mean', [question('K.1.i.a', 'yn'), question('K.1.i.b', 'abc')]),
          group('indicator', 'K.1.ii', '2', 'mean', [
            question('K.1.ii.a', 'ratio', { ratio: ratio() }),
            question('K.1.ii.b', 'abc'),
          ]),
        ]),
        group('area', 'K.2', '4', 'sum', [
          group('indicator', 'K.2.i', '4', 'mean', [
            question('K.2.i.a', 'abc'),
            question('K.2.i.b', 'abc'),
            question('K.2.i.c', 'yn'),
          ]),
        ]),
      ]),
      group('component', 'H', '5', 'sum', [
        question('H.a', 'index', { weight: '3' }),
        question('H.b', 'abc', { weight: '2' }),
      ]),
    ],
    {
      areas: [
        { id: '1', label: text('Satu'), weight: '6', nodes: ['K.1'], ...cited },
        { id: '2', label: text('Dua'), weight: '4', nodes: ['K.2'], ...cited },
      ],
      predicates: [
        predicate('LULUS', [points('total', ['K', 'H'], '9'), everyArea('0.6')]),
        predicate('UNGGUL', [
          points('total', ['K', 'H'], '12'),
          points('H.a', ['H.a'], '2.7'),
          { type: 'heldPredicate', id: 'held', label: text('held'), anyOf: ['LULUS'], ...cited },
        ]),
      ],
      countChecks: [
        {
          id: 'doneAboveDue',
          label: text('Selesai melebihi harus'),
          left: ['K.1.ii.a.done'],
          contradictsWhen: 'above',
          right: ['K.1.ii.a.due'],
          ...cited,
        },
      ],
      ...more,
    },
  )

/** A writable copy that shares nothing, so that a change in one place stays there. */
export const draftOf = <T>(value: T): Draft<T> => JSON.parse(JSON.stringify(value))

/** A writable copy of the small rubric with one thing changed. */
export const changed = (change: (draft: Draft<Rubric>) => void): Rubric => {
  const draft = draftOf(smallRubric())
  change(draft)
  return draft as Rubric
}

/** Answers to every question of the rubric. */
export const wholeAnswers = {
  'K.1.i.a': 'Ya',
  'K.1.i.b': 'A',
  'K.1.ii.a': { due: 4, done: 4 },
  'K.1.ii.b': 'A',
  'K.2.i.a': 'A',
  'K.2.i.b': 'A',
  'K.2.i.c': 'Ya',
  'H.a': 4,
  'H.b': 'A',
}
