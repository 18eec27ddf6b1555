/** Files a person or an attacker might upload, made on the spot. */
import sharp from 'sharp'

/** A photograph-like JPEG of noise, so that it has weight. */
export async function photo(width = 900, height = 600, options: { exif?: boolean; orientation?: number } = {}): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  const image = sharp({ create: { width, height, channels: 3, background: '#808080', noise } }).jpeg({ quality: 90 })
  if (options.orientation) return image.withMetadata({ orientation: options.orientation }).toBuffer()
  if (!options.exif) return image.toBuffer()
  return image.withExif({ IFD0: { Artist: 'SECRET-ARTIST' }, IFD3: { GPSLatitude: '22/1 32/1 0/1', GPSLatitudeRef: 'N' } }).toBuffer()
}

export const black = (): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#000000' } })
    .jpeg()
    .toBuffer()

export const pdf = () => Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n')
