import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  type Checked,
  compile,
  defineRubric,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type Issue,
  type PointsCriterionResult,
  type Rubric,
  RubricError,
  safeEvaluate,
} from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import type { Group, Question } from '../../src/rubric'
import {
  changed,
  choice,
  cited,
  type Draft,
  draftOf,
  everyArea,
  group,
  KINDS,
  nothing,
  points,
  predicate,
  question,
  ratio,
  rubricOf,
  smallRubric,
  text,
} from '../helpers/smallRubric'
import {
  divide,
  fraction,
  multiply,
  ofDecimal,
  subtract,
  toDecimalCut,
  toDecimalUp,
  toTwoDecimalsHalfUp,
} from '../reference/fraction'
import { type ReferenceAnswers, referenceEvaluate } from '../reference/referenceEvaluate'

type Answers = Readonly<Record<string, Answer>>

/** Typed as a rubric whose ids are not known, as one parsed from JSON is. */
const checkedOf = (rubric: Rubric): Rubric & Checked => defineRubric(rubric)

const run = (rubric: Rubric & Checked, answers: Answers, options?: EvaluateOptions): Evaluation =>
  options?.unanswered === 'zero' || options?.unanswered === 'exclude'
    ? evaluate(rubric, answers, { ...options, unanswered: options.unanswered })
    : evaluate(rubric, answers, { ...options, unanswered: 'reject' })

const issuesOf = (work: () => unknown): readonly Issue[] => {
  try {
    work()
  } catch (error) {
    expect(error).toBeInstanceOf(RubricError)
    return (error as RubricError).issues
  }
  return []
}
const codesOf = (rubric: unknown) =>
  issuesOf(() => defineRubric(rubric as Rubric)).map(({ code, path }) => [code, path])

const best: Answers = {
  'K.1.i.a': 'Ya',
  'K.1.i.b': 'A',
  'K.1.ii.a': { due: 3, done: 3 },
  'K.1.ii.b': 'A',
  'K.2.i.a': 'A',
  'K.2.i.b': 'A',
  'K.2.i.c': 'Ya',
  'H.a': 4,
  'H.b': 'A',
}

/** Compares a whole evaluation with the slow, independent one. */
const expectReference = (rubric: Rubric & Checked, answers: Answers, options: EvaluateOptions = {}): void => {
  const ours = run(rubric, answers, options)
  const conventions = options.conventions as Readonly<Record<string, string>> | undefined
  const theirs = referenceEvaluate(rubric, answers as ReferenceAnswers, {
    unanswered: options.unanswered,
    conventions,
    heldPredicate: options.heldPredicate as 'WBK' | null | undefined,
  })
  expect(ours.total).toBe(toDecimalCut(theirs.total))
  expect(ours.predicate).toBe(theirs.predicate)
  expect(ours.unanswered).toEqual(theirs.unanswered)
  expect(ours.assumptions.map(({ id }) => id)).toEqual(theirs.assumptions)
  const nodes = Object.fromEntries(
    Object.entries(theirs.nodes).map(([id, node]) => [
      id,
      {
        score: toDecimalCut(node.score),
        display: toTwoDecimalsHalfUp(node.score),
        weight: toDecimalCut(node.weight),
        value: node.value === null ? null : toDecimalCut(node.value),
        status: node.status,
      },
    ]),
  )
  const found = Object.fromEntries(
    Object.entries(ours.nodes).map(([id, { score, display, weight, status, ...more }]) => [
      id,
      { score, display, weight, value: 'value' in more ? more.value : null, status },
    ]),
  )
  expect(found).toEqual(nodes)
  for (const area of rubric.areas) {
    const reference = theirs.areas[area.id] ?? fraction(0n)
    expect([area.id, ours.areas[area.id]?.score]).toEqual([area.id, toDecimalCut(reference)])
    const percent = multiply(divide(reference, ofDecimal(area.weight)), fraction(100n))
    expect([area.id, ours.areas[area.id]?.percent]).toEqual([area.id, toDecimalCut(percent)])
  }
  for (const { id } of rubric.predicates) {
    const reference = theirs.determinations[id]
    const determination = ours.determinations[id]
    expect([id, determination?.met, determination?.scoresMet]).toEqual([id, reference?.met, reference?.scoresMet])
    for (const criterion of determination?.criteria ?? []) {
      if (criterion.gap === null) continue
      const twin = reference?.criteria[criterion.id]
      if (!twin || typeof twin.actual !== 'object' || twin.actual === null || typeof twin.required !== 'object') {
        throw new Error(`no twin of ${criterion.id}`)
      }
      const { actual, required, met, metOnlyAfterRounding, gap } = criterion as PointsCriterionResult
      expect({ id: criterion.id, actual, required, met, metOnlyAfterRounding, gap }).toEqual({
        id: criterion.id,
        actual: toDecimalCut(twin.actual),
        required: toDecimalCut(twin.required),
        met: twin.met,
        metOnlyAfterRounding: twin.metOnlyAfterRounding,
        gap: twin.met ? '0' : toDecimalUp(subtract(twin.required, twin.actual)),
      })
    }
  }
  const score =
    options.unanswered === 'zero' || options.unanswered === 'exclude'
      ? compile(rubric).score(answers, { ...options, unanswered: options.unanswered })
      : compile(rubric).score(answers, { ...options, unanswered: 'reject' })
  expect([score.total, score.predicate]).toEqual([ours.total, ours.predicate])
}

