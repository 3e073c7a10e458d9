import type { Rubric } from '../../src/rubric'
import type { verdictsByHand } from './handWritten'
import { minimaOf } from './minima'

/** Tests the minima on the sums of a float loop, by plain comparisons, as loops do. */
export function makeFloatMinima(rubric: Rubric) {
  const figures = minimaOf(rubric).map(({ figure }) => Number(figure))
  return ({ total, pengungkit, bersih, prima, sums }: ReturnType<typeof verdictsByHand>): readonly boolean[] => {
    const points = [total, pengungkit, ...sums.slice(0, 6), bersih, sums[6], sums[7], prima]
    return figures.map((figure, index) => (points[index % points.length] ?? 0) >= figure)
  }
}
