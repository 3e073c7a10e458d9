import { test } from 'vitest'
import { agreeWithIntegerPrograms } from '../helpers/integerPrograms'

test('priorities cost and total what an integer program finds: questions', async () => {
  await agreeWithIntegerPrograms('questions', 30)
}, 240_000)
