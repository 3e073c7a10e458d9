export { compareDecimals } from './compareDecimals'
export { Decimal } from './Decimal'
export { canonicalDecimal, isDecimalText, MAX_DECIMALS, PLAIN_DECIMAL } from './decimalText'
export { greatestCommonDivisor, leastCommonMultiple } from './divisors'
export {
  addFractions,
  compareFractions,
  type Fraction,
  fractionOfDecimal,
  multiplyFractions,
  subtractFractions,
} from './fraction'
export { hundredthOf } from './hundredthOf'
export { lowestTerms } from './lowestTerms'
export { type PrintedFraction, printFraction, testMinimum } from './printedFraction'
export { hundredthsHalfUp, printCut, printHundredths, printRoundedUp, printSigned } from './printFraction'
export { displayQuotient, printQuotient } from './printQuotient'
export { printUnits, printUnitsUp } from './printUnits'
export { roundFraction } from './roundFraction'
