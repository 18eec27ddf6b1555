/** What a file really is, by its first bytes and not by its name: a PDF called photo.jpg is a PDF. */
export type FileKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'heic' | 'pdf' | 'mp4' | 'webm' | 'unknown'

/** Needs the first 16 bytes. */
export function fileKind(head: Uint8Array): FileKind {
  const text = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to))
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg'
  if (text(1, 4) === 'PNG' && head[0] === 0x89) return 'png'
  if (text(0, 4) === 'GIF8') return 'gif'
  if (text(0, 5) === '%PDF-') return 'pdf'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3) return 'webm'
  if (text(4, 8) === 'ftyp') return /^(heic|heix|hevc|mif1|msf1)$/.test(text(8, 12)) ? 'heic' : 'mp4'
  return 'unknown'
}
