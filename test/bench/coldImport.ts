import { bundled } from '../packages/bundled'
import { run, write } from '../packages/installed'
import type { Figure } from './Figure'
import { quantile } from './measure'
import { set } from './sets'

const PROCESSES = 15

/** Imports a module and prints when it had done what, in milliseconds from its start. */
const PROGRAM = `
const began = performance.now()
const { compile, evaluate, rubric } = await import(process.argv[2])
const times = [performance.now() - began]
if (rubric) {
  const answers = JSON.parse(process.argv[3])
  compile(rubric)
  times.push(performance.now() - began)
  evaluate(rubric, answers)
  times.push(performance.now() - began)
}
console.log(JSON.stringify(times))
`

const ENGINE = "export { compile, evaluate } from 'zona-integritas'"
const RUBRIC = "export { permenpanrb90_2021 as rubric } from 'zona-integritas/rubrics/permenpanrb-90-2021'"

/**
 * Wall time from the import of a bundle in a new process, an empty module's import taken off; median of the processes,
 * which take turns with those of the other bundles.
 */
export async function coldImport(folder: string): Promise<readonly Figure[]> {
  const bundles = {
    empty: 'export {}',
    engine: ENGINE,
    rubric: RUBRIC.replace('as rubric', 'as data'),
    both: `${ENGINE}\n${RUBRIC}`,
  }
  for (const [name, source] of Object.entries(bundles))
    write(folder, { [`${name}.mjs`]: await bundled(source, folder, { platform: 'node' }) })
  write(folder, { 'import.mjs': PROGRAM })
  const answers = JSON.stringify(set(0))
  const timesOf = (name: keyof typeof bundles) =>
    JSON.parse(run(process.execPath, ['import.mjs', `./${name}.mjs`, answers], folder)) as readonly number[]
  const rounds = Array.from({ length: PROCESSES }, () => ({
    empty: timesOf('empty'),
    engine: timesOf('engine'),
    rubric: timesOf('rubric'),
    both: timesOf('both'),
  }))
  const median = (name: keyof typeof bundles, at = 0) =>
    quantile(
      rounds.map((round) => round[name][at] ?? 0),
      0.5,
    )
  const start = median('empty')
  const figure = (name: string, value: number): Figure => ({ name, value: value - start, unit: 'ms', limit: null })
  return [
    figure('bundled engine alone, import', median('engine')),
    figure('bundled rubric alone, import', median('rubric')),
    figure('bundled, import', median('both')),
    figure('bundled, import and compile', median('both', 1)),
    figure('bundled, import, compile and first evaluate', median('both', 2)),
  ]
}
