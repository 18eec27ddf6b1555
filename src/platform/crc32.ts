/** The check sum by which a half-fetched or damaged file is noticed; the same as in gzip and zip. */
let table: Uint32Array | undefined

function tableOf(): Uint32Array {
  const made = new Uint32Array(256)
  for (let n = 0; n < 256; n += 1) {
    let c = n
    for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
    made[n] = c
  }
  return made
}

/** Eight hexadecimal digits. */
export function crc32(bytes: Uint8Array): string {
  table ??= tableOf()
  const known = table
  let sum = 0xffffffff
  for (let i = 0; i < bytes.length; i += 1) sum = (known[(sum ^ (bytes[i] as number)) & 255] as number) ^ (sum >>> 8)
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}