describe('a rubric of one’s own', () => {
  test('is checked and evaluated', () => {
    const own = checkedOf(smallRubric())
    const result = run(own, best, { heldPredicate: 'LULUS' })
    expect([result.total, result.predicate]).toEqual(['15', 'UNGGUL'])
    expect(result.rubric).toEqual({ id: 'latihan', version: '1.0.0', regulation: 'Latihan 1/2030' })
    const draft = run(own, { ...best, 'K.1.ii.a': { due: 3, done: 1 }, 'K.2.i.b': 'B', 'H.a': '3.6' })
    // 4 + (1/3 + 1) + (1 + 0.5 + 1) x 4/3 + 2.7 + 2
    expect(draft.total).toBe('13.36666666666666666666')
    expect(draft.determinations['UNGGUL']?.criteria.map(({ id, met }) => [id, met])).toEqual([
      ['total', true],
      ['H.a', true],
      ['held', false],
    ])
    expect(draft.predicate).toBe('LULUS')
  })

  test('comes back as a deeply frozen copy, and the caller’s object stays as it was', () => {
    const mine = smallRubric()
    const before = JSON.stringify(mine)
    const own = defineRubric(mine)
    expect(JSON.stringify(mine)).toBe(before)
    expect(Object.isFrozen(mine)).toBe(false)
    expect(own).not.toBe(mine)
    expect(JSON.parse(JSON.stringify(own))).toEqual(JSON.parse(before))
    const pairs: [unknown, unknown][] = [[own, mine]]
    let visited = 0
    for (const [copy, original] of pairs) {
      if (typeof copy !== 'object' || copy === null) continue
      visited++
      expect(Object.isFrozen(copy)).toBe(true)
      expect(copy).not.toBe(original)
      for (const [key, part] of Object.entries(copy)) pairs.push([part, (original as Record<string, unknown>)[key]])
    }
    expect(visited).toBeGreaterThan(100)
    // What the caller does to it afterwards has no effect.
    ;(mine as Draft<Rubric>).components.length = 0
    expect(run(own, best).total).toBe('15')
  })

  test('may come from JSON, without prototypes, or from another rubric', () => {
    expect(checkedOf(JSON.parse(JSON.stringify(smallRubric()))).id).toBe('latihan')
    expect(checkedOf(Object.assign(Object.create(null), smallRubric())).id).toBe('latihan')
    expect(defineRubric({ ...permenpanrb90_2021, id: 'turunan' }).id).toBe('turunan')
    const own = defineRubric(smallRubric())
    expect(defineRubric(own)).not.toBe(own)
  })

  test('may carry a schema and notes', () => {
    const noted = changed((draft) => {
      draft.$schema = './rubric.schema.json'
      draft.regulation.notes = text('Catatan')
    })
    expect(defineRubric(noted)).toMatchObject({
      $schema: './rubric.schema.json',
      regulation: { notes: text('Catatan') },
    })
  })
})

describe('an unchecked rubric', () => {
  const refusal = [['rubric_unchecked', []]]
  const refused = (rubric: unknown) => {
    const given = rubric as Rubric & Checked
    return [
      () => evaluate(given, {}),
      () => evaluate(given, {}, { unanswered: 'zero' }),
      () => safeEvaluate(given, {}),
      () => compile(given),
    ].map((work) => issuesOf(work).map(({ code, path }) => [code, path]))
  }

  test('is refused by evaluate, safeEvaluate and compile', () => {
    const four = [refusal, refusal, refusal, refusal]
    expect(refused(smallRubric())).toEqual(four)
    expect(refused(JSON.parse(JSON.stringify(permenpanrb90_2021)))).toEqual(four)
    for (const hostile of [undefined, null, 5, 'rubric', [], {}]) expect(refused(hostile)).toEqual(four)
  })

  test('is still unchecked when it is an altered copy of a checked one', () => {
    expect(refused({ ...defineRubric(smallRubric()), predicates: [] })).toEqual([refusal, refusal, refusal, refusal])
    // The easy mistake: { ...shipped, predicates: mine } without defineRubric around it.
    expect(refused({ ...permenpanrb90_2021, predicates: [] })).toEqual([refusal, refusal, refusal, refusal])
  })
})

type Change = (draft: Draft<Rubric>) => void

const part = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('nothing to change')
  return value
}
const find = (draft: Draft<Rubric>, id: string): Draft<Group | Question> => {
  const queue: Draft<Group | Question>[] = [...draft.components]
  for (const node of queue) {
    if (node.id === id) return node
    if (node.level !== 'question') queue.push(...node.children)
  }
  throw new Error(`no node ${id}`)
}
const groupIn = (draft: Draft<Rubric>, id: string) => find(draft, id) as Draft<Group>
const questionIn = (draft: Draft<Rubric>, id: string) => find(draft, id) as Draft<Question>
const ratioIn = (draft: Draft<Rubric>) => part(questionIn(draft, 'K.1.ii.a').ratio)

