/** Takes away the zeros at the end of a text with a decimal point, and the point if nothing is left behind it. */
export function trimZeros(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 48) end--
  return text.slice(0, text.charCodeAt(end - 1) === 46 ? end - 1 : end)
}
