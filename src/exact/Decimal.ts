import { Decimal as SharedDecimal } from 'decimal.js'

/** A private clone: an application that reconfigures decimal.js cannot change our figures, nor we its. */
export const Decimal = /* @__PURE__ */ SharedDecimal.clone({
  precision: 60,
  rounding: SharedDecimal.ROUND_DOWN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
})
