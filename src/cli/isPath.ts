/** Tells whether the value of an option can only be meant as a file, not as a name. */
export const isPath = (value: string): boolean => /[\\/]|\.json$/i.test(value)
