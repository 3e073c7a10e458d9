/** A decimal as text, such as `'3.60'`: digits and a point, up to 20 decimals. Signs and exponents are refused at run time. */
export type DecimalText = `${number}`
