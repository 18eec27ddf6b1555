/** Spoils a good photograph in one way, as phones and hands do: for measuring what the picture check notices and what it cries wolf over. */
import sharp, { type Sharp } from 'sharp'
import type { Random } from '../../server/seed/sample-certificates/random'

// Names of their own: a loop over millions of pixels looks them up each time, which is slow where tests run.
const { cos, max, min, PI, round, sin } = Math

export const faults = [
  'blurred',
  'moved',
  'dark',
  'glare',
  'cut-side',
  'cut-corner',
  'finger',
  'pen',
  'far',
  'few-pixels',
  'screen',
] as const
export type Fault = (typeof faults)[number]

export type Photo = { data: Buffer; width: number; height: number }

const rawOf = ({ width, height }: Photo) => ({ raw: { width, height, channels: 3 as const } })

export async function openPhoto(file: string | Buffer): Promise<Photo> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** `strength` 0 to 1: from what just makes reading hard to what makes it hopeless. */
export async function spoil(photo: Photo, fault: Fault, strength: number, random: Random): Promise<Photo> {
  const { width, height } = photo
  const between = (from: number, to: number) => from + (to - from) * strength
  if (fault === 'blurred') return blurred(photo, between(5.5, 12))
  if (fault === 'moved') return moved(photo, round(between(20, 44)), random.pick([true, false]))
  if (fault === 'dark') return dimmed(photo, between(0.24, 0.1), random)
  if (fault === 'glare') return lit(photo, between(0.07, 0.16), random)
  if (fault === 'finger' || fault === 'pen') return covered(photo, fault, between(0.28, 0.5), random)
  if (fault === 'far') return far(photo, between(0.5, 0.3))
  if (fault === 'few-pixels') return resized(photo, round(between(520, 300)))
  if (fault === 'screen') return onScreen(photo, between(0.1, 0.25), random)
  return cutOff(photo, fault, between(0.14, 0.3), random, width, height)
}

const again = async (pipeline: Sharp): Promise<Photo> => openPhoto(await pipeline.png({ compressionLevel: 0 }).toBuffer())

const blurred = (photo: Photo, sigma: number) => again(sharp(photo.data, rawOf(photo)).blur(sigma))

const resized = (photo: Photo, side: number) =>
  again(sharp(photo.data, rawOf(photo)).resize(photo.width >= photo.height ? { width: side } : { height: side }))

function moved({ data, width, height }: Photo, length: number, across: boolean): Photo {
  const out = Buffer.alloc(data.length)
  const [lines, along, step, next] = across ? [height, width, 3, width * 3] : [width, height, width * 3, 3]
  for (let line = 0; line < lines; line++) {
    for (let c = 0; c < 3; c++) {
      const at = (i: number) => line * next + max(0, min(along - 1, i)) * step + c
      let sum = 0
      for (let i = -length; i < 0; i++) sum += data[at(i)] as number
      for (let i = 0; i < along; i++) {
        sum += (data[at(i)] as number) - (data[at(i - length)] as number)
        out[at(i)] = sum / length
      }
    }
  }
  return { data: out, width, height }
}

function dimmed(photo: Photo, gain: number, random: Random): Photo {
  const grain = Float32Array.from({ length: 4096 }, () => random.normal() * 5)
  const data = Buffer.from(Uint8Array.from(photo.data))
  for (let i = 0, n = 0; i < data.length; i++) {
    n = (n + 1 + ((i * 2654435761) >>> 27)) & 4095
    data[i] = max(0, min(255, (data[i] as number) * gain + (grain[n] as number)))
  }
  return { ...photo, data }
}

function lit(photo: Photo, size: number, random: Random): Photo {
  const { width, height } = photo
  const data = Buffer.from(Uint8Array.from(photo.data))
  const [cx, cy] = [random.between(0.3, 0.7) * width, random.between(0.35, 0.65) * height]
  const [rx, ry] = [size * width * random.between(0.8, 1.3), size * width * random.between(0.4, 0.8)]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const far = ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2
      const add = 330 / (1 + far * far)
      for (let c = 0; c < 3; c++) data[(y * width + x) * 3 + c] = min(255, (data[(y * width + x) * 3 + c] as number) + add)
    }
  }
  return { ...photo, data }
}

