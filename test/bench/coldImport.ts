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
 * which take turns with those of the empty module.
 */
export async function coldImport(folder: string): Promise<readonly Figure[]> {
  const bundle = await bundled(`${ENGINE}\n${RUBRIC}`, folder, { platform: 'node' })
  write(folder, { 'bundle.mjs': bundle, 'empty.mjs': 'export {}\n', 'import.mjs': PROGRAM })
  const answers = JSON.stringify(set(0))
  const timesOf = (file: string) =>
    JSON.parse(run(process.execPath, ['import.mjs', `./${file}`, answers], folder)) as readonly number[]
  const empty: number[] = []
  const full: (readonly number[])[] = []
  for (let index = 0; index < PROCESSES; index++) {
    empty.push(timesOf('empty.mjs')[0] ?? 0)
    full.push(timesOf('bundle.mjs'))
  }
  const start = quantile(empty, 0.5)
  const median = (at: number) =>
    quantile(
      full.map((times) => times[at] ?? 0),
      0.5,
    ) - start
  return [
    { name: 'bundled, import', value: median(0), unit: 'ms', limit: null },
    { name: 'bundled, import and compile', value: median(1), unit: 'ms', limit: 15 },
    { name: 'bundled, import, compile and first evaluate', value: median(2), unit: 'ms', limit: null },
  ]
}
