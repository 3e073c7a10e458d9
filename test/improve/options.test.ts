import { describe, expect, test } from 'vitest'
import { AnswersError, defineRubric, InputError, OptionsError, priorities, RubricError } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { questionsOf } from '../../src/rubric'
import { smallRubric } from '../helpers/smallRubric'

const rubric = defineRubric(smallRubric())
const answers = {
  'K.1.i.a': 'Tidak',
  'K.1.i.b': 'C',
  'K.1.ii.a': { due: 4, done: 1 },
  'K.1.ii.b': 'B',
  'K.2.i.a': 'B',
  'K.2.i.b': 'C',
  'K.2.i.c': 'Ya',
  'H.a': '2.5',
  'H.b': 'C',
} as const

const call = (options: unknown, given: unknown = answers, target: unknown = 'LULUS') =>
  priorities(rubric, given as never, target as never, options as never)

/** What a call throws: the error's name, and path and code of each issue. */
function thrown(run: () => unknown): readonly [string, ...unknown[]] {
  try {
    run()
  } catch (error) {
    if (error instanceof OptionsError || error instanceof AnswersError || error instanceof InputError) {
      return [error.name, ...error.issues.map(({ path, code }) => [path.join('/'), code])]
    }
    throw error
  }
  return ['nothing']
}

