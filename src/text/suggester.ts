import { closest } from './closest'

/** Suggestions cost time; input with more mistakes than this gets none for the rest. */
const MAX_SUGGESTIONS = 50

/** Makes a function that suggests what a mistyped text means, for as many mistakes as a person could read. */
export function suggester(candidates: Iterable<string>): (text: string) => string | null {
  const known = [...candidates]
  let made = 0
  return (text) => (made++ < MAX_SUGGESTIONS ? closest(text, known) : null)
}
