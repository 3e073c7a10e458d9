import { type Answer, type AnswersOf, evaluate } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { questionsOf } from '../../src/rubric'

type Held = 'WBK' | 'WBBM' | null

/** The best answer to every question of PermenPANRB 90/2021. */
const BEST: Readonly<Record<string, Answer>> = Object.fromEntries(
  questionsOf(permenpanrb90_2021).map(({ id, kind: name }): [string, Answer] => {
    const kind = permenpanrb90_2021.answerKinds[name]
    if (kind?.type === 'choice') return [id, Object.keys(kind.options)[0] ?? '']
    return [id, kind?.type === 'index' ? 4 : { percent: 100 }]
  }),
)

/** The best of PermenPANRB 90/2021 with some answers changed; those named in `worst` by how an id begins are the worst. */
export const evaluated90 = (
  changes: Readonly<Record<string, Answer>> = {},
  { worst = [], heldPredicate = null }: { readonly worst?: readonly string[]; readonly heldPredicate?: Held } = {},
) => {
  const worstOf = (name: string): Answer => {
    const kind = permenpanrb90_2021.answerKinds[name]
    if (kind?.type === 'choice') return Object.keys(kind.options).at(-1) ?? ''
    return kind?.type === 'index' ? 0 : { percent: 0 }
  }
  const lowered = questionsOf(permenpanrb90_2021).flatMap(({ id, kind }) =>
    worst.some((beginning) => id.startsWith(beginning)) ? [[id, worstOf(kind)] as const] : [],
  )
  const answers = { ...BEST, ...Object.fromEntries(lowered), ...changes }
  return evaluate(permenpanrb90_2021, answers as unknown as AnswersOf<typeof permenpanrb90_2021>, {
    heldPredicate,
  })
}

const FULL = {
  'A.1': { percent: 100 },
  'A.2': { percent: 100 },
  'A.3': { percent: 100 },
  'A.4': { percent: 100 },
  'A.5': { percent: 100 },
  'A.6': { percent: 100 },
  'B.1.a': 4,
  'B.1.b': { percent: 100 },
  'B.2.a': 4,
} as const

/** The best of PermenPANRB 10/2019 with some answers changed. */
export const evaluated10 = (changes: Partial<AnswersOf<typeof permenpanrb10_2019>> = {}, heldPredicate: Held = null) =>
  evaluate(permenpanrb10_2019, { ...FULL, ...changes }, { heldPredicate })

/** Tells whether a value is frozen through and through. */
export const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen))