describe('the options of priorities', () => {
  test('are refused with path and code, every one at once', () => {
    expect(thrown(() => call({ cost: 'level' }))).toEqual(['OptionsError', ['cost', 'invalid_option']])
    expect(thrown(() => call({ cost: null }))).toEqual(['OptionsError', ['cost', 'invalid_option']])
    expect(thrown(() => call({ cost: 'own' }))).toEqual(['OptionsError', ['cost', 'invalid_option']])
    for (const price of [0, 101, 1.5, '3', Number.NaN, null, -1, 2n]) {
      expect(thrown(() => call({ cost: { 'H.b': price } }))).toEqual(['OptionsError', ['cost/H.b', 'invalid_cost']])
    }
    const many = {
      cost: { 'H.b': 0, 'H.x': 3 },
      locked: ['H.a', 'H,b', 7],
      movable: {
        'H.a': ['4.5', 3, undefined],
        'H.z': [],
        'K.1.ii.a': [{ due: 3 }, { due: 3, doen: 1 }],
        'H.b': ['a'],
        'K.1.i.a': 'Ya',
      },
      unanswerd: 'zero',
      locale: 'en',
    }
    expect(thrown(() => call(many))).toEqual([
      'OptionsError',
      ['unanswerd', 'unknown_option'],
      ['cost/H.b', 'invalid_cost'],
      ['cost/H.x', 'unknown_question'],
      ['locked/1', 'unknown_question'],
      ['locked/2', 'unknown_question'],
      ['movable/H.a/0', 'index_out_of_range'],
      ['movable/H.a/2', 'invalid_index'],
      ['movable/H.z', 'unknown_question'],
      ['movable/K.1.ii.a/0/done', 'missing_count'],
      ['movable/K.1.ii.a/1/done', 'missing_count'],
      ['movable/K.1.ii.a/1/doen', 'unknown_count'],
      ['movable/H.b/0', 'invalid_choice'],
      ['movable/K.1.i.a', 'facts_not_list'],
    ])
    expect(thrown(() => call({ locked: 'H.a' }))).toEqual(['OptionsError', ['locked', 'facts_not_list']])
    expect(thrown(() => call({ movable: ['H.a'] }))).toEqual(['OptionsError', ['movable', 'invalid_option']])
    expect(thrown(() => call([]))).toEqual(['OptionsError', ['', 'options_not_object']])
    expect(thrown(() => call({ heldPredicate: 'X' }))).toEqual(['OptionsError', ['heldPredicate', 'invalid_option']])
  })

  test('are told in both languages, with what may be meant', () => {
    const issues = (options: unknown) => {
      try {
        call(options)
      } catch (error) {
        if (error instanceof OptionsError) return error.issues.map(({ message, suggestion }) => [message, suggestion])
      }
      return []
    }
    const bad = { cost: { 'H.bb': 1, 'H.b': 1000 } }
    expect(issues(bad)).toEqual([
      ['Tidak ada pertanyaan "H.bb" dalam rubrik ini.', 'Mungkin maksudnya "H.b".'],
      ['1000 bukan biaya untuk H.b; yang diterima: bilangan bulat 1 sampai 100 untuk setiap tingkat.', undefined],
    ])
    expect(issues({ ...bad, locale: 'en' })[1]).toEqual([
      '1000 is no cost for H.b; accepted: a whole number from 1 to 100 for every level.',
      undefined,
    ])
    expect(issues({ cost: 'level', locale: 'en' })).toEqual([
      ['Option "cost" does not take "level"; accepted: questions, levels, { ... }.', 'Perhaps "levels" is meant.'],
    ])
    expect(issues({ lock: [], locale: 'en' })[0]?.[0]).toBe(
      'There is no option "lock"; there are: heldPredicate, unanswered, conventions, contradictions, locale, cost, locked, movable.',
    )
  })

  test('come before problems of the target and of the answers, which decide what is thrown', () => {
    const bad = { ...answers, 'H.b': 'D', 'K.1.i.a': undefined }
    expect(thrown(() => call({ cost: 'x' }, bad, 'LULU'))).toEqual([
      'AnswersError',
      ['cost', 'invalid_option'],
      ['target', 'unknown_predicate'],
      ['K.1.i.a', 'missing_answer'],
      ['H.b', 'invalid_choice'],
    ])
    expect(thrown(() => call({ cost: 'x' }, answers, 'LULU'))).toEqual([
      'InputError',
      ['cost', 'invalid_option'],
      ['target', 'unknown_predicate'],
    ])
    for (const target of ['LULU', '', null, undefined, 3, {}, 'constructor', '__proto__']) {
      expect(thrown(() => priorities(rubric, answers as never, target as never))[0]).toBe('InputError')
    }
    try {
      priorities(rubric, answers as never, 'LULU' as never, { locale: 'en' })
    } catch (error) {
      const [issue] = error instanceof InputError ? error.issues : []
      expect(issue?.message).toBe('This rubric has no predicate "LULU"; there are: LULUS, UNGGUL.')
      expect(issue?.suggestion).toBe('Perhaps "LULUS" is meant.')
    }
    expect(() => priorities(smallRubric() as never, answers as never, 'LULUS' as never)).toThrow(RubricError)
  })

  test('hold no surprises: getters, proxies and prototypes are refused or harmless', () => {
    const getter = (key: string) => Object.defineProperty({}, key, { get: () => 'x', enumerable: true })
    expect(thrown(() => call(getter('cost')))).toEqual(['OptionsError', ['cost', 'accessor_property']])
    expect(thrown(() => call({ cost: getter('H.b') }))).toEqual(['OptionsError', ['cost/H.b', 'accessor_property']])
    expect(thrown(() => call({ movable: getter('H.a') }))).toEqual([
      'OptionsError',
      ['movable/H.a', 'accessor_property'],
    ])
    const listWithGetter = Object.defineProperty([] as unknown[], 0, { get: () => 'x', enumerable: true })
    expect(thrown(() => call({ locked: listWithGetter }))).toEqual(['OptionsError', ['locked', 'facts_not_list']])
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
    )
    expect(thrown(() => call({ cost: hostile }))[0]).toBe('OptionsError')
    expect(thrown(() => call({ movable: hostile }))[0]).toBe('OptionsError')
    const own = JSON.parse('{ "cost": { "__proto__": 5 }, "movable": { "__proto__": [] } }')
    expect(thrown(() => call(own))).toEqual([
      'OptionsError',
      ['cost/__proto__', 'unknown_question'],
      ['movable/__proto__', 'unknown_question'],
    ])
  })

  test('leave the caller free to change what was handed in', () => {
    const movable = { 'K.1.ii.a': [{ due: 4, done: 4 }], 'H.a': ['4.00'] }
    const plan = call({ movable, cost: 'levels', heldPredicate: 'LULUS' }, answers, 'UNGGUL')
    const copy = JSON.parse(JSON.stringify(plan))
    ;(movable['K.1.ii.a'][0] as { due: number }).due = 99
    expect(plan).toEqual(copy)
    expect(plan.steps.find(({ question }) => question === 'H.a')?.to).toBe('4')
    const counts = plan.steps.find(({ question }) => question === 'K.1.ii.a')
    expect([counts?.from, counts?.to, Object.isFrozen(counts?.to), Object.isFrozen(counts?.from)]).toEqual([
      { due: 4, done: 1 },
      { due: 4, done: 4 },
      true,
      true,
    ])
  })
})

