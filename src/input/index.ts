export type { DecimalText } from './DecimalText'
export {
  type FieldReader,
  type Need,
  type Problems,
  problemsIn,
  readFields,
  readList,
  requireNone,
  requireRead,
} from './FieldReader'
export { decimalTextOf, isCount, isWholeText, MAX_COUNT } from './figures'
export { localeOf } from './localeOf'
export { ABSENT, describedValue, ownData, ownValue, REFUSED } from './ownData'
export { hasPlainRoot, isPlainObject, isRootPolluted, showsJust } from './plainObject'
export { readConventions } from './readConventions'
export { nearDecimal, readDecimal } from './readDecimal'
export { type Mean, readMean } from './readMean'
export { invalidOption, type OptionValues, readOptionValues } from './readOptionValues'