/** Each breaks one thing, and the one issue it must raise. */
const BROKEN: readonly (readonly [name: string, code: string, path: readonly string[], change: Change])[] = [
  // Ids.
  [
    'two nodes with one id',
    'rubric_duplicate_id',
    ['nodes', 'K.2.i.b'],
    (d) => {
      questionIn(d, 'K.2.i.a').id = 'K.2.i.b'
    },
  ],
  [
    'a node id with a space',
    'rubric_unsafe_id',
    ['nodes', 'K 2'],
    (d) => {
      questionIn(d, 'K.2.i.a').id = 'K 2'
    },
  ],
  [
    'a node id with an underscore, which forms turn into a point',
    'rubric_unsafe_id',
    ['nodes', 'K_2'],
    (d) => {
      questionIn(d, 'K.2.i.a').id = 'K_2'
    },
  ],
  [
    'a node id that every object inherits',
    'rubric_unsafe_id',
    ['nodes', 'constructor'],
    (d) => {
      questionIn(d, 'K.2.i.a').id = 'constructor'
    },
  ],
  [
    'an unsafe name of a kind',
    'rubric_unsafe_id',
    ['answerKinds', 'a/b'],
    (d) => {
      d.answerKinds['a/b'] = draftOf(choice({ A: '1' }))
    },
  ],
  [
    'an unsafe option',
    'rubric_unsafe_id',
    ['other', '?'],
    (d) => {
      d.answerKinds['other'] = draftOf(choice({ A: '1', '?': '0' }))
    },
  ],
  [
    'two areas with one id',
    'rubric_duplicate_id',
    ['areas', '1'],
    (d) => {
      part(d.areas[1]).id = '1'
    },
  ],
  [
    'an unsafe area id',
    'rubric_unsafe_id',
    ['areas', '-1'],
    (d) => {
      part(d.areas[1]).id = '-1'
    },
  ],
  [
    'two predicates with one id',
    'rubric_duplicate_id',
    ['predicates', 'LULUS'],
    (d) => {
      part(d.predicates[1]).id = 'LULUS'
    },
  ],
  [
    'an unsafe predicate id',
    'rubric_unsafe_id',
    ['predicates', 'UNGGUL!'],
    (d) => {
      part(d.predicates[1]).id = 'UNGGUL!'
    },
  ],
  [
    'two criteria of a predicate with one id',
    'rubric_duplicate_id',
    ['UNGGUL', 'total'],
    (d) => {
      part(part(d.predicates[1]).criteria[1]).id = 'total'
    },
  ],
  [
    'an unsafe criterion id',
    'rubric_unsafe_id',
    ['UNGGUL', 'H a'],
    (d) => {
      part(part(d.predicates[1]).criteria[1]).id = 'H a'
    },
  ],
  [
    'two conventions with one id',
    'rubric_duplicate_id',
    ['conventions', 'nothing'],
    (d) => {
      d.conventions.push(draftOf(nothing))
    },
  ],
  [
    'an unsafe convention id',
    'rubric_unsafe_id',
    ['conventions', 'toString'],
    (d) => {
      d.conventions.push({ ...draftOf(nothing), id: 'toString' })
    },
  ],
  [
    'two count checks with one id',
    'rubric_duplicate_id',
    ['countChecks', 'doneAboveDue'],
    (d) => {
      d.countChecks.push(structuredClone(part(d.countChecks[0])))
    },
  ],
  [
    'an unsafe count check id',
    'rubric_unsafe_id',
    ['countChecks', ' '],
    (d) => {
      part(d.countChecks[0]).id = ' '
    },
  ],

  // Kinds of answer.
  [
    'an index without a scale',
    'rubric_value_range',
    ['answerKinds', 'index'],
    (d) => {
      d.answerKinds['index'] = { type: 'index', label: text('Indeks'), maximum: '0', ...draftOf(cited) }
    },
  ],
  [
    'an option worth more than 1',
    'rubric_value_range',
    ['answerKinds', 'other'],
    (d) => {
      d.answerKinds['other'] = draftOf(choice({ A: '1', B: '1.01' }))
    },
  ],
  [
    'a kind without a best option',
    'rubric_best_value',
    ['answerKinds', 'other'],
    (d) => {
      d.answerKinds['other'] = draftOf(choice({ A: '0.99', B: '0' }))
    },
  ],
  [
    'a kind without options',
    'rubric_best_value',
    ['answerKinds', 'other'],
    (d) => {
      d.answerKinds['other'] = draftOf(choice({}))
    },
  ],

  // Weights and the shape of the tree.
  [
    'a weight on a question in a mean',
    'rubric_weight_place',
    ['K.2.i.a'],
    (d) => {
      questionIn(d, 'K.2.i.a').weight = '1'
    },
  ],
  [
    'weights that do not add up',
    'rubric_weights',
    ['K.1'],
    (d) => {
      part(d.areas[0]).nodes = ['K.1.i', 'K.1.ii']
      part(d.areas[0]).weight = '5.9999'
      groupIn(d, 'K.1.ii').weight = '1.9999'
    },
  ],
  [
    'weights of questions that do not add up',
    'rubric_weights',
    ['H'],
    (d) => {
      questionIn(d, 'H.b').weight = '2.0001'
    },
  ],
  [
    'a mean of groups',
    'rubric_mean_of_groups',
    ['K.2'],
    (d) => {
      groupIn(d, 'K.2').combine = 'mean'
    },
  ],

  // Questions.
  [
    'an unknown kind',
    'rubric_unknown_reference',
    ['K.2.i.a'],
    (d) => {
      questionIn(d, 'K.2.i.a').kind = 'abd'
    },
  ],
  [
    'an option without a text',
    'rubric_options',
    ['K.2.i.a'],
    (d) => {
      delete questionIn(d, 'K.2.i.a').options?.['C']
    },
  ],
  [
    'no texts of options',
    'rubric_options',
    ['K.2.i.a'],
    (d) => {
      delete questionIn(d, 'K.2.i.a').options
    },
  ],
  [
    'a text for an option that is none',
    'rubric_options',
    ['K.2.i.a'],
    (d) => {
      part(questionIn(d, 'K.2.i.a').options)['D'] = text('D')
    },
  ],
  [
    'a text for another option',
    'rubric_options',
    ['K.2.i.c'],
    (d) => {
      questionIn(d, 'K.2.i.c').options = { Ya: text('Ya'), tidak: text('tidak') }
    },
  ],
  [
    'options of an index',
    'rubric_options',
    ['H.a'],
    (d) => {
      questionIn(d, 'H.a').options = { A: text('A') }
    },
  ],
  [
    'a ratio without counts',
    'rubric_ratio_place',
    ['K.1.ii.a'],
    (d) => {
      delete questionIn(d, 'K.1.ii.a').ratio
      d.countChecks = []
    },
  ],
  [
    'counts on a choice',
    'rubric_ratio_place',
    ['K.1.ii.b'],
    (d) => {
      questionIn(d, 'K.1.ii.b').ratio = draftOf(ratio())
    },
  ],

  // Ratios.
  [
    'two counts with one id',
    'rubric_duplicate_id',
    ['K.1.ii.a', 'due'],
    (d) => {
      ratioIn(d).counts.push({ id: 'due', label: text('lagi') })
    },
  ],
  [
    'an unsafe count id',
    'rubric_unsafe_id',
    ['K.1.ii.a', 'a b'],
    (d) => {
      ratioIn(d).counts.push({ id: 'a b', label: text('lagi') })
    },
  ],
  [
    'a count called percent, which is an answer of its own',
    'rubric_unsafe_id',
    ['K.1.ii.a'],
    (d) => {
      ratioIn(d).counts.push({ id: 'percent', label: text('lagi') })
    },
  ],
  [
    'a part of an unknown count',
    'rubric_unknown_reference',
    ['K.1.ii.a'],
    (d) => {
      ratioIn(d).part.add.push('more')
    },
  ],
  [
    'an unknown count subtracted',
    'rubric_unknown_reference',
    ['K.1.ii.a'],
    (d) => {
      ratioIn(d).part.subtract = ['less']
    },
  ],
  [
    'a whole of an unknown count',
    'rubric_unknown_reference',
    ['K.1.ii.a'],
    (d) => {
      ratioIn(d).whole.add.push('all')
    },
  ],
  [
    'a whole of nothing',
    'rubric_empty_whole',
    ['K.1.ii.a'],
    (d) => {
      ratioIn(d).whole.add = []
    },
  ],
  [
    'an unknown convention for nothing to count',
    'rubric_unknown_reference',
    ['K.1.ii.a'],
    (d) => {
      ratioIn(d).nothingToCount = 'nothings'
    },
  ],
  [
    'an unknown convention for a rise from nothing',
    'rubric_unknown_reference',
    ['K.1.ii.a'],
    (d) => {
      ratioIn(d).riseFromNothing = 'rise'
    },
  ],
  [
    'a convention for a value that is neither zero nor full',
    'rubric_unknown_reference',
    ['half'],
    (d) => {
      d.conventions.push({ ...draftOf(nothing), id: 'half', choices: { zero: text('0'), half: text('1/2') } })
      ratioIn(d).riseFromNothing = 'half'
    },
  ],

  // Areas.
  [
    'an area of an unknown node',
    'rubric_unknown_reference',
    ['area 1'],
    (d) => {
      part(d.areas[0]).nodes.push('K.9')
    },
  ],
  [
    'an area that counts a node twice',
    'rubric_overlap',
    ['area 1'],
    (d) => {
      part(d.areas[0]).nodes = ['K.1', 'K.1']
      part(d.areas[0]).weight = '12'
    },
  ],
  [
    'an area that counts a node and one above it',
    'rubric_overlap',
    ['area 1'],
    (d) => {
      part(d.areas[0]).nodes = ['K.1.i', 'K']
      part(d.areas[0]).weight = '14'
    },
  ],
  [
    'an area whose weight is not that of its nodes',
    'rubric_weights',
    ['areas', '2'],
    (d) => {
      part(d.areas[1]).weight = '4.5'
    },
  ],

  // Criteria.
  [
    'a minimum on an unknown node',
    'rubric_unknown_reference',
    ['total'],
    (d) => {
      part(d.predicates[0]).criteria[0] = draftOf(points('total', ['K', 'H', 'X'], '9'))
    },
  ],
  [
    'a minimum on a question without points of its own',
    'rubric_weight_place',
    ['predicates', 'LULUS', 'q'],
    (d) => {
      part(d.predicates[0]).criteria[0] = draftOf(points('q', ['K.2.i.a'], '0'))
    },
  ],
  [
    'a minimum that counts points twice',
    'rubric_overlap',
    ['total'],
    (d) => {
      part(d.predicates[0]).criteria[0] = draftOf(points('total', ['K', 'K.1'], '9'))
    },
  ],
  [
    'a minimum above what can be scored',
    'rubric_threshold',
    ['predicates', 'LULUS', 'total'],
    (d) => {
      part(d.predicates[0]).criteria[0] = draftOf(points('total', ['K', 'H'], '15.0001'))
    },
  ],
  [
    'a minimum share above 1',
    'rubric_threshold',
    ['predicates', 'LULUS', 'area'],
    (d) => {
      part(d.predicates[0]).criteria[1] = draftOf(everyArea('1.01'))
    },
  ],
  [
    'a condition on an unknown predicate',
    'rubric_unknown_reference',
    ['held'],
    (d) => {
      part(d.predicates[1]).criteria[2] = {
        ...draftOf(cited),
        type: 'heldPredicate',
        id: 'held',
        label: text('held'),
        anyOf: ['LULUSAN'],
      }
    },
  ],

  // Conventions and count checks.
  [
    'a default that is no choice',
    'rubric_unknown_reference',
    ['nothing'],
    (d) => {
      part(d.conventions[0]).default = 'none'
    },
  ],
  [
    'a convention about an unknown question',
    'rubric_unknown_reference',
    ['nothing'],
    (d) => {
      part(d.conventions[0]).question = 'K.1.ii.z'
    },
  ],
  [
    'a convention on unanswered questions without a meaning of one choice',
    'rubric_unknown_reference',
    ['unanswered'],
    (d) => {
      d.conventions.push({
        ...nothing,
        id: 'unanswered',
        default: 'zero',
        choices: { zero: text('0'), reject: text('-') },
      })
    },
  ],
  [
    'a count check of an unknown count',
    'rubric_unknown_reference',
    ['doneAboveDue'],
    (d) => {
      part(d.countChecks[0]).left = ['K.1.ii.a.don']
    },
  ],
  [
    'a count check of a cell that is no count',
    'rubric_unknown_reference',
    ['doneAboveDue'],
    (d) => {
      part(d.countChecks[0]).right = ['H.a']
    },
  ],
]

