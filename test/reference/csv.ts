/**
 * A strict reader of CSV (RFC 4180), written apart from the library: a record ends in CRLF, a field is quoted whole or not
 * at all, and whatever else is an error.
 */
export function readCsv(text: string, separator: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  const fail = (why: string) => {
    throw new SyntaxError(`${why} at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`)
  }
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      at++
      for (;;) {
        if (at >= text.length) fail('an open quote')
        if (text[at] !== '"') field += text[at++]
        else if (text[at + 1] === '"') {
          field += '"'
          at += 2
        } else {
          at++
          break
        }
      }
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') fail('a bare quote or line feed')
        field += text[at++]
      }
    }
    record.push(field)
    if (text[at] === separator) {
      at++
      continue
    }
    if (text.slice(at, at + 2) !== '\r\n') fail('no end of record')
    at += 2
    records.push(record)
    record = []
  }
  if (record.length > 0) fail('no end of file')
  return records
}

/** Takes back the apostrophe that marks a text. */
export const unmarked = (field: string) => (field.startsWith("'") ? field.slice(1) : field)
