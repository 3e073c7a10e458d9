import { bounds } from '../../../src'
import { questionsOf } from '../../../src/rubric'
import { randomLke } from '../../../test/helpers/randomLke'
import { drawFrom } from './drawFrom'
import { line } from './line'
import { rubric90 } from './rubrics'

const DRAFTS = 40
const HELD = [null, 'WBK', 'WBBM'] as const

/** What unfinished LKEs may still come to. */
export function drafts(): readonly string[] {
  const draw = drawFrom(10)
  return Array.from({ length: DRAFTS }).flatMap(() => {
    const whole = randomLke(rubric90, draw.random, 0.5 + draw.random() / 2)
    const kept = questionsOf(rubric90).filter(() => draw.chance(0.8))
    const draft = Object.fromEntries(kept.map(({ id }) => [id, whole[id]]))
    const { total, areas, predicates, next } = bounds(rubric90, draft as never, { heldPredicate: draw.oneOf(HELD) })
    return [
      line('total', { ...total, next }, 'lowest', 'highest', 'next'),
      ...Object.entries(areas).map(([id, range]) => line(id, range, 'lowest', 'highest')),
      ...Object.values(predicates).flatMap(({ criteria, ...one }) => [
        line(one.id, one, 'status'),
        ...criteria.map((test) => line(test.id, test, 'lowest', 'highest', 'required', 'status')),
      ]),
    ]
  })
}
