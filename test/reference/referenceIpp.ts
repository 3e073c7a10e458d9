import { add, type Fraction, fraction, multiply, ofDecimal } from './fraction'

/** The shares of forms and aspects, written down once more. */
const FORMS: Readonly<Record<string, string>> = { f02: '0.75', f03: '0.25' }
const ASPECTS: Readonly<Record<string, string>> = {
  policy: '0.24',
  staff: '0.25',
  facilities: '0.18',
  informationSystem: '0.11',
  complaints: '0.1',
  innovation: '0.12',
}

export const ASPECT_IDS: readonly string[] = Object.keys(ASPECTS)

type Figure = string | number
export type ReferenceForm = Figure | Readonly<Record<string, Figure>>

const weighted = (shares: Readonly<Record<string, string>>, figures: Readonly<Record<string, Fraction>>): Fraction =>
  Object.entries(shares)
    .map(([id, share]) => multiply(ofDecimal(share), figures[id] ?? fraction(-1n)))
    .reduce(add)

const each = <T>(record: Readonly<Record<string, T>>, read: (value: T) => Fraction): Record<string, Fraction> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, read(value)]))

/** The index of one form. */
export const referenceForm = (form: ReferenceForm): Fraction =>
  typeof form === 'object'
    ? weighted(
        ASPECTS,
        each(form, (value) => ofDecimal(String(value))),
      )
    : ofDecimal(String(form))

/** The Indeks Pelayanan Publik. */
export const referenceIpp = (forms: Readonly<Record<string, ReferenceForm>>): Fraction =>
  weighted(FORMS, each(forms, referenceForm))

/** The category of an index in hundredths, by the upper edges as printed. */
export const referenceCategory = (hundredths: number): string => {
  const edges = [100, 150, 200, 250, 300, 350, 400, 450, 500]
  return ['F', 'E', 'D', 'C-', 'C', 'B-', 'B', 'A-', 'A'][edges.findIndex((edge) => hundredths <= edge)] ?? 'none'
}
