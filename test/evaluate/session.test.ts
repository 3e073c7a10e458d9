import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  type Answer,
  AnswersError,
  compile,
  defineRubric,
  OptionsError,
  type PartialOptions,
  type Session,
} from 'zona-integritas'
import {
  type Answers,
  completeAnswers,
  evaluateWith,
  lkes,
  type Options,
  optionsWith,
  questions,
  rubric,
  scoreWith,
  targets,
  tiesOf,
} from '../helpers/arbitraries'
import { smallRubric } from '../helpers/smallRubric'

vi.setConfig({ testTimeout: 60_000 })

type Open = Session<typeof rubric>

const plan = compile(rubric)
const open = (answers: Answers, options: Options): Open =>
  plan.session(answers, options as PartialOptions<typeof rubric>)

/** Everything that a score or a session shows. */
const shown = (score: Open | ReturnType<typeof scoreWith>) => {
  const { predicate, complete, answered, total, display, determinations, areas } = score
  const points = ['A', 'B', 'A.I', 'A.II', 'B.I', 'B.I.a', 'B.I.b', 'B.II', 'B.II.a'].map((id) => score.points(id))
  return JSON.parse(JSON.stringify({ predicate, complete, answered, total, display, determinations, areas, points }))
}

const problemsOf = (task: () => unknown) => {
  try {
    task()
  } catch (error) {
    if (error instanceof AnswersError) return error.issues.map(({ code, path }) => [code, path.join(' > ')])
    throw error
  }
  return []
}

/** One thing that is done in a session. */
type Step =
  | { readonly type: 'set'; readonly id: string; readonly answer: Answer | undefined }
  | { readonly type: 'undo' }
  | { readonly type: 'wrong'; readonly id: string; readonly answer: unknown }

const stepsFrom = (pool: readonly Record<string, Answer>[]): fc.Arbitrary<readonly Step[]> => {
  const id = fc.constantFrom(...questions.map((question) => question.id))
  const set = fc
    .tuple(id, fc.nat({ max: pool.length - 1 }))
    .map(([question, at]): Step => ({ type: 'set', id: question, answer: pool[at]?.[question] }))
  const taken = id.map((question): Step => ({ type: 'set', id: question, answer: undefined }))
  const wrong = fc
    .tuple(
      id,
      fc.constantFrom<unknown>('F', '', -1, 5, null, [], { percent: 101 }, Number.NaN, () => 'A'),
    )
    .map(([question, answer]): Step => ({ type: 'wrong', id: question, answer }))
  return fc.array(
    fc.oneof(
      { weight: 6, arbitrary: set },
      { weight: 1, arbitrary: taken },
      { weight: 2, arbitrary: fc.constant<Step>({ type: 'undo' }) },
      { weight: 1, arbitrary: wrong },
    ),
    { minLength: 1, maxLength: 25 },
  )
}

const runs = fc
  .tuple(lkes, completeAnswers, completeAnswers, optionsWith(fc.constantFrom('reject', 'zero', 'exclude')))
  .chain(([lke, one, other, options]) =>
    stepsFrom([one, other]).map((steps) => ({
      start: options.unanswered === 'reject' ? one : lke.answers,
      options,
      steps,
    })),
  )

