/** Looks at what was really uploaded and makes the picture that is kept: upright, no larger than needed, nothing but pixels. */
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { Refusal } from '../routes/refusal'

sharp.concurrency(1)
const longestSide = 4096
const pixelLimit = 40e6
const pictureTypes: Record<string, readonly string[]> = { 'image/jpeg': ['jpg', 'jpeg'], 'image/png': ['png'], 'image/gif': ['gif'] }
const videoTypes = ['video/mp4', 'video/webm', 'video/quicktime', 'video/x-matroska']
/** Below this mean and spread (0 to 255) nothing can be seen on it. */
const dark = { mean: 12, spread: 6 }

export type Kept = { bytes: Buffer; mediaType: string; width?: number; height?: number }
type Window = { minBytes: number; maxBytes: number; formats: readonly string[] }

/** The picture to keep. Throws 422 with what is wrong and what to do. `takenBytes` is the size as the camera took it. */
export async function pictureToKeep(bytes: Buffer, takenBytes: number, policy: Window): Promise<Kept> {
  if (bytes.length === 0) throw refused('empty-file', '这个文件是空的', '请重新拍一张')
  await requirePicture(bytes, policy)
  requireSize(takenBytes, policy)
  try {
    const image = sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'warning' })
    const { data, info } = await image
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 90 })
      .toBuffer({ resolveWithObject: true })
    await requireLight(data)
    return { bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height }
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (/pixel limit/.test(String(error)))
      throw refused('too-many-pixels', '这张图片的像素太多', '请用手机相机重新拍一张，不要用扫描拼接的大图')
    throw refused('broken-picture', '这张图片已损坏，打不开', '请重新拍一张，或换一张能正常打开的')
  }
}

/** A video as it came, after a look at its container; its content is judged by the video check. */
export async function videoToKeep(bytes: Buffer): Promise<Kept> {
  if (bytes.length === 0) throw refused('empty-file', '这段视频是空的', '请重新录一段')
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (!type || !videoTypes.includes(type.mime))
    throw refused('not-a-video', '这个文件不是视频', '请用本页的录制按钮录，或选择 MP4、MOV、WebM 视频')
  return { bytes, mediaType: type.mime }
}

async function requirePicture(bytes: Buffer, policy: Window): Promise<void> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (type?.mime === 'application/pdf') throw refused('pdf', '这是一个 PDF 文件，不是照片', '请对着原件拍照，或把 PDF 截图后上传')
  if (!type) throw refused('not-a-picture', '这个文件不是图片', '请选择照片，或直接拍一张')
  if (!pictureTypes[type.mime]?.some((extension) => policy.formats.includes(extension))) {
    throw refused('wrong-format', `不支持 ${type.ext.toUpperCase()} 格式`, `请换成 ${policy.formats.join('、')} 格式的图片，或直接拍一张`)
  }
}

function requireSize(takenBytes: number, { minBytes, maxBytes }: Window): void {
  const kb = Math.round(takenBytes / 1024)
  if (takenBytes < minBytes) {
    throw refused(
      'too-small',
      `图片只有 ${kb} KB，少于 ${Math.round(minBytes / 1024)} KB，很可能看不清`,
      '请用相机原图，不要用截图或聊天里压缩过的图片',
    )
  }
  if (takenBytes > maxBytes) {
    const mb = (takenBytes / 1024 / 1024).toFixed(1)
    throw refused('too-large', `图片有 ${mb} MB，超过 ${Math.floor(maxBytes / 1024 / 1024)} MB`, '请把相机的照片尺寸调小一些再拍')
  }
}

async function requireLight(picture: Buffer): Promise<void> {
  const { channels } = await sharp(picture).resize(64, 64, { fit: 'inside' }).stats()
  if (channels.every(({ mean, stdev }) => mean < dark.mean && stdev < dark.spread)) {
    throw refused('black-picture', '这张图片是黑的，什么也看不到', '请移开挡住镜头的东西，到亮一些的地方重拍')
  }
}

const refused = (code: string, says: string, wayOut: string) => new Refusal(422, { code, says, wayOut })
