import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Rubric } from '../../src/rubric'
import { exportName } from '../generate/rubricModule'
import { packJson, type TextJson } from './packJson'
import { type Kept, stripRubric } from './stripRubric'

/** Puts a rubric into a bundle packed, and stripped of what the bundle does not need. */
export function rubricPlugin(root: string, kept: Kept): Plugin {
  return {
    name: 'stripped-rubric',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]generated[\\/][\w-]+\.ts$/ }, ({ path }) => {
        const id = path.replace(/^.*[\\/]|\.ts$/g, '')
        const rubric = JSON.parse(readFileSync(join(root, 'rubrics', `${id}.json`), 'utf8')) as Rubric
        const packed = packJson(stripRubric(rubric, kept) as unknown as TextJson)
        return {
          loader: 'ts',
          resolveDir: join(root, 'scripts/build'),
          contents: `import { markChecked } from '../../src/rubric/mark'
import { unpackJson } from './unpackJson'
export const ${exportName(id)} = markChecked(unpackJson(${JSON.stringify(packed)}))`,
        }
      })
    },
  }
}