describe('a session', () => {
  test('shows what a fresh score of its answers shows, after any sequence of changes', () => {
    fc.assert(
      fc.property(runs, ({ start, options, steps }) => {
        const session = open(start, options)
        const model: Record<string, Answer | undefined> = { ...start } as Record<string, Answer | undefined>
        const history: [id: string, before: Answer | undefined][] = []
        const agree = () => expect(shown(session)).toEqual(shown(scoreWith(model as Answers, options)))
        agree()
        for (const step of steps) {
          if (step.type === 'undo') {
            const last = history.pop()
            expect(session.undo()).toBe(last?.[0] ?? null)
            if (last) model[last[0]] = last[1]
          } else if (step.type === 'wrong' || (step.answer === undefined && options.unanswered === 'reject')) {
            expect(problemsOf(() => session.set(step.id, step.answer as Answer)).length).toBeGreaterThan(0)
          } else {
            session.set(step.id, step.answer)
            history.push([step.id, model[step.id]])
            model[step.id] = step.answer
          }
          agree()
        }
        // All the way back.
        while (session.undo() !== null);
        expect(shown(session)).toEqual(shown(scoreWith(start, options)))
        expect(shown(scoreWith(session.answers() as Answers, options))).toEqual(shown(session))
      }),
      { numRuns: 60 },
    )
  })

  test.each(targets.map((target) => [`${target.predicate} ${target.criterion}`, target] as const))(
    'settles %s exactly on, below and above its minimum, however it came there',
    (_, target) => {
      fc.assert(
        fc.property(tiesOf(target), ({ options, on, below, above }) => {
          const variants = [below, on, above].flatMap((variant) => (variant ? [variant.answers] : []))
          const [first] = variants
          if (!first) throw new Error('no tie')
          const session = open(first, options)
          for (const answers of [...variants, ...variants].reverse()) {
            for (const { id } of questions) session.set(id, answers[id])
            expect(shown(session)).toEqual(shown(scoreWith(answers, options)))
          }
        }),
        { numRuns: 3 },
      )
    },
  )

  test('keeps its answers in their normal form, apart from the caller and frozen', () => {
    const counts = { layananTerdata: 4, layananDipermudah: 3 }
    const session = open({ 'A.II.6.i.b': counts, 'B.I.a': 3.6 }, { unanswered: 'zero' })
    counts.layananDipermudah = 0
    expect(session.answer('A.II.6.i.b')).toEqual({ layananTerdata: 4, layananDipermudah: 3 })
    expect(session.answer('B.I.a')).toBe('3.6')
    expect(session.answer('B.I.b')).toBe(null)
    expect(session.answer('nothing')).toBe(null)
    expect(Object.isFrozen(session.answer('A.II.6.i.b'))).toBe(true)
    session.set('A.II.6.i.b', counts)
    counts.layananDipermudah = 4
    expect(session.answer('A.II.6.i.b')).toEqual({ layananTerdata: 4, layananDipermudah: 0 })
    expect(Object.isFrozen(session.answer('A.II.6.i.b'))).toBe(true)
    expect(session.answers()).toEqual({ 'A.II.6.i.b': { layananTerdata: 4, layananDipermudah: 0 }, 'B.I.a': '3.6' })
  })

  test('hands out scores that later changes do not touch', () => {
    const session = open({ 'B.I.a': 3.6 }, { unanswered: 'zero' })
    const before = session.score()
    session.set('B.II.a', 4)
    expect([before.total, session.score().total]).toEqual(['15.75', '33.25'])
    expect(session.score()).toBe(session.score())
    expect([Object.isFrozen(before), Object.isFrozen(scoreWith({}, { unanswered: 'zero' }))]).toEqual([true, true])
  })

  test('takes changes back one by one, also those that changed nothing', () => {
    const session = open({}, { unanswered: 'zero' })
    session.set('B.I.b', 'A')
    session.set('B.I.b', 'A')
    session.set('B.I.b', undefined)
    expect([session.undo(), session.total]).toEqual(['B.I.b', '5'])
    expect([session.undo(), session.total]).toEqual(['B.I.b', '5'])
    expect([session.undo(), session.total]).toEqual(['B.I.b', '0'])
    expect([session.undo(), session.total]).toEqual([null, '0'])
  })

  test('tells every problem of a change and stays as it was', () => {
    const session = open({ 'B.I.a': 3.6 }, { unanswered: 'zero', locale: 'en' })
    expect(problemsOf(() => session.set('A.I.1.i.z', 'A'))).toEqual([['unknown_question', 'A.I.1.i.z']])
    expect(problemsOf(() => session.set({} as string, 'A'))).toEqual([['unknown_question', 'Object']])
    expect(problemsOf(() => session.set('__proto__', 'A'))).toEqual([['unknown_question', '__proto__']])
    expect(problemsOf(() => session.set('B.I.b', 'a' as 'A'))).toEqual([['invalid_choice', 'B.I.b']])
    expect(problemsOf(() => session.set('A.II.4.i.a', { sasaran: -1, sasarann: 2 } as never))).toEqual([
      ['invalid_count', 'A.II.4.i.a > sasaran'],
      ['missing_count', 'A.II.4.i.a > sasaranTercapai'],
      ['unknown_count', 'A.II.4.i.a > sasarann'],
    ])
    try {
      session.set('A.I.1.i.z', 'A')
      expect.unreachable()
    } catch (error) {
      expect((error as AnswersError).issues[0]?.suggestion).toMatch(/^Perhaps "A\.I\.1\.i\.[a-z]" is meant\.$/)
    }
    expect([session.total, session.undo()]).toEqual(['15.75', null])
  })

  test('refuses counts that contradict others where that is refused, at the start and later', () => {
    const options = { unanswered: 'zero', contradictions: 'reject' } as const
    const contradictory = { harusDitindaklanjuti: 1, sedangDiproses: 1, selesai: 1 }
    expect(problemsOf(() => open({ 'A.II.5.ii.a': contradictory }, options))).toEqual([
      ['counts_contradict', 'A.II.5.ii.a.selesai'],
    ])
    const session = open({ 'A.II.1.i.a': { agenPerubahan: 2, perubahan: 1 } }, options)
    expect(problemsOf(() => session.set('A.II.5.ii.a', contradictory))).toEqual([
      ['counts_contradict', 'A.II.5.ii.a.selesai'],
    ])
    expect(problemsOf(() => session.set('A.II.1.i.b', { perubahan: 2, perubahanTerintegrasi: 1 }))).toEqual([
      ['counts_contradict', 'A.II.1.i.a.perubahan'],
    ])
    expect([session.answer('A.II.5.ii.a'), session.answer('A.II.1.i.b'), session.undo()]).toEqual([null, null, null])
    session.set('A.II.1.i.b', { perubahan: 1, perubahanTerintegrasi: 1 })
    expect(session.points('A.II')).toBe('1.5')
  })

  test('needs all answers, and keeps them, where unanswered questions are refused', () => {
    const full = fc.sample(completeAnswers, { numRuns: 1, seed: 1 })[0] ?? {}
    const { 'B.I.a': _, ...rest } = full
    expect(problemsOf(() => open(rest as Answers, {}))).toEqual([['missing_answer', 'B.I.a']])
    const session = open(full as Answers, {})
    expect(problemsOf(() => session.set('B.I.a', undefined))).toEqual([['missing_answer', 'B.I.a']])
    expect(session.complete).toBe(true)
    expect(() => open(full as Answers, { unanswerd: 'zero' } as never)).toThrow(OptionsError)
  })

  test('is its own in a rubric of one’s own, and beside others of the same rubric', () => {
    const own = compile(defineRubric(smallRubric()))
    const options = { unanswered: 'exclude' } as const
    const [one, other] = [own.session({ 'K.1.i.a': 'Ya' }, options), own.session({}, options)]
    other.set('H.a', 2)
    expect([one.total, other.total]).toEqual(['4', '1.5'])
    one.set('K.1.i.b', 'C')
    expect([one.total, other.total, one.predicate]).toEqual(['2', '1.5', null])
    const most = { 'K.1.i.a': 'Ya', 'K.1.i.b': 'A', 'K.1.ii.a': { due: 4, done: 4 }, 'K.1.ii.b': 'A', 'K.2.i.a': 'A' }
    const best = own.session({ ...most, 'K.2.i.b': 'A', 'K.2.i.c': 'Ya', 'H.a': '4', 'H.b': 'A' } as never, options)
    const verdicts = [best.predicate]
    // Whatever is scored meanwhile, the sums that a change leaves as they are stay those of its own answers.
    for (const scored of [{}, { 'H.a': 4 }]) {
      own.score(scored as never, options)
      best.set('H.b', best.answer('H.b') === 'A' ? 'B' : 'A')
      verdicts.push(best.predicate)
    }
    expect(verdicts).toEqual(['LULUS', 'LULUS', 'LULUS'])
  })

  test('shows a convention of its options at work', () => {
    const nobody = { kepalaSatker: 0, pejabatWajibLhkpn: 0, lainnya: 0, sudahMelapor: 0 }
    const zero = open({}, { unanswered: 'zero', conventions: { 'nothingToCount.A.II.5.iii.a': 'zero' } })
    zero.set('A.II.5.iii.a', nobody)
    const full = open({}, { unanswered: 'zero' })
    full.set('A.II.5.iii.a', nobody)
    expect([zero.total, full.total]).toEqual(['0', '1'])
    const strict = open({}, { unanswered: 'zero', conventions: { percentGiven: 'reject' } })
    expect(problemsOf(() => strict.set('A.II.5.iii.a', { percent: 50 }))).toEqual([
      ['percent_rejected', 'A.II.5.iii.a'],
    ])
  })

  test('refuses counts that will not be looked at, and stays as it was', () => {
    const session = open({ 'B.I.a': 4 }, { unanswered: 'zero' })
    const fail = () => {
      throw new TypeError('hands off')
    }
    const proxy = new Proxy({ sasaran: 5, sasaranTercapai: 4 }, { getOwnPropertyDescriptor: fail, ownKeys: fail })
    expect(problemsOf(() => session.set('A.II.4.i.a', proxy))[0]).toEqual(['unreadable', 'A.II.4.i.a'])
    expect([session.total, session.answered, session.undo()]).toEqual(['17.5', 1, null])
  })

  test('agrees with the whole result, too', () => {
    const answers = fc.sample(completeAnswers, { numRuns: 1, seed: 2 })[0] ?? {}
    const session = open(answers as Answers, { heldPredicate: 'WBK' })
    session.set('B.I.a', 4)
    const { total, areas, determinations } = evaluateWith(session.answers() as Answers, { heldPredicate: 'WBK' })
    expect(JSON.parse(JSON.stringify({ ...session }))).toMatchObject(
      JSON.parse(JSON.stringify({ total, areas, determinations })),
    )
  })
})
