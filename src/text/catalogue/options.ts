import { type Entry, entry } from './entry'

/** Options. */
export const options = {
  options_not_object: entry(
    'Opsi harus berupa objek biasa, bukan {given}.',
    'Options must be a plain object, not {given}.',
  ),
  unknown_option: entry(
    'Opsi "{option}" tidak dikenal; yang ada: {allowed}.',
    'There is no option "{option}"; there are: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  invalid_option: entry(
    'Opsi "{option}" tidak menerima {given}; yang diterima: {allowed}.',
    'Option "{option}" does not take {given}; accepted: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  unknown_convention: entry(
    'Konvensi "{convention}" tidak dikenal dalam rubrik ini; yang ada: {allowed}.',
    'This rubric has no convention "{convention}"; there are: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  unused_convention: entry(
    'Konvensi "{convention}" tidak dipakai fungsi ini; yang dipakai: {allowed}.',
    'This function does not use a convention "{convention}"; it uses: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  invalid_convention: entry(
    'Konvensi "{convention}" tidak menerima {given}; yang diterima: {allowed}.',
    'Convention "{convention}" does not take {given}; accepted: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
} as const satisfies Record<string, Entry>
