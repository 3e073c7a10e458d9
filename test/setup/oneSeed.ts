/**
 * fast-check with one seed for all properties, so that every run of the tests takes the same ways through the code and
 * comes out the same. SEED names another; `npm run seeds` takes a thousand. It stands in for fast-check by an alias.
 */
import { createRequire } from 'node:module'
import { wholeNumberFrom } from '../helpers/wholeNumberFrom'

const fc: typeof import('fast-check').default = createRequire(import.meta.url)('fast-check')

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: wholeNumberFrom('SEED', 90_2021, 0) })

const assert: typeof fc.assert = (property, parameters) => {
  if (parameters?.seed !== undefined) throw new Error('A property with a seed of its own would never see another')
  return fc.assert(property as never, parameters as never) as never
}

// biome-ignore lint/style/noDefaultExport: it stands in for fast-check, whose default export the tests import.
export default { ...fc, assert }
