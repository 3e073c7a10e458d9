import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { diceFrom } from '../../scripts/corpus/Dice'
import { damagedAnswer } from '../../scripts/corpus/damagedAnswer'
import { generatedLke } from '../../scripts/corpus/generatedLke'
import * as source from '../../src'
import { permenpanrb90_2021 as sourceRubric } from '../../src/generated/permenpanrb-90-2021'
import { questionsOf, type Rubric } from '../../src/rubric'
import { wholeNumberFrom } from '../helpers/wholeNumberFrom'

const LKES = wholeNumberFrom('PROOF_LKES', 20_000)
const SEED = wholeNumberFrom('PROOF_SEED', 5_112_023, 0)

type Library = typeof source
type RubricModule = { readonly permenpanrb90_2021: typeof sourceRubric }

const require = createRequire(import.meta.url)
const dist = (file: string) => new URL(`../../dist/${file}`, import.meta.url).href

/** The three faces of the library: as it is written, and as Node imports and requires it. */
const faces: readonly (readonly [name: string, library: Library, rubric: typeof sourceRubric])[] = [
  ['src', source, sourceRubric],
  [
    'ESM',
    (await import(dist('index.js'))) as Library,
    ((await import(dist('rubrics/permenpanrb-90-2021.js'))) as RubricModule).permenpanrb90_2021,
  ],
  [
    'CJS',
    require('../../dist/index.cjs') as Library,
    (require('../../dist/rubrics/permenpanrb-90-2021.cjs') as RubricModule).permenpanrb90_2021,
  ],
]

type Answers = source.PartialAnswersOf<typeof sourceRubric>
type Options = source.PartialOptions<typeof sourceRubric>

const rubric: Rubric = sourceRubric

describe(`src, the ESM build and the CJS build, seed ${SEED}`, () => {
  test('are three, not one', () => {
    const evaluates = faces.map(([, library]) => library.evaluate)
    expect(new Set(evaluates).size).toBe(3)
    expect(faces.map(([, library]) => Object.keys(library).sort())).toEqual(faces.map(() => Object.keys(source).sort()))
  })

  test('say the same of every LKE, sound or damaged, to the letter', () => {
    const dice = diceFrom(SEED)
    const questions = questionsOf(rubric)
    const plans = faces.map(([, library, checked]) => library.compile(checked))
    const wrong: unknown[] = []
    for (let lke = 0; lke < LKES && wrong.length < 3; lke++) {
      const { answers, options } = generatedLke(dice, rubric)
      const given = { ...options, locale: dice.pick(['id', 'en']) } as unknown as Options
      if (dice.chance(0.3)) {
        const question = dice.pick(questions)
        answers[question.id] = damagedAnswer(dice, rubric, question).answer
      }
      const outcomes = faces.map(([, library, checked]) =>
        JSON.stringify(library.safeEvaluate(checked, answers, given)),
      )
      const scores = plans.map((plan) => {
        try {
          const { total, determinations, areas } = plan.score(answers as Answers, given)
          return JSON.stringify([total, determinations, areas])
        } catch (error) {
          const { name, message, issues } = error as source.IssuesError
          return JSON.stringify([name, message, issues])
        }
      })
      if (new Set(outcomes).size > 1 || new Set(scores).size > 1) wrong.push({ lke, answers, options: given })
    }
    expect(wrong).toEqual([])
  })
})