describe('what must hold between the figures', () => {
  test.each(BROKEN)('refuses %s', (_, code, path, change) => {
    expect(codesOf(changed(change))).toEqual([[code, path]])
  })

  test('refuses a question without a weight in a sum, which no longer adds up either', () => {
    const broken = changed((draft) => {
      delete questionIn(draft, 'H.b').weight
      part(draft.predicates[1]).criteria.length = 1
    })
    expect(codesOf(broken)).toEqual([
      ['rubric_weight_place', ['H.b']],
      ['rubric_weights', ['H']],
    ])
  })

  test('knows every code of rubrics by an example', () => {
    const codes = new Set(BROKEN.map(([, code]) => code))
    expect([...codes].sort()).toEqual([
      'rubric_best_value',
      'rubric_duplicate_id',
      'rubric_empty_whole',
      'rubric_mean_of_groups',
      'rubric_options',
      'rubric_overlap',
      'rubric_ratio_place',
      'rubric_threshold',
      'rubric_unknown_reference',
      'rubric_unsafe_id',
      'rubric_value_range',
      'rubric_weight_place',
      'rubric_weights',
    ])
  })

  test('takes minima and shares that can just be reached', () => {
    const just = changed((draft) => {
      part(draft.predicates[0]).criteria = draftOf([points('total', ['K', 'H'], '15'), everyArea('1')])
    })
    expect(run(checkedOf(just), best).predicate).toBe('LULUS')
  })

  test('refuses two cells with one id: a count and a question', () => {
    const broken = rubricOf([
      group('component', 'K', '10', 'sum', [
        question('K.a', 'ratio', { weight: '5', ratio: ratio() }),
        question('K.a.due', 'yn', { weight: '5' }),
      ]),
    ])
    expect(codesOf(broken).map(([code]) => code)).toEqual(['rubric_duplicate_id'])
  })

  test('refuses two criteria of a result with one id: a minimum of one’s own and that of an area', () => {
    const broken = changed((draft) => {
      part(draft.predicates[0]).criteria.push(draftOf(points('area.1', ['K.1'], '5')))
    })
    expect(codesOf(broken).map(([code]) => code)).toEqual(['rubric_duplicate_id'])
  })

  test('refuses an area of a question without points of its own', () => {
    const broken = changed((draft) => {
      draft.areas.push({ ...draftOf(cited), id: '3', label: text('Tiga'), weight: '0', nodes: ['K.2.i.a'] })
    })
    expect(codesOf(broken).map(([code]) => code)).toEqual(['rubric_weight_place'])
  })

  test('refuses a predicate of minima of areas where there are no areas: everyone would meet it', () => {
    const broken = changed((draft) => {
      draft.areas = []
      draft.predicates = draftOf([predicate('LULUS', [everyArea('0.6')])])
    })
    expect(codesOf(broken).map(([code]) => code)).toEqual(['rubric_no_areas'])
  })

  test('lists several problems at once, with what is meant, in the language asked for', () => {
    const broken = changed((draft) => {
      questionIn(draft, 'K.2.i.a').kind = 'yb'
      part(draft.areas[1]).weight = '5'
      part(draft.predicates[0]).criteria[1] = draftOf(everyArea('6'))
      part(draft.countChecks[0]).left = ['K.1.ii.a.dones']
    })
    const issues = issuesOf(() => defineRubric(broken, 'en'))
    expect(issues).toEqual([
      {
        code: 'rubric_unknown_reference',
        path: ['K.2.i.a'],
        params: { id: 'K.2.i.a', reference: 'yb', closest: null },
        message: '"K.2.i.a" refers to "yb", which does not exist.',
      },
      {
        code: 'rubric_weights',
        path: ['areas', '2'],
        params: { id: 'area 2', sum: '4', weight: '5' },
        message: 'The weights below "area 2" add up to 4 instead of 5.',
      },
      {
        code: 'rubric_threshold',
        path: ['predicates', 'LULUS', 'area'],
        params: { id: 'area', minimum: '6', weight: '1' },
        message: 'The minimum 6 of "area" cannot be reached; at most 1 can.',
      },
      {
        code: 'rubric_unknown_reference',
        path: ['doneAboveDue'],
        params: { id: 'doneAboveDue', reference: 'K.1.ii.a.dones', closest: 'K.1.ii.a.done' },
        message: '"doneAboveDue" refers to "K.1.ii.a.dones", which does not exist.',
        suggestion: 'Perhaps "K.1.ii.a.done" is meant.',
      },
    ])
    expect(issuesOf(() => defineRubric(broken))[1]?.message).toBe('Bobot di bawah "area 2" berjumlah 4, seharusnya 5.')
  })
})

