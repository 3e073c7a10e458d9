import type { Figure } from './Figure'
import { type Measured, quantile, ratiosOf } from './measure'
import { printedCount, printedNumber, printedTime } from './printed'
import type { Target } from './Target'

/** All that was measured. */
export interface Found {
  readonly one: readonly Measured[]
  readonly priorities: readonly Measured[]
  readonly memory: readonly Figure[]
  readonly types: readonly Figure[]
  readonly start: readonly Figure[]
  readonly sizes: readonly Figure[]
  /** Sets of answers on and next to minima, and on how many the library was wrong. */
  readonly tieSets: number
  readonly wrong: number
}

/** By how the names of the rows begin. */
function named<T extends { readonly name: string }>(rows: readonly T[], start: string): T {
  const found = rows.find(({ name }) => name.startsWith(start))
  if (!found) throw new Error(`nothing was measured of ${start}`)
  return found
}

const SCORE = 'plan.score(answers)'
const TABLE = 'float loop, option table'
const LOOP = 'float loop, all by hand'

function atMost(quantity: string, value: number, limit: number, unit = '', remark = '', why = ''): Target {
  const isMet = value <= limit
  return {
    quantity,
    target: `≤ ${printedCount(limit)}${unit}`,
    figure: `${printedNumber(value)}${unit}`,
    isMet,
    remark: [remark, isMet ? '' : why].filter((text) => text !== '').join(' '),
  }
}

