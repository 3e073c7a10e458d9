import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineLayout, type Layout } from '../../src/interchange'
import { definePekppp, type Pekppp } from '../../src/pekppp'
import { type Checked, defineRubric, type Rubric } from '../../src/rubric'

/** All data in the folder `rubrics`, checked. */
export interface ShippedData {
  readonly rubrics: readonly (Rubric & Checked)[]
  readonly pekppp: readonly Pekppp[]
  readonly layouts: readonly Layout[]
}

/**
 * Reads the folder `rubrics` of a project.
 *
 * @throws When a file bears another name than its data, is of no rubric there, or does not hold to its format.
 */
export function shippedData(root: string): ShippedData {
  const rubrics: (Rubric & Checked)[] = []
  const pekppp: Pekppp[] = []
  const layouts: Layout[] = []
  const filesIn = (folder: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [basename(name, '.json'), `${folder}/${name}`] as const)
  for (const [id, file] of filesIn('rubrics')) {
    const data = JSON.parse(readFileSync(join(root, file), 'utf8')) as Rubric | Pekppp
    if (data.id !== id) throw new Error(`${file} holds "${data.id}"`)
    if (data.format === 'zona-integritas.pekppp.v1') pekppp.push(definePekppp(data, 'en'))
    else rubrics.push(defineRubric(data, 'en'))
  }
  for (const [id, file] of filesIn('rubrics/layouts')) {
    const data = JSON.parse(readFileSync(join(root, file), 'utf8')) as Layout
    const rubric = rubrics.find((one) => one.id === data.rubric)
    if (data.id !== id || !rubric) throw new Error(`${file} holds "${data.id}" of "${data.rubric}"`)
    layouts.push(defineLayout(rubric, data, 'en'))
  }
  return { rubrics, pekppp, layouts }
}