describe('the shape of a rubric', () => {
  /** Sets what stands at a path to anything. */
  const set = (path: readonly (string | number)[], value: unknown): unknown => {
    const draft: unknown = draftOf(smallRubric())
    let at = draft as Record<string | number, unknown>
    for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
    const last = part(path.at(-1))
    if (value === undefined) delete at[last]
    else at[last] = value
    return draft
  }
  const DEEP = ['components', 0, 'children', 0, 'children', 0] as const

  test.each([
    ['no format', ['format'], undefined],
    ['another format', ['format'], 'zona-integritas.rubric.v2'],
    ['an empty id', ['id'], ''],
    ['a long id', ['id'], 'x'.repeat(101)],
    ['a version that is none', ['version'], '1.0'],
    ['a title in no language', ['title'], 'Latihan'],
    ['an empty text', ['title', 'en'], ''],
    ['a missing text', ['title', 'en'], undefined],
    ['a regulation without a number', ['regulation', 'number'], undefined],
    ['kinds as a list', ['answerKinds'], []],
    ['an unknown type of kind', ['answerKinds', 'yn', 'type'], 'grade'],
    ['an option without a source', ['answerKinds', 'yn', 'options', 'Ya', 'source'], undefined],
    ['an option without a basis', ['answerKinds', 'yn', 'options', 'Ya', 'basis'], undefined],
    ['no components', ['components'], []],
    ['a component without children', ['components', 1, 'children'], []],
    ['a component that is a question', ['components', 1, 'level'], 'question'],
    ['a weight as a number', ['components', 1, 'weight'], 5],
    ['an unknown way to combine', ['components', 1, 'combine'], 'median'],
    ['an unknown basis', ['components', 1, 'basis'], 'habit'],
    ['an empty place', ['components', 1, 'source', 'place'], ''],
    ['an area without nodes', ['areas', 0, 'nodes'], []],
    ['an unknown type of criterion', ['predicates', 0, 'criteria', 0, 'type'], 'sum'],
    ['a predicate without criteria', ['predicates', 0, 'criteria'], []],
    ['a convention without a default', ['conventions', 0, 'default'], undefined],
    ['an unknown relation of counts', ['countChecks', 0, 'contradictsWhen'], 'below'],
    ['a weight deep in the tree that is null', [...DEEP, 'weight'], null],
  ] satisfies [string, (string | number)[], unknown][])('refuses %s', (_, path, value) => {
    expect(codesOf(set(path, value))).toEqual([['rubric_shape', path.map(String)]])
  })

  test.each([
    '',
    '-1',
    '+1',
    '1,5',
    '1e1',
    '0x1',
    '.5',
    '5.',
    '01',
    ' 1',
    '1 ',
    'Infinity',
    'NaN',
    '1'.repeat(16),
    `0.${'1'.repeat(21)}`,
  ])('refuses the weight %j, once', (weight) => {
    expect(codesOf(set(['components', 1, 'weight'], weight))).toEqual([['rubric_shape', ['components', '1', 'weight']]])
  })

  test('names the place of a problem deep in the tree', () => {
    const question = [...DEEP, 'children', 1]
    expect(codesOf(set([...question, 'basis'], 'habit'))).toEqual([
      ['rubric_shape', [...question, 'basis'].map(String)],
    ])
    expect(codesOf(set([...DEEP, 'combine'], 'median'))).toEqual([['rubric_shape', [...DEEP, 'combine'].map(String)]])
  })

  test('names an unknown key', () => {
    const [found, ...more] = issuesOf(() => defineRubric(set(['components', 1, 'wieght'], '5') as Rubric))
    expect(more).toEqual([])
    expect(found?.code).toBe('rubric_shape')
    expect(found?.path.slice(0, 2)).toEqual(['components', '1'])
    expect(found?.message).toContain('wieght')
  })

  test('lists several problems at once', () => {
    const broken = set(['version'], 'x') as Draft<Rubric>
    part(broken.areas[0]).weight = '1,5'
    part(broken.conventions[0]).basis = 'habit' as 'law'
    expect(new Set(codesOf(broken).map(([, path]) => String(path)))).toEqual(
      new Set(['version', 'areas,0,weight', 'conventions,0,basis']),
    )
  })

  test.each([undefined, null, 5, 'rubric', true, [], 10n])('refuses %s', (given) => {
    expect(codesOf(given)).toEqual([['rubric_shape', []]])
  })

  test('refuses a function, which is no data', () => {
    expect(codesOf(() => 1)).toEqual([['unreadable', []]])
  })
})

