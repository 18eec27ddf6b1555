/** What the first bytes of a picture file say, before anybody spends memory on opening it. */
export type PictureHeader = {
  kind: 'jpeg' | 'png' | 'gif' | 'webp' | 'heic' | 'other'
  width?: number
  height?: number
  /** Four colours, as for printing. */
  cmyk?: boolean
  /** The file's end is missing. */
  cut?: boolean
}

const text = (bytes: Uint8Array, from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length))
const short = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

export function pictureHeader(bytes: Uint8Array): PictureHeader {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg(bytes)
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return png(bytes)
  if (text(bytes, 0, 4) === 'GIF8')
    return { kind: 'gif', width: (bytes[6] ?? 0) | ((bytes[7] ?? 0) << 8), height: (bytes[8] ?? 0) | ((bytes[9] ?? 0) << 8) }
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP') return { kind: 'webp' }
  const brand = text(bytes, 4, 4) === 'ftyp' ? text(bytes, 8, 4) : ''
  return { kind: /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand) ? 'heic' : 'other' }
}

function png(bytes: Uint8Array): PictureHeader {
  const long = (at: number) => short(bytes, at) * 65_536 + short(bytes, at + 2)
  const end = text(bytes, Math.max(0, bytes.length - 64), 64)
  return { kind: 'png', width: long(16), height: long(20), cut: !end.includes('IEND') }
}

/** Markers of a frame: they carry size and number of colours. The others of that range are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Walks from marker to marker: a preview inside the file's own notes is a whole JPEG, too, and must not be taken for it. */
function jpeg(bytes: Uint8Array): PictureHeader {
  let found: PictureHeader = { kind: 'jpeg', cut: true }
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) found = { ...found, height: short(bytes, at + 5), width: short(bytes, at + 7), cmyk: bytes[at + 9] === 4 }
    at += 2 + short(bytes, at + 2)
    if (marker === 0xda) return { ...found, cut: !endsAfter(bytes, at) }
  }
  return found
}

/** Inside the picture's data the two bytes of its end cannot occur; phones put films and notes behind it. */
function endsAfter(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) if (bytes[at + 1] === 0xd9) return true
  return false
}
