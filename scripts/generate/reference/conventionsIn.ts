import type { Convention } from '../../../src/rubric'

/** Every convention anywhere in a rubric or in PEKPPP data, in the order in which they stand. */
export function conventionsIn(data: object): readonly Convention[] {
  return Object.entries(data).flatMap(([key, value]): readonly Convention[] => {
    if (key === 'conventions') return value as readonly Convention[]
    return typeof value === 'object' && value !== null ? conventionsIn(value) : []
  })
}