/** The targets, in the order in which they were set. */
export function targetsOf({ one, priorities, memory, types, start, sizes, tieSets, wrong }: Found): readonly Target[] {
  const ratio = (name: string, to: string) => quantile(ratiosOf(named(one, name).samples, named(one, to).samples), 0.5)
  const faster = (quantity: string, name: string, least: number): Target => {
    const found = ratio(name, SCORE)
    return {
      quantity,
      target: `≥ ${printedCount(least)} ×`,
      figure: `${printedNumber(found)} ×`,
      isMet: found >= least,
      remark: '',
    }
  }
  const value = (figures: readonly Figure[], name: string) => named(figures, name).value
  const optimiser = (cost: string, words: string, target: string, most: number): Target => {
    const times = ['WBK', 'WBBM'].map((target) => named(priorities, `priorities, ${cost}, ${target}`).microseconds)
    const searches = ['WBK', 'WBBM'].map(
      (target) => named(priorities, `  search alone, ${cost}, ${target}`).microseconds,
    )
    const [whole, search] = [Math.max(...times), Math.max(...searches)]
    return {
      quantity: `optimiser, median of the worse target, ${words}`,
      target: `≤ ${target}`,
      figure: `${printedTime(whole)}; the search alone ${printedTime(search)}`,
      isMet: whole <= most,
      remark:
        whole <= most
          ? ''
          : 'The target was of a search in a prototype; the call also reads the answers strictly and prints every figure of its plan.',
    }
  }
  const toTable = ratio(SCORE, TABLE)
  const mostTypes = Math.max(...types.map((figure) => figure.value))
  return [
    atMost(
      'exact, options validated, to a float loop with the same option table',
      toTable,
      1.15,
      ' ×',
      `\`plan.score\` does more than the prototype, of which 1.05 was asked: it refuses unknown questions and keeps a copy of its own. 1.05 is ${toTable <= 1.05 ? 'met as well' : 'not met'}.`,
      'It reads the same table as the loop; the rest is what it checks and keeps.',
    ),
    atMost('exact, strict, to a float loop written by hand', ratio(SCORE, LOOP), 1.35, ' ×'),
    atMost('the same with a copy of its own', ratio(SCORE, LOOP), 1.5, ' ×', '`plan.score` always keeps one.'),
    atMost(
      'the same with 13 rounded figures',
      ratio('plan.score(answers), total and areas', LOOP),
      1.65,
      ' ×',
      'Measured by the seven figures that an outcome shows rounded: the total and the areas.',
      'Figures are printed when they are read, from exact fractions; an area then comes with its points and percentage to 20 decimals. Whoever only asks for verdicts pays nothing of it.',
    ),
    {
      quantity: 'exact encoded batch, to an encoded float loop',
      target: '≤ 1.0 ×',
      figure: '',
      isMet: null,
      remark:
        'There is no encoded form: answers are objects, so that each is checked. `evaluateMany` stands in the table.',
    },
    atMost('one change and all verdicts, to a whole float loop', ratio('a change in a session', LOOP), 0.1, ' ×'),
    atMost(
      'the whole tree by `evaluate`, to a float loop with the same option table',
      ratio('evaluate, the whole tree', TABLE),
      20,
      ' ×',
      'Set later than the others.',
      'It returns every node of the LKE with all its figures printed.',
    ),
    faster('faster than naive decimal.js', 'decimal.js tree walk', 45),
    faster('faster than naive decimal.js with zod at each call', 'decimal.js tree walk after', 50),
    faster('faster than HyperFormula, `undoLimit: 0`, full set', 'HyperFormula, 113', 250),
    faster('faster than json-rules-engine', 'json-rules-engine', 350),
    faster('faster than survey-core', 'survey-core', 3500),
    faster('faster than publicodes', 'publicodes', 4500),
    atMost(
      'allocated by one call',
      value(memory, 'allocated'),
      768,
      ' B',
      'Of `plan.score`.',
      "About half of it is the list of the answers' names, by which a question that there is not is refused; most of the rest is the outcome that is returned.",
    ),
    atMost(
      'held by one lazy outcome with a copy of its own',
      value(memory, 'held'),
      512,
      ' B',
      '',
      'It keeps every sum and the part, whole and weight of each ratio and survey as doubles, so that all figures can be printed exactly later.',
    ),
    {
      quantity: 'wrong verdicts on sets on and next to minima',
      target: '0',
      figure: `${wrong} of ${printedCount(tieSets)}`,
      isMet: wrong === 0,
      remark: '`npm run proof` asks for a million more.',
    },
    atMost(
      'script with zod and decimal.js, gzip',
      value(sizes, 'script of the engine and defineRubric'),
      42,
      ' kB',
      '',
      `Only own rubrics need zod: without \`defineRubric\` the script has ${printedNumber(value(sizes, 'script of the engine,'))} kB.`,
    ),
    atMost(
      'script without dependencies, gzip',
      value(sizes, 'script of the engine without'),
      8,
      ' kB',
      '',
      'Half of it are the messages on every problem, in two languages; the rest reads answers strictly, prints figures to the last digit and builds the whole tree.',
    ),
    atMost(
      'script with zod/mini and decimal.js, gzip',
      value(sizes, 'script of the engine and defineRubric'),
      28,
      ' kB',
      '',
      'The same script again, since zod/mini is the zod that is used. Besides what is said above, the checks of own rubrics are about as large as it.',
    ),
    atMost(
      'script with one rubric, gzip',
      value(sizes, 'script of the engine and a rubric'),
      45,
      ' kB',
      '',
      'A rubric brings the words of 113 questions and their options in two languages, and the place in the regulation of every figure.',
    ),
    atMost(
      'cold import of a bundle, and compile',
      value(start, 'bundled, import and compile'),
      15,
      ' ms',
      '',
      `The target was of a bundle without a rubric: the engine alone is there after ${printedNumber(value(start, 'bundled engine'))} ms, the rubric alone after ${printedNumber(value(start, 'bundled rubric'))} ms. A start also reads and freezes the words and sources of 113 questions, and compiles them with code that runs for the first time.`,
    ),
    atMost(
      'instantiations of types, 113 questions',
      mostTypes,
      12_000,
      '',
      'The most of the rows: a rubric written out by a user. A shipped rubric comes with its keys spelt out.',
    ),
    optimiser('questions', 'questions counted', '50 µs', 50),
    optimiser('levels', 'levels counted', '0.3 ms', 300),
    optimiser('own costs 1..100', 'own costs', '3 ms', 3000),
  ]
}
