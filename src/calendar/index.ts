export { addYears } from './addYears'
export { compareDates, latestOf } from './compareDates'
export { type IsoDate, isIsoDate, isoDate, partsOfDate } from './IsoDate'
export { nearDate } from './nearDate'
