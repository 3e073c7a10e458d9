import type { Checked, Rubric } from '../../../src'
import { permenpanrb10_2019 } from '../../../src/generated/permenpanrb-10-2019'
import { permenpanrb90_2021 } from '../../../src/generated/permenpanrb-90-2021'

/** Shipped rubrics seen as any rubric, so that ids are plain strings and loops may run over them. */
export const rubric90: Rubric & Checked = permenpanrb90_2021
export const rubric10: Rubric & Checked = permenpanrb10_2019
