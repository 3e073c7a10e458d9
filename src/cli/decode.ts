const LITTLE_ENDIAN_MARK = [0xff, 0xfe]

/** Turns bytes into text without their byte order mark; null when they are no text. */
export function decode(bytes: Uint8Array): string | null {
  // What some shells of Windows write when output goes to a file.
  const isWide = LITTLE_ENDIAN_MARK.every((byte, index) => bytes[index] === byte)
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
