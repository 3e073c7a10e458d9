import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The text of a file of the corpus, unpacked; null when there is none, or it cannot be unpacked. */
export function storedText(path: string): string | null {
  if (!existsSync(path)) return null
  const bytes = readFileSync(path)
  if (!path.endsWith('.gz')) return bytes.toString('utf8')
  try {
    return gunzipSync(bytes).toString('utf8')
  } catch {
    return null
  }
}
