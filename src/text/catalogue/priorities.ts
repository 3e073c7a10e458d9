import { type Entry, entry } from './entry'

/** What may be changed, and at which cost. */
export const priorities = {
  invalid_cost: entry(
    '{given} bukan biaya untuk {id}; yang diterima: bilangan bulat 1 sampai {maximum} untuk setiap tingkat.',
    '{given} is no cost for {id}; accepted: a whole number from 1 to {maximum} for every level.',
  ),
  unknown_predicate: entry(
    'Tidak ada predikat "{given}" dalam rubrik ini; yang ada: {allowed}.',
    'This rubric has no predicate "{given}"; there are: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
} as const satisfies Record<string, Entry>
