/** Appends items one by one; spreading very many into `push` overflows the stack. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}
