import type { PrintedSums } from '../determine'
import { printPercent } from '../score'
import type { Locale } from '../text'
import type { Compiled } from './Compiled'
import type { AreaResult } from './Result'

/** Puts together the areas across aspects. */
export function areasOf({ tree }: Compiled, locale: Locale, sums: PrintedSums): Readonly<Record<string, AreaResult>> {
  const areas: Record<string, AreaResult> = {}
  for (const area of tree.areas) {
    const { amount, actual, display } = sums(area.sum)
    areas[area.id] = Object.freeze({
      id: area.id,
      label: area.label[locale],
      weight: area.weight,
      score: actual,
      percent: printPercent(amount, area.full),
      display,
      nodes: area.nodes,
    })
  }
  return Object.freeze(areas)
}
