/** What breaks a line or is not seen. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu
/** What marks up a text within a line; `&` and `<` could begin a character reference or HTML. */
const MARKS = /[\\`*_[\]~|$]/g

/** Writes a text so that Markdown shows it as it is, on one line and within a cell of a table. */
export function markdownText(text: string): string {
  return text
    .replace(CONTROLS, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(MARKS, '\\$&')
}

/** Writes a text that begins a line or an item of a list, where `#`, `-`, `+`, `=` and `1.` would mark it up. */
export function markdownLine(text: string): string {
  return markdownText(text)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