async function covered(photo: Photo, fault: 'finger' | 'pen', reach: number, random: Random): Promise<Photo> {
  const { width, height } = photo
  const side = random.pick(['left', 'right', 'bottom'] as const)
  const thick = fault === 'finger' ? random.between(0.12, 0.17) : random.between(0.09, 0.12)
  const colours =
    fault === 'finger'
      ? random.pick([
          ['#e3b091', '#b9805f'],
          ['#d39a78', '#a36c4c'],
          ['#9c6a4a', '#6b4530'],
        ] as const)
      : (['#26262b', '#0e0e10'] as const)
  const short = min(width, height)
  const [w, l] = [thick * short, reach * short]
  const place = random.between(0.3, 0.7)
  const box =
    side === 'bottom'
      ? { x: place * width - w / 2, y: height - l, width: w, height: l + w }
      : { x: side === 'left' ? -w : width - l, y: place * height - w / 2, width: l + w, height: w }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${colours[0]}"/><stop offset="1" stop-color="${colours[1]}"/></linearGradient></defs><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${w / 2}" fill="url(#g)"/></svg>`
  return again(sharp(photo.data, rawOf(photo)).composite([{ input: Buffer.from(svg) }]))
}

/** The same scene from further away: the desk goes on around it. */
async function far(photo: Photo, scale: number): Promise<Photo> {
  const { data, width, height } = photo
  const small = await openPhoto(
    await sharp(photo.data, rawOf(photo))
      .resize(round(width * scale))
      .png({ compressionLevel: 0 })
      .toBuffer(),
  )
  const [left, top] = [round((width - small.width) / 2), round((height - small.height) / 2)]
  return again(
    sharp(small.data, rawOf(small)).extend({
      left,
      right: width - small.width - left,
      top,
      bottom: height - small.height - top,
      background: { r: data[30] as number, g: data[31] as number, b: data[32] as number },
    }),
  )
}

function onScreen(photo: Photo, depth: number, random: Random): Photo {
  const { width, height } = photo
  const data = Buffer.alloc(photo.data.length)
  const [pitch, angle] = [random.between(2.6, 6), random.between(0.02, 0.4)]
  const [kx, ky] = [(2 * PI * cos(angle)) / pitch, (2 * PI * sin(angle)) / pitch]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < 3; c++) {
        const dots = 1 + depth * (cos(kx * x + ky * y + c * 2.1) + 0.7 * cos(-ky * x + kx * y)) * 0.6
        const i = (y * width + x) * 3 + c
        data[i] = max(0, min(255, (photo.data[i] as number) * dots))
      }
    }
  }
  return { ...photo, data }
}

async function cutOff(
  photo: Photo,
  fault: 'cut-side' | 'cut-corner',
  share: number,
  random: Random,
  width: number,
  height: number,
): Promise<Photo> {
  const [dx, dy] = [round(width * share), round(height * share)]
  const turned =
    fault === 'cut-corner'
      ? await again(sharp(photo.data, rawOf(photo)).rotate(random.pick([-1, 1]) * random.between(6, 11), { background: '#5a5048' }))
      : photo
  const side = random.pick(['left', 'right', 'top', 'bottom'] as const)
  if (fault === 'cut-corner') {
    const [w, h] = [turned.width - round(dx * 0.9), turned.height - round(dy * 0.9)]
    return again(
      sharp(turned.data, rawOf(turned)).extract({
        left: random.pick([0, turned.width - w]),
        top: random.pick([0, turned.height - h]),
        width: w,
        height: h,
      }),
    )
  }
  const area =
    side === 'left' || side === 'right'
      ? { left: side === 'left' ? dx : 0, top: 0, width: width - dx, height }
      : { left: 0, top: side === 'top' ? dy : 0, width, height: height - dy }
  return again(sharp(turned.data, rawOf(turned)).extract(area))
}
