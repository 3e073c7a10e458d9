import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataHash } from './dataHash'
import type { RubricVersion } from './RubricVersion'

/** Lists the data in the folder `rubrics` of a project as it is now. */
export function rubricVersions(root: string): readonly RubricVersion[] {
  return ['rubrics', 'rubrics/layouts'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => {
        const text = readFileSync(join(root, folder, file), 'utf8')
        const { id, version } = JSON.parse(text) as { readonly id: string; readonly version: string }
        return { id, version, sha256: dataHash(text) }
      }),
  )
}
