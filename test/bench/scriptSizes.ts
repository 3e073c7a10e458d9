import { gzipSync } from 'node:zlib'
import { bundled } from '../packages/bundled'
import { SIZE_BUDGETS } from '../packages/sizeBudgets'
import type { Figure } from './Figure'

const ENGINE = `export { compile, evaluate, safeEvaluate } from 'zona-integritas'`
const OWN = `export { compile, defineRubric, evaluate, safeEvaluate } from 'zona-integritas'`
const RUBRIC = `export { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'`

/** The sizes of a script for pages: of the engine alone, with what own rubrics are checked by, and with a rubric. */
export async function scriptSizes(folder: string): Promise<readonly Figure[]> {
  const sized = async (
    what: string,
    source: string,
    limit: number | null,
    external: string[] = [],
  ): Promise<Figure> => {
    const script = await bundled(source, folder, { format: 'iife', globalName: 'zi', external })
    const value = gzipSync(script, { level: 9 }).length / 1000
    return { name: `script of the engine${what}, gzip`, value, unit: 'kB', limit: limit === null ? null : limit / 1000 }
  }
  return [
    await sized('', ENGINE, SIZE_BUDGETS.engine),
    await sized(' without decimal.js', ENGINE, null, ['decimal.js']),
    await sized(' and defineRubric, with zod', OWN, null),
    await sized(' and a rubric', `${ENGINE}\n${RUBRIC}`, SIZE_BUDGETS['engine and a rubric']),
  ]
}
