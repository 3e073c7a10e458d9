import { gzipSync } from 'node:zlib'
import { bundled } from '../packages/bundled'
import { SIZE_BUDGETS } from '../packages/sizeBudgets'
import type { Figure } from './Figure'

/** The sizes of a script for pages: of the engine alone, and with what own rubrics are checked by. */
export async function scriptSizes(folder: string): Promise<readonly Figure[]> {
  const sizeOf = async (names: string) => {
    const source = `export { ${names} } from 'zona-integritas'`
    return gzipSync(await bundled(source, folder, { format: 'iife', globalName: 'zi' }), { level: 9 }).length / 1000
  }
  const engine = 'compile, evaluate, safeEvaluate'
  return [
    { name: 'script of the engine, gzip', value: await sizeOf(engine), unit: 'kB', limit: SIZE_BUDGETS.engine / 1000 },
    {
      name: 'script of the engine and defineRubric, with zod, gzip',
      value: await sizeOf(`${engine}, defineRubric`),
      unit: 'kB',
      limit: null,
    },
  ]
}
