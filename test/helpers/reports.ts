import fc from 'fast-check'
import {
  type Checked,
  defineRubric,
  type Evaluation,
  evaluate,
  InputError,
  type Issue,
  type Rubric,
} from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { randomFrom, randomLke } from './randomLke'
import { smallRubric } from './smallRubric'

/** The shipped rubric seen as any rubric, so that its ids are plain strings. */
export const rubric90: Rubric & Checked = permenpanrb90_2021
export const small: Rubric & Checked = defineRubric(smallRubric())

/** A whole LKE of the small rubric. */
export const SMALL = {
  'K.1.i.a': 'Ya',
  'K.1.i.b': 'B',
  'K.1.ii.a': { due: 3, done: 2 },
  'K.1.ii.b': 'C',
  'K.2.i.a': 'A',
  'K.2.i.b': 'B',
  'K.2.i.c': 'Ya',
  'H.a': 3.6,
  'H.b': 'B',
} as const

/** The result of any answers, whole or not. */
export const evaluated = (rubric: Rubric & Checked, answers: object, options: object = {}): Evaluation =>
  evaluate(rubric, answers as never, { unanswered: 'zero', ...options } as never)

/** A result of the shipped rubric with answers at random, perhaps with some missing. */
export const randomEvaluation = (seed: number, options: object = {}): Evaluation => {
  const random = randomFrom(seed)
  const full = randomLke(rubric90, random, 0.75)
  const share = seed % 3 === 0 ? 1 : 0.9
  const draft = Object.fromEntries(Object.entries(full).filter(() => random() < share))
  return evaluated(rubric90, draft, { unanswered: seed % 2 === 0 ? 'zero' : 'exclude', ...options })
}

/** What a text may hold that a table, a spreadsheet or Markdown could trip over. */
const NASTY = [
  ...[
    '"',
    '""',
    ';',
    ',',
    '\t',
    '\r',
    '\n',
    '\r\n',
    "'",
    "''",
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '|',
    '\\',
    '\\|',
  ],
  ...[
    '<b>',
    '&lt;',
    '&',
    '`',
    '*',
    '_',
    '[x](y)',
    '#',
    '1.',
    '>',
    '~',
    '$',
    '\0',
    '\u200b',
    '\u00a0',
    '\u2028',
    '\u2212',
  ],
  ...[
    '\uFEFF',
    '\uD800',
    '\uDC00',
    '😀',
    'é',
    ' ',
    '',
    '=1+1',
    '@SUM(A1)',
    "=HYPERLINK('x')",
    '0',
    '-1',
    '1,5',
    '__proto__',
  ],
]

/** Any text, with much in it that is dangerous. */
export const anyText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 3 })), { maxLength: 6 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

/** The problems for which a call is refused, as code and path. */
export const refusedFor = (run: () => unknown, type: new (issues: readonly Issue[]) => Error = InputError) => {
  try {
    run()
  } catch (error) {
    if (!(error instanceof type)) throw error
    return (error as Error & { readonly issues: readonly Issue[] }).issues.map(({ code, path }) => [
      path.join('/'),
      code,
    ])
  }
  throw new Error('not refused')
}