describe('hostile rubrics', () => {
  test('never run a getter', () => {
    let ran = 0
    const broken = changed((draft) => {
      for (const holder of [draft, part(draft.areas[0])]) {
        Object.defineProperty(holder, 'weight', { enumerable: true, get: () => ran++ })
      }
    })
    expect(codesOf(broken)).toEqual([
      ['accessor_property', ['areas', 0, 'weight']],
      ['accessor_property', ['weight']],
    ])
    expect(ran).toBe(0)
  })

  test('hide nothing from a copy', () => {
    const broken = changed((draft) => {
      Object.defineProperty(draft, 'areas', { value: [], enumerable: false })
    })
    expect(codesOf(broken)).toEqual([['hidden_property', ['areas']]])
  })

  test('set no prototype', () => {
    const own = JSON.stringify(smallRubric())
    expect(codesOf(JSON.parse(own.replace('{', '{"__proto__":{"polluted":"yes"},')))).toEqual([
      ['unreadable', ['__proto__']],
    ])
    const broken = changed((draft) => {
      draft.answerKinds = JSON.parse(`{"__proto__":${JSON.stringify(KINDS['abc'])}}`)
    })
    expect(codesOf(broken)).toEqual([['unreadable', ['answerKinds', '__proto__']]])
    expect('polluted' in {}).toBe(false)
  })

  test('are no class instances, heirs, maps, dates or boxed strings', () => {
    class Title {
      readonly id = 'a'
      readonly en = 'b'
    }
    for (const title of [new Title(), Object.create(text('a')), new Map(), new Date(0), new String('a')]) {
      expect(codesOf({ ...smallRubric(), title })).toEqual([['unreadable', ['title']]])
    }
    expect(codesOf(Object.create(smallRubric()))).toEqual([['unreadable', []]])
  })

  test('may throw or lie when looked at', () => {
    const traps: ProxyHandler<Rubric>[] = [
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('no')
        },
      },
      {
        getPrototypeOf: () => {
          throw new Error('no')
        },
      },
    ]
    for (const trap of traps) expect(codesOf(new Proxy(smallRubric(), trap))).toEqual([['unreadable', []]])
    const { proxy, revoke } = Proxy.revocable(smallRubric(), {})
    revoke()
    expect(codesOf(proxy)).toEqual([['unreadable', []]])
  })

  test('end, though they refer to themselves', () => {
    const broken = changed((draft) => {
      groupIn(draft, 'K.1').children.push(groupIn(draft, 'K'))
    })
    expect(codesOf(broken)).toEqual([['unreadable', ['components', 0, 'children', 0, 'children', 2]]])
  })

  test('end, though they share one object endlessly', () => {
    let shared: unknown = 'leaf'
    for (let depth = 0; depth < 60; depth++) shared = { left: shared, right: shared }
    const codes = new Set(codesOf({ ...smallRubric(), components: shared }).map(([code]) => code))
    expect([...codes]).toEqual(['unreadable'])
    let rows: unknown = ['leaf']
    for (let depth = 0; depth < 10; depth++) rows = Array.from({ length: 50 }, () => rows)
    expect(codesOf({ ...smallRubric(), components: rows })[0]?.[0]).toBe('unreadable')
  })

  test.each<[name: string, list: readonly unknown[]]>([
    ['very many items', Array.from({ length: 150_000 }, () => 1)],
    ['endless holes', Object.assign([], { 1000000: 1 })],
    ['endlessly shared items', Array(400).fill(Array(400).fill(1))],
  ])('are refused for a list of %s, with no other error', (_, list) => {
    expect(codesOf({ ...smallRubric(), components: list }).length).toBeGreaterThan(0)
  })

  test('are refused for a list with a name on it, which a copy would lose', () => {
    const list = Object.assign([...smallRubric().areas], { note: 'x' })
    expect(codesOf({ ...smallRubric(), areas: list }).length).toBe(1)
  })

  test('are taken for ten levels of groups', () => {
    let node: Group | Question = question('q', 'yn', { weight: '1' })
    for (let level = 1; level <= 10; level++) {
      node = group(level === 10 ? 'component' : 'area', `g${level}`, '1', 'sum', [node])
    }
    expect(run(checkedOf(rubricOf([node as Group])), { q: 'Ya' }).total).toBe('1')
  })

  // Each depth overflows the stack in another place: while copying, parsing, checking or freezing.
  test.each([500, 1500, 2500, 20_000])('are taken or refused at a depth of %i', (depth) => {
    let node: Group | Question = question('q', 'yn', { weight: '1' })
    for (let level = 1; level <= depth; level++) {
      node = group(level === depth ? 'component' : 'area', `g${level}`, '1', 'sum', [node])
    }
    const deep = rubricOf([node as Group])
    // Anything but a RubricError fails in issuesOf.
    expect(issuesOf(() => evaluate(checkedOf(deep), { q: 'Ya' })).length).toBeLessThanOrEqual(1)
  })
})