describe('what may change', () => {
  test('is nothing that is locked, and of a choice only what its list holds', () => {
    const stepsOf = (options: object) => {
      const { totalCost, steps } = call({ cost: 'levels', ...options })
      return [totalCost, ...steps.map(({ question, to, levels, points }) => [question, to, levels, points])]
    }
    const area1 = [
      ['K.1.i.a', 'Ya', 1, '2'],
      ['K.1.i.b', 'A', 2, '2'],
    ]
    const free = [4, ...area1, ['K.2.i.a', 'A', 1, '0.66666666666666666666']]
    expect(stepsOf({})).toEqual(free)
    // A list of its own changes neither what is locked nor how levels are counted.
    expect(stepsOf({ locked: ['K.2.i.a'], movable: { 'K.2.i.a': ['A'] } })).toEqual([
      4,
      ...area1,
      ['K.2.i.b', 'B', 1, '0.66666666666666666666'],
    ])
    expect(stepsOf({ locked: ['K.2.i.a'], movable: { 'K.2.i.b': ['C', 'A'] } })).toEqual([
      5,
      ...area1,
      ['K.2.i.b', 'A', 2, '1.33333333333333333333'],
    ])
    const nothingLeft = call({ locked: ['K.2.i.a'], movable: { 'K.2.i.b': [] } })
    expect(nothingLeft.unreachable.map(({ id, actual, gap }) => [id, actual, gap])).toEqual([['area.2', '2', '0.4']])
    expect(stepsOf({ cost: {} })).toEqual(free)
    expect(call({ cost: {} }).cost).toBe('own')
    expect(stepsOf({ cost: { 'H.b': undefined } })).toEqual(free)
    const dear = call({ cost: { 'K.2.i.a': 3, 'K.2.i.b': 2 } })
    expect(dear.steps.map(({ question, cost }) => [question, cost])).toEqual([
      ['K.1.i.a', 1],
      ['K.1.i.b', 2],
      ['K.2.i.b', 2],
    ])
  })

  test('are no counts that contradict each other where that is refused', () => {
    const movable = { 'K.1.ii.a': [{ due: 4, done: 5 }] }
    expect(thrown(() => call({ movable, contradictions: 'reject' }))).toEqual([
      'OptionsError',
      ['movable/K.1.ii.a/0', 'part_exceeds_whole'],
      ['movable/K.1.ii.a/0', 'counts_contradict'],
    ])
    const bad = { ...answers, 'K.1.ii.a': { due: 1, done: 2 } }
    expect(thrown(() => call({ contradictions: 'reject' }, bad))[0]).toBe('AnswersError')
    const warned = call({ movable, locked: ['H.b', 'K.1.i.a', 'K.1.i.b'] })
    expect(warned.steps.map(({ question }) => question)).not.toContain('H.b')
    const all = call({ movable, heldPredicate: 'LULUS', cost: { 'K.1.ii.a': 1, 'H.b': 100 } }, answers, 'UNGGUL')
    expect(all.status).toBe('unreachable')
    expect(all.unreachable.map(({ id }) => id)).toEqual(['H.a'])
  })

  test('in PermenPANRB 90/2021: changes of both questions move together where contradictions are refused', () => {
    const agents = (perubahan: number) => ({ agenPerubahan: 10, perubahan })
    const merged = (perubahan: number, perubahanTerintegrasi: number) => ({ perubahan, perubahanTerintegrasi })
    const best = questionsOf(permenpanrb90_2021).map(({ id, kind: name, ratio }): [string, unknown] => {
      const kind = permenpanrb90_2021.answerKinds[name]
      if (kind?.type === 'choice') return [id, Object.keys(kind.options)[0]]
      if (kind?.type === 'index') return [id, 4]
      return [id, Object.fromEntries((ratio?.counts ?? []).map((count) => [count.id, 0]))]
    })
    const given = {
      ...Object.fromEntries(best),
      'A.I.1.iv.a': 'Tidak',
      'A.I.1.iv.b': 'C',
      'A.II.1.iii.a': 'D',
      'A.II.1.i.a': agents(4),
      'A.II.1.i.b': merged(4, 1),
      'A.II.6.i.b': { layananTerdata: 5, layananDipermudah: 5 },
      'A.II.4.i.a': { sasaran: 5, sasaranTercapai: 5 },
    } as never
    const movable = {
      'A.II.1.i.a': [agents(8), agents(9)],
      'A.II.1.i.b': [merged(8, 2), merged(8, 8), merged(9, 3)],
    } as const
    const moving = Object.keys(movable)
    const locked = best.map(([id]) => id).filter((id) => !moving.includes(id)) as never
    const common = { locked, heldPredicate: 'WBK' } as const
    const moved = ({ steps }: ReturnType<typeof priorities>) => steps.map(({ question, to }) => [question, to])
    const apart = priorities(permenpanrb90_2021, given, 'WBBM', { ...common, movable, contradictions: 'warn' })
    expect(moved(apart)).toEqual([
      ['A.II.1.i.b', merged(8, 8)],
      ['A.II.1.i.a', agents(9)],
    ])
    expect(apart.warnings.map(({ code, params }) => [code, params['check']])).toEqual([
      ['counts_contradict', 'perubahanBerbeda'],
    ])
    const strict = { ...common, contradictions: 'reject' } as const
    const joint = priorities(permenpanrb90_2021, given, 'WBBM', { ...strict, movable })
    expect([joint.status, moved(joint), joint.warnings]).toEqual([
      'reachable',
      [
        ['A.II.1.i.b', merged(8, 8)],
        ['A.II.1.i.a', agents(8)],
      ],
      [],
    ])
    // One alone would contradict the other as it stands.
    const alone = { 'A.II.1.i.a': movable['A.II.1.i.a'] }
    const stuck = priorities(permenpanrb90_2021, given, 'WBBM', { ...strict, movable: alone })
    expect(stuck.unreachable.map(({ id, actual }) => [id, actual])).toEqual([['area.1', '4.9']])
    const warned = priorities(permenpanrb90_2021, given, 'WBBM', { ...common, movable: alone })
    expect(warned.unreachable.map(({ id, actual }) => [id, actual])).toEqual([['area.1', '5.4']])
  })
})
