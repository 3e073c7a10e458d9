import { createHash } from 'node:crypto'

/**
 * The SHA-256 of JSON data, whatever the white space of its text. The order of keys counts: options are shown in the order
 * in which they stand.
 */
export function dataHash(text: string): string {
  return createHash('sha256')
    .update(JSON.stringify(JSON.parse(text)))
    .digest('hex')
}
