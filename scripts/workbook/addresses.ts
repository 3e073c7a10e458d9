/** The place of a column, from 0: A is 0, AA is 26. */
export function columnIndex(column: string): number {
  return [...column].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The letters of a column by its place. */
export function columnAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnAt(Math.floor(index / 26) - 1) + letter
}

export function addressOf(column: string, row: number): string {
  return `${column}${row}`
}
