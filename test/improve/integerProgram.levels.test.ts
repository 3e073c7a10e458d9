import { test } from 'vitest'
import { agreeWithIntegerPrograms } from '../helpers/integerPrograms'

test('priorities cost and total what an integer program finds: levels', async () => {
  await agreeWithIntegerPrograms('levels', 30)
}, 240_000)
