import { randomFrom, randomLke } from '../helpers/randomLke'
import { permenpanrb90_2021 } from './built'
import type { GivenAnswers } from './handWritten'

/** How many LKEs every engine takes one after another. */
export const SETS = 1024

const random = randomFrom(90_2021)
const sets = Array.from(
  { length: SETS },
  () => JSON.parse(JSON.stringify(randomLke(permenpanrb90_2021, random, 0.6))) as GivenAnswers,
)

/** One of the random LKEs, as it comes from JSON. */
export const set = (index: number): GivenAnswers => sets[index % SETS] as GivenAnswers
