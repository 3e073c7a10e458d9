import { describe, expect, test } from 'vitest'
import { defineRubric } from 'zona-integritas'
import { findCell } from '../../src/answer'
import { changed, smallRubric } from '../helpers/smallRubric'

describe('the cell that an id means', () => {
  const own = defineRubric(smallRubric())
  const found = (id: string) => {
    const cell = findCell(own, id)
    return cell && [cell.id, cell.form.id, cell.part]
  }

  test('is found however forms and databases spell it', () => {
    expect(found('K.1.ii.a')).toEqual(['K.1.ii.a', 'K.1.ii.a', 'answer'])
    expect(found(' k_1-ii a.DONE ')).toEqual(['K.1.ii.a.done', 'K.1.ii.a', 'done'])
    expect(['K.1', 'x', '', '__proto__', `H.a${' '.repeat(200)}`].map(found)).toEqual([null, null, null, null, null])
  })

  test('is the exact one where another differs in case alone; a third spelling means neither', () => {
    const twins = defineRubric(
      changed(({ components }) => {
        const last = components[1]?.children[1]
        if (last) last.id = 'H.A'
      }),
    )
    expect(['H.a', 'H.A', 'h.a'].map((id) => findCell(twins, id)?.id ?? null)).toEqual(['H.a', 'H.A', null])
  })

  test('has its place in rubric order', () => {
    const places = ['K.1.i.a', 'K.1.ii.a', 'K.1.ii.a.due', 'K.1.ii.a.done', 'K.1.ii.a.percent', 'H.b'].map(
      (id) => findCell(own, id)?.place ?? -1,
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(new Set(places).size).toBe(places.length)
  })
})
