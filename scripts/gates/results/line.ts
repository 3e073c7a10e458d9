type Plain = string | number | boolean | null

/**
 * Writes named figures and verdicts of a part of a result as one line. Only what is named counts as a result: a new field
 * changes no line.
 */
export function line<Name extends string>(
  about: string,
  part: { readonly [N in Name]: Plain | readonly Plain[] },
  ...names: readonly Name[]
): string {
  return `${about}: ${names.map((name) => `${name}=${part[name]}`).join(' ')}`
}
