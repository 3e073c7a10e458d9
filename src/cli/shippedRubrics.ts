import type { Checked, Rubric } from '../rubric'

/** The shipped rubrics by id, each loaded only when it is asked for; the first is taken where none is named. */
export const SHIPPED: ReadonlyMap<string, () => Promise<Rubric & Checked>> = new Map([
  [
    'permenpanrb-90-2021',
    async (): Promise<Rubric & Checked> => (await import('../generated/permenpanrb-90-2021')).permenpanrb90_2021,
  ],
  [
    'permenpanrb-10-2019',
    async (): Promise<Rubric & Checked> => (await import('../generated/permenpanrb-10-2019')).permenpanrb10_2019,
  ],
])