describe('rubrics of other shapes', () => {
  const total = (rubric: Rubric, answers: Answers, options?: EvaluateOptions): string => {
    const own = checkedOf(rubric)
    expectReference(own, answers, options)
    return run(own, answers, options).total
  }

  test('work without aspects, areas, predicates and conventions', () => {
    const flat = rubricOf([group('component', 'K', '100', 'sum', [question('K.a', 'abc', { weight: '100' })])], {
      conventions: [],
    })
    expect(total(flat, { 'K.a': 'B' })).toBe('50')
    expect(run(checkedOf(flat), { 'K.a': 'B' }).predicate).toBe(null)
  })

  test('work with components that are means of questions', () => {
    const means = rubricOf([
      group('component', 'K', '60', 'mean', [question('K.a', 'yn'), question('K.b', 'abc')]),
      group('component', 'L', '40', 'mean', [question('L.a', 'yn')]),
    ])
    expect(total(means, { 'K.a': 'Ya', 'K.b': 'B', 'L.a': 'Ya' })).toBe('85')
  })

  test('work with weights of four decimals', () => {
    const fine = rubricOf([
      group('component', 'K', '33.3333', 'sum', [
        group('indicator', 'K.1', '0.0001', 'mean', [question('K.1.a', 'abc'), question('K.1.b', 'abc')]),
        question('K.a', 'yn', { weight: '33.3332' }),
      ]),
    ])
    expect(total(fine, { 'K.1.a': 'B', 'K.1.b': 'C', 'K.a': 'Ya' })).toBe('33.333225')
  })

  test('work with groups of seven questions, also when some are left out', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const seven = rubricOf([
      group('component', 'K', '1', 'sum', [
        group(
          'indicator',
          'K.1',
          '1',
          'mean',
          letters.map((letter) => question(`K.1.${letter}`, 'yn')),
        ),
      ]),
    ])
    const ids = letters.map((letter) => `K.1.${letter}`)
    const firstYes = (yes: number, of: number) =>
      Object.fromEntries(ids.slice(0, of).map((id, index) => [id, index < yes ? 'Ya' : 'Tidak']))
    expect(total(seven, firstYes(3, 7))).toBe('0.42857142857142857142')
    for (let answered = 0; answered <= 7; answered++) total(seven, firstYes(2, answered), { unanswered: 'exclude' })
    expect(total(seven, firstYes(2, 3), { unanswered: 'exclude' })).toBe('0.66666666666666666666')
    expect(total(seven, firstYes(2, 3), { unanswered: 'zero' })).toBe('0.28571428571428571428')
  })

  test('decide ties of thirds exactly', () => {
    const thirds = rubricOf(
      [
        group('component', 'K', '1', 'sum', [
          group(
            'indicator',
            'K.1',
            '0.5',
            'mean',
            ['a', 'b', 'c'].map((one) => question(`K.1.${one}`, 'yn')),
          ),
          group(
            'indicator',
            'K.2',
            '0.5',
            'mean',
            ['a', 'b', 'c'].map((one) => question(`K.2.${one}`, 'yn')),
          ),
        ]),
      ],
      // 1/3 x 0.5 + 2/3 x 0.5 is exactly 0.5; doubles need luck for that.
      {
        predicates: [
          predicate('LULUS', [points('total', ['K'], '0.5')]),
          predicate('LEBIH', [points('total', ['K'], '0.5001')]),
        ],
      },
    )
    const answers = {
      'K.1.a': 'Ya',
      'K.1.b': 'Tidak',
      'K.1.c': 'Tidak',
      'K.2.a': 'Ya',
      'K.2.b': 'Ya',
      'K.2.c': 'Tidak',
    }
    expect(total(thirds, answers)).toBe('0.5')
    expect(run(checkedOf(thirds), answers).predicate).toBe('LULUS')
    expect(total(thirds, { ...answers, 'K.2.b': 'Tidak' })).toBe('0.33333333333333333333')
  })

  test('decide ties of ratios and indexes that are whole only together', () => {
    const two = rubricOf(
      [
        group('component', 'K', '3', 'sum', [
          question('K.a', 'ratio', { weight: '1', ratio: ratio() }),
          question('K.b', 'ratio', { weight: '1', ratio: ratio() }),
          question('K.c', 'index', { weight: '1' }),
        ]),
      ],
      { predicates: [predicate('LULUS', [points('total', ['K'], '1')])] },
    )
    const sevenths = (a: number, b: number) => ({ 'K.a': { due: 7, done: a }, 'K.b': { due: 7, done: b } })
    expect(total(two, { ...sevenths(1, 6), 'K.c': 0 })).toBe('1')
    expect(run(checkedOf(two), { ...sevenths(1, 6), 'K.c': 0 }).predicate).toBe('LULUS')
    // A third of the index, a seventh and eleven twenty-firsts; then a hair less.
    const hair = { due: 1_000_000_000, done: 523_809_523 }
    const third = { sum: 4, count: 3 }
    const whole = { 'K.a': { due: 7, done: 1 }, 'K.b': { due: 21, done: 11 }, 'K.c': third } as const
    expect(total(two, whole)).toBe('1')
    expect(run(checkedOf(two), whole).predicate).toBe('LULUS')
    expect(total(two, { ...whole, 'K.b': hair })).toBe('0.99999999919047619047')
    expect(run(checkedOf(two), { ...whole, 'K.b': hair }).predicate).toBe(null)
  })

  test('work with values of four decimals and an index to 4.5', () => {
    const odd = rubricOf(
      [
        group('component', 'K', '7', 'sum', [
          question('K.a', 'fine', { weight: '3', options: ['X', 'Y', 'Z'] }),
          question('K.b', 'index', { weight: '4' }),
        ]),
      ],
      {
        answerKinds: {
          fine: choice({ X: '1', Y: '0.3333', Z: '0' }),
          index: { type: 'index', label: text('Indeks'), maximum: '4.5', ...cited },
        },
      },
    )
    expect(total(odd, { 'K.a': 'Y', 'K.b': '4.5' })).toBe('4.9999')
    expect(total(odd, { 'K.a': 'X', 'K.b': 4 })).toBe('6.55555555555555555555')
    expect(total(odd, { 'K.a': 'Z', 'K.b': { sum: 10, count: 3 } })).toBe('2.96296296296296296296')
  })

  test('refuse figures too fine to be added up exactly', () => {
    const weight = '10.00000000000000000001'
    const fine = rubricOf([group('component', 'K', weight, 'sum', [question('K.a', 'abc', { weight })])])
    for (const use of [compile, (rubric: Rubric & Checked) => evaluate(rubric, { 'K.a': 'A' })]) {
      expect(issuesOf(() => use(checkedOf(fine))).map(({ code }) => code)).toEqual(['rubric_too_fine'])
    }
  })

  test('work with more than 31 criteria, each of which can fail', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `K.${index + 1}`)
    const many = checkedOf(
      rubricOf(
        [
          group(
            'component',
            'K',
            '40',
            'sum',
            ids.map((id) => question(id, 'abc', { weight: '1' })),
          ),
        ],
        {
          predicates: [
            predicate(
              'RENDAH',
              ids.map((id) => points(id, [id], '0.5')),
            ),
            predicate(
              'TINGGI',
              ids.map((id) => points(id, [id], '1')),
            ),
          ],
        },
      ),
    )
    const full = Object.fromEntries(ids.map((id) => [id, 'A']))
    expect(run(many, full).predicate).toBe('TINGGI')
    for (const id of ids) {
      expect([id, run(many, { ...full, [id]: 'B' }).predicate]).toEqual([id, 'RENDAH'])
      expect([id, compile(many).score({ ...full, [id]: 'C' }).predicate]).toEqual([id, null])
    }
  })

  test('work with more than 32 predicates', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `P${index + 1}`)
    const many = rubricOf([group('component', 'K', '40', 'sum', [question('K.a', 'index', { weight: '40' })])], {
      predicates: ids.map((id, index) => predicate(id, [points('total', ['K'], String(index + 1))])),
    })
    const own = checkedOf(many)
    for (const index of ['0.1', '1.55', '3', '3.1', '3.2', '3.3', '4']) expectReference(own, { 'K.a': index })
    expect(run(own, { 'K.a': '3.3' }).predicate).toBe('P33')
    expect(run(own, { 'K.a': '0.1' }).predicate).toBe('P1')
  })

  test('check counts whose ids carry a point', () => {
    const dotted = ratio({
      counts: [
        { id: 'all.due', label: text('Harus') },
        { id: 'all.done', label: text('Selesai') },
      ],
      part: { add: ['all.done'] },
      whole: { add: ['all.due'] },
      partAboveWhole: 'normal',
    })
    const rubric = rubricOf(
      [group('component', 'K', '1', 'sum', [question('K.a', 'ratio', { weight: '1', ratio: dotted })])],
      {
        countChecks: [
          {
            id: 'above',
            label: text('Lebih'),
            left: ['K.a.all.done'],
            contradictsWhen: 'above',
            right: ['K.a.all.due'],
            ...cited,
          },
        ],
      },
    )
    // Refusing such ids would do as well; a check that never fires does not.
    const issues = issuesOf(() => defineRubric(rubric))
    if (issues.length > 0) return expect(issues.map(({ code }) => code)).toContain('rubric_unsafe_id')
    const { warnings } = run(checkedOf(rubric), { 'K.a': { 'all.due': 1, 'all.done': 2 } })
    expect(warnings.map(({ code }) => code)).toEqual(['counts_contradict'])
  })
})

