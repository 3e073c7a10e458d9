import { fractionOfDecimal } from '../../exact'
import type { Predicate } from '../Rubric'
import { type Context, isAbove, sumOfWeights } from './Context'

/** Checks that variants replace minima that exist, by minima that can be reached. */
export function checkVariants({ rubric, nodes, unique, refer, report }: Context): void {
  const { variants = [], variant = [] } = rubric
  const ids = variants.map(({ id }) => id)
  unique('variants', ids)
  for (const id of variant) refer('variant', id, ids)
  for (const { id, minima } of variants) {
    for (const { predicate, criterion, minimum } of minima) {
      const known = rubric.predicates.map((one) => one.id)
      if (!refer(id, predicate, known)) continue
      const { criteria } = rubric.predicates.find((one) => one.id === predicate) as Predicate
      const points = criteria.flatMap((one) => (one.type === 'points' ? [one] : []))
      const found = points.find((one) => one.id === criterion)
      refer(
        id,
        criterion,
        points.map((one) => one.id),
      )
      const weight = sumOfWeights((found?.nodes ?? []).map((node) => nodes.get(node)?.weight ?? '0'))
      if (found && isAbove(minimum, fractionOfDecimal(weight))) {
        report('rubric_threshold', ['variants', id, criterion], { id: criterion, minimum, weight })
      }
    }
  }
}
