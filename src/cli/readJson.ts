import { InputError, issue, type Locale } from '../text'
import { bytesOf, inputName } from './bytesOf'
import { decode } from './decode'
import type { Io } from './Io'
import { joined } from './joined'
import { parseJson } from './json'

/** Far above a kawasan of many units with whole results. */
const MAX_BYTES = 2 ** 26

/**
 * Reads a file, or the standard input, as JSON.
 *
 * @throws InputError when it cannot be read, or is no JSON that can be taken as it stands.
 */
export async function readJson(io: Io, file: string | null, locale: Locale): Promise<unknown> {
  const name = inputName(file)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytesOf(io, file, locale)) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MAX_BYTES) {
      throw new InputError([issue('input_too_long', [], { file: name, limit: MAX_BYTES }, locale)])
    }
  }
  const text = decode(joined(chunks, length))
  if (text === null) throw new InputError([issue('not_text', [], { file: name }, locale)])
  if (text.trim() === '') throw new InputError([issue('empty_input', [], { file: name }, locale)])
  return parseJson(text, { file: name }, locale)
}