describe('the engine equals the slow reference', () => {
  const modes = fc.constantFrom('reject', 'zero', 'exclude')

  /** An answer to each question, and now and then none. */
  const answersTo = (rubric: Rubric, gaps: boolean): fc.Arbitrary<Answers> => {
    const entries: [string, fc.Arbitrary<Answer | undefined>][] = []
    const visit = (node: Group | Question): void => {
      if (node.level !== 'question') {
        node.children.forEach(visit)
        return
      }
      const kind = rubric.answerKinds[node.kind]
      const answer: fc.Arbitrary<Answer> =
        kind?.type === 'choice'
          ? fc.constantFrom(...Object.keys(kind.options))
          : kind?.type === 'index'
            ? indexUpTo(Number(kind.maximum))
            : fc.oneof(
                { weight: 3, arbitrary: countsOf(4) },
                { weight: 2, arbitrary: countsOf(1_000_000_000) },
                { weight: 1, arbitrary: fc.record({ percent: hundredths(100) }) },
              )
      entries.push([node.id, gaps ? fc.option(answer, { nil: undefined, freq: 4 }) : answer])
    }
    rubric.components.forEach(visit)
    return fc
      .record(Object.fromEntries(entries))
      .map((answers) =>
        Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)),
      ) as fc.Arbitrary<Answers>
  }
  const countsOf = (max: number) => fc.record({ due: fc.integer({ min: 0, max }), done: fc.integer({ min: 0, max }) })
  const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => `${n / 100}` as `${number}`)
  const indexUpTo = (maximum: number): fc.Arbitrary<Answer> =>
    fc.oneof(
      hundredths(maximum),
      hundredths(maximum).map(Number),
      fc
        .record({ count: fc.integer({ min: 1, max: 999 }), share: fc.integer({ min: 0, max: 100 }) })
        .map(({ count, share }) => ({ sum: Math.floor((count * maximum * share) / 100), count })),
    )

  /** Figures as whole ten-thousandths, so that sums can be printed exactly. */
  const print = (tenThousandths: number) => toDecimalCut(fraction(BigInt(tenThousandths), 10_000n))

  interface Grown<N> {
    readonly node: (id: string) => N
    readonly weight: number
  }
  const weights = fc.oneof(
    fc.integer({ min: 1, max: 99 }).map((n) => n * 1000),
    fc.integer({ min: 1, max: 90_000 }),
  )
  const kinds = fc.constantFrom('yn', 'abc', 'thirds', 'index', 'odd', 'ratio', 'fall')
  const optionsOf = (kind: string) => (kind === 'thirds' ? ['A', 'B', 'C', 'D'] : [])
  const fall = ratio({
    part: { add: ['due'], subtract: ['done'] },
    whole: { add: ['due'] },
    riseFromNothing: 'rise',
  })
  const grownQuestion = (id: string, kind: string, weight?: string): Question =>
    question(id, kind === 'fall' ? 'ratio' : kind, {
      options: optionsOf(kind),
      ...(kind === 'ratio' ? { ratio: ratio() } : kind === 'fall' ? { ratio: fall } : {}),
      ...(weight === undefined ? {} : { weight }),
    })
  const mean = (level: Group['level']): fc.Arbitrary<Grown<Group>> =>
    fc.tuple(weights, fc.array(kinds, { minLength: 1, maxLength: 7 })).map(([weight, asked]) => ({
      weight,
      node: (id) =>
        group(
          level,
          id,
          print(weight),
          'mean',
          asked.map((kind, index) => grownQuestion(`${id}.${index + 1}`, kind)),
        ),
    }))
  const weighted: fc.Arbitrary<Grown<Group | Question>> = fc
    .tuple(weights, kinds)
    .map(([weight, kind]) => ({ weight, node: (id) => grownQuestion(id, kind, print(weight)) }))
  const sumOf = (level: Group['level'], children: fc.Arbitrary<Grown<Group | Question>>, maxLength: number) =>
    fc.array(children, { minLength: 1, maxLength }).map((grown): Grown<Group> => {
      const weight = grown.reduce((total, child) => total + child.weight, 0)
      return {
        weight,
        node: (id) =>
          group(
            level,
            id,
            print(weight),
            'sum',
            grown.map((child, index) => child.node(`${id}.${index + 1}`)),
          ),
      }
    })
  const area: fc.Arbitrary<Grown<Group | Question>> = fc.oneof(
    sumOf('area', fc.oneof(mean('indicator'), weighted), 3),
    mean('indicator'),
    weighted,
  )
  const component: fc.Arbitrary<Grown<Group>> = fc.oneof(
    { weight: 4, arbitrary: sumOf('component', area, 3) },
    { weight: 1, arbitrary: mean('component') },
  )

  const anyRubric: fc.Arbitrary<Rubric> = fc
    .tuple(
      fc.array(component, { minLength: 1, maxLength: 2 }),
      fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 3 }),
      fc.constantFrom('0.5', '0.6', '0.75', '0.3333'),
    )
    .map(([grown, minima, share]) => {
      const components = grown.map(({ node }, index) => node(`K${index + 1}`))
      const parts = components.flatMap(({ combine, children }) => (combine === 'sum' ? children : []))
      const areas = parts.map((node, index) => ({
        id: `r${index + 1}`,
        label: text('area'),
        weight: node.weight ?? '0',
        nodes: [node.id],
        ...cited,
      }))
      const total = grown.reduce((sum, { weight }) => sum + weight, 0)
      const ids = components.map(({ id }) => id)
      const predicates = minima
        .slice()
        .sort((a, b) => a - b)
        .map((minimum, index) =>
          predicate(`P${index + 1}`, [
            points('total', ids, print(Math.floor((total * minimum) / 100))),
            ...(areas.length > 0 && index > 0 ? [everyArea(share)] : []),
            ...(parts[0]?.weight !== undefined && index === 2 ? [points('first', [parts[0].id], parts[0].weight)] : []),
          ]),
        )
      return rubricOf(components, {
        answerKinds: {
          ...KINDS,
          thirds: choice({ A: '1', B: '0.67', C: '0.33', D: '0' }),
          odd: { type: 'index', label: text('Indeks'), maximum: '4.5', ...cited },
        },
        areas,
        predicates,
        conventions: [nothing, { ...nothing, id: 'rise', default: 'full' }],
      })
    })

  test('on the small rubric with random answers, held predicates and conventions', () => {
    const own = checkedOf(smallRubric())
    const held = fc.constantFrom(undefined, null, 'LULUS', 'UNGGUL')
    const runs = modes.chain((unanswered) =>
      fc.record({
        unanswered: fc.constant(unanswered),
        answers: answersTo(own, unanswered !== 'reject'),
        heldPredicate: held,
        choice: fc.constantFrom('zero', 'full'),
      }),
    )
    fc.assert(
      fc.property(runs, ({ unanswered, answers, heldPredicate, choice: chosen }) => {
        expectReference(own, answers, { unanswered, heldPredicate, conventions: { nothing: chosen } })
      }),
      { numRuns: 250 },
    )
  })

  test('on random rubrics', () => {
    const runs = fc.tuple(anyRubric, modes).chain(([rubric, unanswered]) =>
      fc.record({
        rubric: fc.constant(rubric),
        unanswered: fc.constant(unanswered),
        answers: answersTo(rubric, unanswered !== 'reject'),
      }),
    )
    fc.assert(
      fc.property(runs, ({ rubric, unanswered, answers }) => {
        expectReference(checkedOf(rubric), answers, { unanswered })
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
