import { test } from 'vitest'
import { agreeWithIntegerPrograms } from '../helpers/integerPrograms'

test('priorities cost and total what an integer program finds: own', async () => {
  await agreeWithIntegerPrograms('own', 30)
}, 240_000)
