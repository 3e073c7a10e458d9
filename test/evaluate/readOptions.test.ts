import { expect, test } from 'vitest'
import { compileRubric, readOptions } from '../../src/evaluate'
import { defineRubric } from '../../src/rubric'
import { nothing, smallRubric, text } from '../helpers/smallRubric'

const compiled = compileRubric(defineRubric(smallRubric()))
const OWN = ['heldPredicate', 'unanswered', 'conventions', 'contradictions', 'locale']

test('further options are taken as given, and named with the others', () => {
  const known = readOptions(compiled, { unanswered: 'zero', cost: 7 }, ['cost', 'locked'])
  expect(known.issues).toEqual([])
  expect({ ...known.others }).toEqual({ unanswered: 'zero', cost: 7 })
  expect(readOptions(compiled, { lockd: [], locale: 'en' }, ['cost', 'locked']).issues).toEqual([
    {
      code: 'unknown_option',
      path: ['lockd'],
      params: { option: 'lockd', allowed: [...OWN, 'cost', 'locked'], closest: 'locked' },
      message: `There is no option "lockd"; there are: ${OWN.join(', ')}, cost, locked.`,
      suggestion: 'Perhaps "locked" is meant.',
    },
  ])
  expect(readOptions(compiled, { lockd: [] }).issues).toMatchObject([
    { params: { option: 'lockd', allowed: OWN, closest: null } },
  ])
})

test('conventions are those that no option of its own decides', () => {
  expect(compiled.overridable.map(({ id }) => id)).toEqual(['nothing'])
  const choices = { ...nothing.choices, exclude: text('-') }
  const made = ['unanswered', 'heldPredicateNotStated'].map((id) => ({ ...nothing, id, choices }))
  const more = defineRubric(smallRubric({ conventions: [nothing, ...made] }))
  expect(compileRubric(more).overridable.map(({ id }) => id)).toEqual(['nothing'])
  expect(readOptions(compiled, { conventions: { nothing: 'full' } }).settings.conventions).toEqual({ nothing: 'full' })
  expect(readOptions(compiled, { conventions: undefined }).settings.conventions).toEqual({ nothing: 'zero' })
  expect(readOptions(compiled, { conventions: { noting: 'full' } }).issues).toMatchObject([
    {
      code: 'unknown_convention',
      path: ['conventions', 'noting'],
      params: { convention: 'noting', allowed: ['nothing'], closest: 'nothing' },
    },
  ])
})
